import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Time } from '../ui/time.tsx';
import type { PersonApplication } from './person-data.ts';
import { peopleTexts } from './texts.ts';

/** Reports and indicators about an application: leads, which change no result. */
export const Findings = ({ application }: { readonly application: PersonApplication }): ReactNode => {
  const say = useTexts(peopleTexts);
  const { reports, indicators } = application;
  if (reports.length === 0 && indicators.length === 0) return null;
  return (
    <ul className="people-findings">
      {reports.map(({ id, at, seen, state }) => (
        <li key={id}>
          <Badge>{say(`people.report.state.${state}`)}</Badge>{' '}
          {say.rich('people.report', { at: <Time key="at" at={at} as="date" />, seen: <bdi key="seen">{seen}</bdi> })}
        </li>
      ))}
      {indicators.map(({ indicator, kind, role, source, confidence, at }) => (
        <li key={`${indicator} ${role}`}>
          <Badge>{say(`people.indicator.role.${role}`)}</Badge>{' '}
          {say.rich('people.indicator', {
            kind: say(`people.indicator.kind.${kind}`),
            source,
            confidence,
            at: <Time key="at" at={at} as="date" />,
          })}
        </li>
      ))}
    </ul>
  );
};
