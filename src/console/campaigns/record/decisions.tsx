import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useColleagueName } from '../../api/colleagues.ts';
import { useTexts } from '../../text/texts.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { paths } from '../address.ts';
import { decideTexts } from '../decide/decide-texts.ts';
import { StandingBadge } from '../decide/standing.tsx';
import { type Decision, useDecisions } from './use-decisions.ts';

/** Decisions that were proposed over a campaign, and where each stands. */
export const Decisions = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(decideTexts);
  const query = useDecisions(id);
  const colleague = useColleagueName();
  const columns: readonly Column<Decision>[] = [
    {
      head: say('campaigns.decisions.what'),
      cell: (it) => <Link href={paths.decision(id, it.id)}>{say(`campaigns.outcome.${it.outcome}`)}</Link>,
      isName: true,
    },
    { head: say('campaigns.decisions.state'), cell: ({ state }) => <StandingBadge state={state} /> },
    { head: say('campaigns.decisions.by'), cell: ({ proposedBy }) => colleague(proposedBy), isExtra: true },
    { head: say('campaigns.decisions.at'), cell: ({ proposedAt }) => <Time at={proposedAt} /> },
  ];
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={say('campaigns.decisions.none')} icon="check">
            {say('campaigns.decisions.none.lead')}
          </Empty>
        ) : (
          <Table label={say('campaigns.decisions.label')} columns={columns} rows={items} keyOf={(it) => it.id} />
        )
      }
    </Loaded>
  );
};
