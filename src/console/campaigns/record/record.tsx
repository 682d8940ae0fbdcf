import '../campaigns.css';
import './record.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../../api/session.tsx';
import type { ScreenProps } from '../../shell/feature.ts';
import { Page } from '../../shell/page.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Tab, Tabs } from '../../ui/tabs.tsx';
import { paths, useAddress } from '../address.ts';
import { ChangedMeanwhile } from '../changed.tsx';
import { GraphPanel } from '../graph/panel.tsx';
import { FoundCampaign } from '../missing.tsx';
import { campaignsTexts } from '../texts.ts';
import { Decisions } from './decisions.tsx';
import { Links } from './links.tsx';
import { Members } from './members.tsx';
import { recordTexts } from './record-texts.ts';
import { SharedValues } from './shared.tsx';
import { Summary } from './summary.tsx';
import { type Campaign, useCampaign } from './use-campaign.ts';

const views = ['graph', 'members', 'shared', 'links', 'decisions'] as const;
type View = (typeof views)[number];

const shown: Readonly<Record<View, (campaign: Campaign) => ReactNode>> = {
  graph: (campaign) => <GraphPanel campaign={campaign} />,
  members: (campaign) => <Members campaign={campaign} />,
  shared: (campaign) => <SharedValues campaign={campaign} />,
  links: (campaign) => <Links campaign={campaign} />,
  decisions: (campaign) => <Decisions id={campaign.id} />,
};

const counts: Readonly<Record<View, ((campaign: Campaign) => number) | undefined>> = {
  graph: undefined,
  members: ({ members }) => members.length,
  shared: ({ shared }) => shared.length,
  links: ({ edges, edgesLeftOut }) => edges.length + edgesLeftOut,
  decisions: undefined,
};

const Views = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(recordTexts);
  const address = useAddress();
  const tabs: readonly Tab<View>[] = views.map((view) => {
    const count = counts[view]?.(campaign);
    return {
      value: view,
      says: say(`campaigns.record.view.${view}`),
      ...(count === undefined ? {} : { count }),
      show: () => shown[view](campaign),
    };
  });
  const view = views.find((one) => one === address.get('view')) ?? 'graph';
  return (
    <>
      <Summary campaign={campaign} />
      <Tabs
        label={say('campaigns.record.views')}
        tabs={tabs}
        value={view}
        onChange={(next) => address.set({ view: next === 'graph' ? undefined : next })}
      />
    </>
  );
};

/** One campaign: who is in it and why, what holds it together, and what was decided. */
export const CampaignRecord = ({ params }: ScreenProps): ReactNode => {
  const id = params['id'] ?? '';
  const say = useTexts(recordTexts);
  const common = useTexts(campaignsTexts);
  const { has } = useSession();
  const seesNames = has('see-raw');
  const query = useCampaign(id, seesNames);
  const former = query.data?.formerIds ?? [];
  return (
    <Page
      title={common('campaigns.one', { id: query.data?.id ?? id })}
      isWide
      lead={
        <>
          <Link href="/campaigns">{common('campaigns.title')}</Link>
          {former.length === 0 ? null : ` · ${say('campaigns.record.former', { ids: former.join(', ') })}`}
        </>
      }
      actions={
        has('review') && query.data !== undefined ? (
          <Link className="button" data-kind="first" href={paths.decide(query.data.id)}>
            {say('campaigns.record.decide')}
          </Link>
        ) : undefined
      }
    >
      <ChangedMeanwhile id={id} />
      {seesNames ? (
        <FoundCampaign query={query}>{(campaign) => <Views campaign={campaign} />}</FoundCampaign>
      ) : (
        <Card>
          <p className="muted">{say('campaigns.record.names')}</p>
          <Decisions id={id} />
        </Card>
      )}
    </Page>
  );
};
