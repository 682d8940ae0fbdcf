import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Facets } from '../ui/facets.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { eventsOf, type Happening, happenings, type PolicyEvent } from './events.ts';
import { historyTexts } from './history-texts.ts';
import { policyTexts } from './texts.ts';
import { useVersions } from './use-versions.ts';
import { VersionDifference } from './version-difference.tsx';

const Event = ({ event: { what, line, at, by, before } }: { readonly event: PolicyEvent }): ReactNode => {
  const say = useTexts(historyTexts);
  const sayAll = useTexts(policyTexts);
  const who = useWho();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="policy-event">
      <div>
        <strong>{who(by)}</strong> {say(what === 'published' ? 'policy.history.published' : 'policy.history.withdrew')}{' '}
        <Link href={`/policy/${encodeURIComponent(line.id)}`}>
          <bdi>{line.note}</bdi>
        </Link>{' '}
        {line.state === 'current' ? <Badge tone="good">{sayAll('policy.state.current')}</Badge> : null}
        {line.state === 'withdrawn' ? <Badge>{sayAll('policy.state.withdrawn')}</Badge> : null}
        {line.origin === 'learning' ? <Badge>{sayAll('policy.origin.learning')}</Badge> : null}
      </div>
      <div className="muted">
        <Time at={at} as="full" />
        {what === 'published' ? (
          <>
            {' '}
            · <bdi>{line.promotionNote}</bdi>
          </>
        ) : null}
      </div>
      {what === 'published' ? (
        <div>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'policy.history.hide' : 'policy.history.show')}
          </Button>
        </div>
      ) : null}
      {isOpen ? <VersionDifference id={line.id} before={before} /> : null}
    </li>
  );
};

const Events = ({ events }: { readonly events: readonly PolicyEvent[] }): ReactNode => {
  const say = useTexts(historyTexts);
  const [search, setSearch] = useSearchParams();
  const chosen = happenings.find((one) => one === search.get('what'));
  const shown = events.filter(({ what }) => chosen === undefined || what === chosen);
  return (
    <div className="stack">
      <Facets<Happening>
        label={say('policy.history.what')}
        isSingle
        facets={happenings.map((value) => ({
          value,
          says: say(`policy.history.of.${value}`),
          count: events.filter(({ what }) => what === value).length,
        }))}
        chosen={chosen === undefined ? [] : [chosen]}
        onChange={([what]) => setSearch({ tab: 'history', ...(what === undefined ? {} : { what }) }, { replace: true })}
      />
      <ol className="policy-history">
        {shown.map((event) => (
          <Event key={`${event.what} ${event.line.id}`} event={event} />
        ))}
      </ol>
    </div>
  );
};

/** Who put what in force or withdrew it, and when. */
export const HistoryTab = (): ReactNode => {
  const say = useTexts(historyTexts);
  const query = useVersions();
  return (
    <Loaded query={query}>
      {(versions) => {
        const events = eventsOf(versions);
        if (events.length > 0) return <Events events={events} />;
        return (
          <Empty icon="clock" title={say('policy.history.none')}>
            {say('policy.history.none.hint')}
          </Empty>
        );
      }}
    </Loaded>
  );
};
