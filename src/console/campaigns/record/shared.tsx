import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Time } from '../../ui/time.tsx';
import { Rarity } from '../rarity.tsx';
import { campaignsTexts } from '../texts.ts';
import { recordTexts } from './record-texts.ts';
import type { Campaign } from './use-campaign.ts';

type Shared = Campaign['shared'][number];

/** Each value that members share, and with how many people anywhere it was seen. */
export const SharedValues = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(recordTexts);
  const common = useTexts(campaignsTexts);
  const format = useFormat();
  const columns: readonly Column<Shared>[] = [
    {
      head: say('campaigns.shared.value'),
      cell: ({ value, kind }) => (
        <span className="campaigns-value">
          <bdi>{value}</bdi>
          <span className="campaigns-value-kind">{common(`campaigns.kind.${kind}`)}</span>
        </span>
      ),
      isName: true,
    },
    { head: say('campaigns.shared.members'), cell: ({ members }) => format.number(members), isNumber: true },
    {
      head: say('campaigns.shared.rarity'),
      cell: ({ members, people }) => <Rarity here={members} anywhere={people} />,
    },
    { head: say('campaigns.shared.first'), cell: ({ firstSeen }) => <Time at={firstSeen} as="date" />, isExtra: true },
    { head: say('campaigns.shared.last'), cell: ({ lastSeen }) => <Time at={lastSeen} as="date" />, isExtra: true },
  ];
  return (
    <div className="stack">
      <p className="muted">{say('campaigns.shared.lead')}</p>
      {campaign.shared.length === 0 ? (
        <p>{say('campaigns.shared.none')}</p>
      ) : (
        <Table
          label={say('campaigns.shared.label')}
          columns={columns}
          rows={campaign.shared}
          keyOf={({ kind, value }) => `${kind}|${value}`}
        />
      )}
    </div>
  );
};
