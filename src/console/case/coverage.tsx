import { type ReactNode, useMemo } from 'react';
import { useSignals } from '../api/signals.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { groupNotRun, type NotRun, shortLacks } from './not-run.ts';
import type { Result } from './result.ts';
import { caseTexts } from './texts.ts';
import { useLacks } from './use-lacks.ts';

/** How many lacks the line itself names. */
const NAMED = 3;

const Group = ({ group }: { readonly group: NotRun }): ReactNode => {
  const say = useTexts(caseTexts);
  const signals = useSignals();
  const lackOf = useLacks();
  const missing = group.missing.map(lackOf).join(say('case.lack.or'));
  return (
    <li>
      <strong>{say(`case.lack.${group.cause}`, { missing })}</strong>
      <span className="muted"> {group.signals.map((id) => signals.get(id)?.title ?? id).join('; ')}</span>
    </li>
  );
};

/** How much could be looked at, in a line; what could not and why when it is opened. */
export const Coverage = ({ coverage: { ran, of, notRun } }: { readonly coverage: Result['coverage'] }): ReactNode => {
  const say = useTexts(caseTexts);
  const format = useFormat();
  const lackOf = useLacks();
  const groups = useMemo(() => groupNotRun(notRun), [notRun]);
  const counted = say('case.coverage', { ran: format.number(ran), of });
  const short = shortLacks(groups, NAMED);
  const lacks = short.map((lack) => say('case.coverage.no', { lack: lackOf(lack) })).join(', ');
  if (groups.length === 0) return <p className="case-coverage small">{counted}</p>;
  return (
    <details className="case-coverage small">
      <summary>
        {counted}
        {short.length === 0 ? '' : say('case.coverage.lacks', { lacks })}
      </summary>
      <ul>
        {groups.map((group) => (
          <Group key={`${group.cause} ${group.missing.join(' ')}`} group={group} />
        ))}
      </ul>
    </details>
  );
};
