import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';
import { countFilters, type Filters, noFilters } from './filters.ts';
import { queueTexts } from './texts.ts';
import { useFacets } from './use-facets.ts';

/** An open gate: everybody who waited has gone through. */
const Gate = (): ReactNode => (
  <svg className="queue-gate" viewBox="0 0 120 72" width="150" height="90" aria-hidden="true" focusable="false">
    <path className="queue-gate-ground" d="M4 66h112" />
    <path className="queue-gate-arch" d="M38 66V34a22 22 0 0 1 44 0v32" />
    <path className="queue-gate-wing" d="M38 66V34l-16 7v25M82 66V34l16 7v25" />
    <path className="queue-gate-check" d="M50 42l7.5 7.5L71 35" />
  </svg>
);

const others = ['snoozed', 'closed'] as const;

/** Nothing is left to do: good, and it looks like it. */
const Done = (): ReactNode => {
  const say = useTexts(queueTexts);
  const { data } = useFacets(noFilters);
  const count = (state: string): number => data?.states[state] ?? 0;
  const rest = others.filter((state) => count(state) > 0);
  const isNew = rest.length === 0;
  return (
    <div className="queue-done">
      <Gate />
      <h2>{say(isNew ? 'queue.noneYet.title' : 'queue.empty.title')}</h2>
      <p className="muted">{say(isNew ? 'queue.noneYet.says' : 'queue.empty.says')}</p>
      {isNew ? null : (
        <ul className="queue-done-rest">
          {rest.map((state) => (
            <li key={state}>
              <Link href={`/cases?state=${state}`}>{say(`queue.empty.${state}`, { count: count(state) })}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface EmptyQueueProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** A list without cases: because all is done, or because of the filters. */
export const EmptyQueue = ({ filters, onChange }: EmptyQueueProps): ReactNode => {
  const say = useTexts(queueTexts);
  const { data } = useFacets(noFilters);
  if (countFilters(filters) === 0) return <Done />;
  return (
    <Empty
      icon="filter"
      title={say('queue.noMatch.title')}
      action={<Button onClick={() => onChange(noFilters)}>{say('queue.filters.clear')}</Button>}
    >
      {data === undefined ? null : say('queue.noMatch.says', { count: data.total })}
    </Empty>
  );
};
