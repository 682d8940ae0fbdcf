import type { ReactNode } from 'react';
import { useTitleOf } from '../api/signals.ts';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { type Difference, differences, type Stated } from './difference.ts';
import { policyTexts } from './texts.ts';

type OfEntry = Extract<Difference, { readonly entry: unknown }>;

const EntryDifference = ({ kind, entry: { value, reason, until } }: OfEntry): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const day = until === undefined ? '' : format.date(`${until}T00:00:00`);
  return (
    <>
      {say.rich(`policy.difference.${kind}`, { value: <bdi key="value">{value}</bdi> })}{' '}
      <span className="muted">
        (<bdi>{reason}</bdi>
        {until === undefined ? '' : `, ${say('policy.difference.until', { day })}`})
      </span>
    </>
  );
};

/** Says one difference in a sentence. */
const useSentence = (): ((it: Difference) => ReactNode) => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const titleOf = useTitleOf();
  const asProduct = say('policy.asProduct');
  const share = (value: number | undefined): string => (value === undefined ? asProduct : format.share(value));
  const bits = (value: number | undefined): string => (value === undefined ? asProduct : signed(value, 2));
  return (it) => {
    switch (it.kind) {
      case 'prior':
        return say('policy.difference.prior', { before: share(it.before), after: share(it.after) });
      case 'budget':
        return say('policy.difference.budget', {
          before: it.before ?? say('policy.none'),
          after: it.after ?? say('policy.none'),
        });
      case 'line':
        return say('policy.difference.line', {
          line: say(`policy.line.${it.line}`),
          tier: it.tier,
          before: share(it.before),
          after: share(it.after),
        });
      case 'weight':
        return say('policy.difference.weight', {
          signal: titleOf(it.signal),
          before: bits(it.before),
          after: bits(it.after),
        });
      case 'off':
      case 'on':
        return say(`policy.difference.${it.kind}`, { signal: titleOf(it.signal) });
      case 'allowed':
      case 'disallowed':
      case 'reworded':
        return <EntryDifference {...it} />;
      case 'learned':
      case 'relearned':
      case 'unlearned':
        return say(`policy.difference.${it.kind}`);
    }
  };
};

interface DifferenceListProps {
  readonly before: Stated;
  readonly after: Stated;
}

/** What changes from one policy to another, in words. */
export const DifferenceList = ({ before, after }: DifferenceListProps): ReactNode => {
  const say = useTexts(policyTexts);
  const sentence = useSentence();
  const found = differences(before, after);
  if (found.length === 0) return <p className="muted">{say('policy.difference.nothing')}</p>;
  return (
    <ul className="policy-bullets">
      {found.map((it) => (
        <li key={JSON.stringify(it)}>{sentence(it)}</li>
      ))}
    </ul>
  );
};
