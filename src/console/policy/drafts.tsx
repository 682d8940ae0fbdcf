import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import { readBacktest, sumOf } from './figures.ts';
import { policyTexts } from './texts.ts';
import { type PolicyLine, useVersions } from './use-versions.ts';

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
        const drafts = versions.filter(({ state }) => state === 'draft');
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
                  cell: ({ id, note, origin }) => (
                    <>
                      <Link href={`/policy/${encodeURIComponent(id)}`} className="policy-note">
                        <bdi>{note}</bdi>
                      </Link>{' '}
                      {origin === 'learning' ? <Badge>{say('policy.origin.learning')}</Badge> : null}
                    </>
                  ),
                },
                {
                  head: say('policy.drafts.by'),
                  cell: ({ createdBy, changedBy }) => who(changedBy ?? createdBy),
                  isExtra: true,
                },
                {
                  head: say('policy.drafts.at'),
                  cell: ({ createdAt, changedAt }) => <Time at={changedAt ?? createdAt} />,
                  isExtra: true,
                },
                { head: say('policy.drafts.result'), cell: ({ backtest }) => <Tried backtest={backtest} /> },
              ]}
            />
          </div>
        );
      }}
    </Loaded>
  );
};
