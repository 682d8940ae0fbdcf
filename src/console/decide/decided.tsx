import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Facts } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import './decision.css';
import type { FullCase } from '../api/case.ts';
import type { Reasons } from '../api/reasons.ts';
import { ResultWord } from './outcome.tsx';
import { decideTexts } from './texts.ts';

/** The note of the last step of some kind. */
const noteOf = (full: FullCase, ...kinds: readonly FullCase['steps'][number]['move'][]): string | null =>
  full.steps.findLast(({ move }) => kinds.includes(move))?.note ?? null;

const Signature = ({ of: { by, at } }: { readonly of: NonNullable<FullCase['first']> }): ReactNode => (
  <>
    <bdi>{by.name}</bdi>, <Time at={at} as="full" />
  </>
);

const Quote = ({ text }: { readonly text: string }): ReactNode => <p className="decide-quote">{text}</p>;

/** What was signed: outcome, reason, notes, by whom and when. */
export const Decided = ({ full, lists }: { readonly full: FullCase; readonly lists: Reasons }): ReactNode => {
  const say = useTexts(decideTexts);
  const { outcome, first, second, worth } = full;
  if (outcome === null) return null;
  const reason = lists.reasons.find(({ id }) => id === full.reason)?.says ?? full.reason;
  const note = noteOf(full, 'decide', 'propose');
  const added = second === null ? null : noteOf(full, 'approve');
  return (
    <div className="decide-stack">
      <p>
        <ResultWord of={outcome} />
      </p>
      <Facts
        facts={[
          [say('decide.decided.reason'), reason],
          ...(note === null ? [] : [[say('decide.decided.note'), <Quote key="note" text={note} />] as const]),
          ...(first === null ? [] : [[say('decide.decided.by'), <Signature key="by" of={first} />] as const]),
          ...(second === null ? [] : [[say('decide.decided.second'), <Signature key="by" of={second} />] as const]),
          ...(added === null ? [] : [[say('decide.decided.note'), <Quote key="note" text={added} />] as const]),
          ...(worth === null ? [] : [[say('decide.decided.worth'), say(`decide.worth.${worth}`)] as const]),
        ]}
      />
    </div>
  );
};
