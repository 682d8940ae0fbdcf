import './history.css';
import { type ReactNode, useState } from 'react';
import type { FullCase } from '../api/case.ts';
import { useRefer } from '../shell/refer.tsx';
import { useTexts } from '../text/texts.tsx';
import { Facets } from '../ui/facets.tsx';
import { Card } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { HappenedEvent } from './history-event.tsx';
import { historyTexts } from './history-texts.ts';
import { type EventKind, eventKinds, timelineOf } from './timeline.ts';
import { usePerson } from './use-person.ts';

/** Everything that happened to the application and at the desk, what is latest first. */
export const History = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(historyTexts);
  const [kinds, setKinds] = useState<readonly EventKind[]>([]);
  const { data: known } = usePerson(full.application, full.view === 'full');
  const refer = useRefer(full.others);
  const events = timelineOf(full, known);
  const counted = eventKinds.map((kind) => ({
    value: kind,
    says: say(`case.history.kind.${kind}`),
    count: events.filter((event) => event.kind === kind).length,
  }));
  return (
    <Card title={say('case.history')}>
      <Facets
        label={say('case.history.kinds')}
        facets={counted.filter(({ count }) => count > 0)}
        chosen={kinds}
        onChange={setKinds}
      />
      <ol className="case-history">
        {events
          .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
          .map((event) => (
            <li key={event.key} data-kind={event.kind}>
              <Time at={event.at} as="full" />
              <div>
                <HappenedEvent event={event} refer={refer} />
              </div>
            </li>
          ))}
      </ol>
    </Card>
  );
};
