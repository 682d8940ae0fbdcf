import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { readBacktest, sumOf } from './figures.ts';
import { policyTexts } from './texts.ts';
import { type PolicyLine, useVersions } from './use-versions.ts';
import { VersionDifference } from './version-difference.tsx';

const Tried = ({ backtest }: Pick<PolicyLine, 'backtest'>): ReactNode => {
  const say = useTexts(policyTexts);
  if (backtest === null) return <span className="muted">{say('policy.drafts.untried')}</span>;
  const { up, down } = sumOf(readBacktest(backtest).values());
  return say('policy.drafts.tried', { up, down });
};

/** Policies that are being thought about: written by a lead, or proposed from decisions. */
export const DraftsTab = (): ReactNode => {
  const say = useTexts(policyTexts);
  const who = useWho();
  const { has } = useSession();
  const query = useVersions();
  return (
    <Loaded query={query}>
      {(versions) => {
        const drafts = versions.filter(({ state }) => state === 'draft' || state === 'withdrawn');
        if (drafts.length === 0)
          return (
            <Empty icon="note" title={say('policy.drafts.none')}>
              {say(has('lead') ? 'policy.drafts.none.lead' : 'policy.drafts.none.others')}
            </Empty>
          );
        return (
          <div className="stack">
            <Table
              label={say('policy.tab.drafts')}
              rows={drafts}
              keyOf={({ id }) => id}
              columns={[
                {
                  head: say('policy.drafts.note'),
                  isName: true,
                  cell: ({ id, note, state, origin }) => (
                    <>
                      <Link href={`/policy/${encodeURIComponent(id)}`} className="policy-note">
                        <bdi>{note}</bdi>
                      </Link>{' '}
                      {state === 'withdrawn' ? <Badge>{say('policy.state.withdrawn')}</Badge> : null}
                      {origin === 'learning' ? <Badge>{say('policy.origin.learning')}</Badge> : null}
                    </>
                  ),
                },
                { head: say('policy.drafts.by'), cell: ({ createdBy }) => who(createdBy), isExtra: true },
                { head: say('policy.drafts.at'), cell: ({ createdAt }) => <Time at={createdAt} />, isExtra: true },
                { head: say('policy.drafts.result'), cell: ({ backtest }) => <Tried backtest={backtest} /> },
              ]}
            />
          </div>
        );
      }}
    </Loaded>
  );
};

const Published = ({ line, before }: { readonly line: PolicyLine; readonly before: string | null }): ReactNode => {
  const say = useTexts(policyTexts);
  const who = useWho();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="policy-event">
      <div>
        <strong>{who(line.promotedBy)}</strong> {say('policy.history.published')}{' '}
        <Link href={`/policy/${encodeURIComponent(line.id)}`}>
          <bdi>{line.note}</bdi>
        </Link>{' '}
        {line.state === 'current' ? <Badge tone="good">{say('policy.state.current')}</Badge> : null}
        {line.origin === 'learning' ? <Badge>{say('policy.origin.learning')}</Badge> : null}
      </div>
      <div className="muted">
        {line.promotedAt === null ? null : <Time at={line.promotedAt} as="full" />} · <bdi>{line.promotionNote}</bdi>
      </div>
      <div>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'policy.history.hide' : 'policy.history.show')}
        </Button>
      </div>
      {isOpen ? <VersionDifference id={line.id} before={before} /> : null}
    </li>
  );
};

/** Who put what in force, and when. */
export const HistoryTab = (): ReactNode => {
  const say = useTexts(policyTexts);
  const query = useVersions();
  return (
    <Loaded query={query}>
      {(versions) => {
        const published = versions
          .filter(({ promotedAt }) => promotedAt !== null)
          .toSorted((one, other) => (other.promotedAt ?? '').localeCompare(one.promotedAt ?? ''));
        if (published.length === 0)
          return (
            <Empty icon="clock" title={say('policy.history.none')}>
              {say('policy.history.none.hint')}
            </Empty>
          );
        return (
          <div className="stack">
            <ol className="policy-history">
              {published.map((line, index) => (
                <Published key={line.id} line={line} before={published[index + 1]?.id ?? null} />
              ))}
            </ol>
          </div>
        );
      }}
    </Loaded>
  );
};
