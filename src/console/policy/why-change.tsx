import type { ReactNode } from 'react';
import { useTitleOf } from '../api/signals.ts';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { chanceOf } from './document.ts';
import { policyTexts } from './texts.ts';
import type { Change } from './use-changes.ts';

/** What an application owes its other band to: rows of the sum that weigh otherwise, and lines that moved. */
export const WhyChange = ({ change: { rows, rowsLeftOut, lines } }: { readonly change: Change }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const titleOf = useTitleOf();
  const bits = (value: number | null): string => (value === null ? say('policy.changes.why.absent') : signed(value));
  return (
    <ul className="policy-why small">
      {lines.map(({ line, before, after }) => (
        <li key={line}>
          {say('policy.changes.why.line', {
            line: say(`policy.line.${line}`),
            before: format.share(chanceOf(before)),
            after: format.share(chanceOf(after)),
          })}
        </li>
      ))}
      {rows.map(({ signal, before, after }) => (
        <li key={signal}>
          {signal === 'prior' ? say('policy.changes.why.prior') : titleOf(signal)}{' '}
          <span className="muted figures">
            {say('policy.changes.why.bits', { before: bits(before), after: bits(after) })}
          </span>
        </li>
      ))}
      {rowsLeftOut === 0 ? null : <li className="muted">{say('policy.changes.why.more', { count: rowsLeftOut })}</li>}
    </ul>
  );
};
