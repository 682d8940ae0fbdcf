import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../../text/texts.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { paths } from '../address.ts';
import { Name } from '../record/names.tsx';
import { decideTexts } from './decide-texts.ts';
import type { Planned } from './plan.ts';
import { Treatment } from './treatment.tsx';

const order: Readonly<Record<Planned['treatment'], number>> = { except: 0, skip: 1, decide: 2 };

interface MembersProps {
  readonly members: readonly Planned[];
  readonly nameOf: ((reference: string) => string | null) | undefined;
}

/** What a decision does to each application; whoever stands apart comes first. */
export const DecisionMembers = ({ members, nameOf }: MembersProps): ReactNode => {
  const say = useTexts(decideTexts);
  const columns: readonly Column<Planned>[] = [
    {
      head: say('campaigns.decision.member'),
      cell: ({ application }) => (
        <span className="campaigns-value">
          {nameOf === undefined ? null : <Name name={nameOf(application)} />}
          <Link href={paths.application(application)} className="campaigns-value-kind">
            <bdi>{application}</bdi>
          </Link>
        </span>
      ),
      isName: true,
    },
    { head: say('campaigns.decision.treatment'), cell: ({ treatment }) => <Treatment of={treatment} /> },
    { head: say('campaigns.decision.because'), cell: ({ because }) => <bdi>{because}</bdi> },
    {
      head: say('campaigns.decision.case'),
      cell: ({ case: id, application, treatment }) =>
        id === null ? (
          <span className="muted">{treatment === 'decide' ? say('campaigns.decision.case.opens') : ''}</span>
        ) : (
          <Link href={`/cases/${encodeURIComponent(id)}`}>
            {say('campaigns.decision.case.open')}
            <span className="unseen"> {application}</span>
          </Link>
        ),
      isExtra: true,
    },
  ];
  return (
    <Table
      label={say('campaigns.decision.members')}
      columns={columns}
      rows={[...members].sort((a, b) => order[a.treatment] - order[b.treatment])}
      keyOf={({ application }) => application}
    />
  );
};
