import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Bits } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { paths } from '../address.ts';
import { campaignsTexts } from '../texts.ts';
import { Name, namesOf } from './names.tsx';
import { recordTexts } from './record-texts.ts';
import type { Campaign, CampaignEdge } from './use-campaign.ts';

const AT_ONCE = 50;

interface PairProps {
  readonly campaign: Campaign;
  readonly edge: CampaignEdge;
}

const Pair = ({ campaign, edge }: PairProps): ReactNode => {
  const say = useTexts(recordTexts);
  const nameOf = namesOf(campaign.members);
  return say.rich('campaigns.links.and', {
    left: <Name key="left" name={nameOf(edge.left)} />,
    right: <Name key="right" name={nameOf(edge.right)} />,
  });
};

const useKinds = (): ((edge: CampaignEdge) => string) => {
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  return ({ kinds }) => format.list(kinds.map((kind) => common(`campaigns.kind.${kind}`)));
};

const Compare = ({ campaign, edge }: PairProps): ReactNode => {
  const common = useTexts(campaignsTexts);
  return (
    <Link
      className="button"
      data-kind="quiet"
      data-size="small"
      href={paths.compare(campaign.id, edge.left, edge.right)}
    >
      {common('campaigns.compare')}
      <span className="unseen">
        {' '}
        <Pair campaign={campaign} edge={edge} />
      </span>
    </Link>
  );
};

const EdgeCard = ({ campaign, edge, title, lead }: PairProps & { readonly title: string; readonly lead?: string }) => {
  const kindsOf = useKinds();
  return (
    <Card title={title} actions={<Compare campaign={campaign} edge={edge} />}>
      <p className="campaigns-edge">
        <strong>
          <Pair campaign={campaign} edge={edge} />
        </strong>
        <Bits bits={edge.bits} />
      </p>
      <p>{kindsOf(edge)}</p>
      {lead === undefined ? null : <p className="muted small">{lead}</p>}
    </Card>
  );
};

/** What ties members to each other: the strongest, the one that it hangs by, and all of them. */
export const Links = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(recordTexts);
  const kindsOf = useKinds();
  const [most, setMost] = useState(AT_ONCE);
  const { edges, edgesLeftOut, strongest, weakest } = campaign;
  const columns: readonly Column<CampaignEdge>[] = [
    { head: say('campaigns.links.pair'), cell: (edge) => <Pair campaign={campaign} edge={edge} />, isName: true },
    { head: say('campaigns.links.bits'), cell: ({ bits }) => <Bits bits={bits} />, isNumber: true },
    { head: say('campaigns.links.kinds'), cell: kindsOf, isExtra: true },
    {
      head: <span className="unseen">{say('campaigns.links.compare')}</span>,
      cell: (edge) => <Compare campaign={campaign} edge={edge} />,
      isNumber: true,
    },
  ];
  return (
    <div className="stack">
      <div className="campaigns-halves">
        <EdgeCard campaign={campaign} edge={strongest} title={say('campaigns.links.strongest')} />
        <EdgeCard
          campaign={campaign}
          edge={weakest}
          title={say('campaigns.links.weakest')}
          lead={say('campaigns.links.weakest.lead')}
        />
      </div>
      <Table
        label={say('campaigns.links.label')}
        columns={columns}
        rows={edges.slice(0, most)}
        keyOf={({ left, right }) => `${left} ${right}`}
      />
      {edges.length > most ? (
        <div>
          <Button icon="down" onClick={() => setMost(most + AT_ONCE)}>
            {say('campaigns.links.more')}
          </Button>
        </div>
      ) : null}
      {edgesLeftOut === 0 ? null : <p className="muted">{say('campaigns.links.left', { count: edgesLeftOut })}</p>}
    </div>
  );
};
