import '../campaigns.css';
import './decide.css';
import { type ReactNode, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import type { ScreenProps } from '../../shell/feature.ts';
import { Page } from '../../shell/page.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { paths } from '../address.ts';
import { FoundCampaign } from '../missing.tsx';
import { type Campaign, useCampaign } from '../record/use-campaign.ts';
import { campaignsTexts } from '../texts.ts';
import { decideTexts } from './decide-texts.ts';
import { type Complete, DecideForm, type Draft, isComplete } from './form.tsx';
import { byPerson, exceptionsOf, type LeftOut, type Planned } from './plan.ts';
import { type Reasons, useReasons } from './use-reasons.ts';
import { Walk } from './walk.tsx';

const nothing: Draft = { outcome: undefined, reason: '', note: '', worth: undefined };

interface ChosenProps {
  readonly draft: Complete;
  readonly reasons: Reasons;
  readonly onChange: () => void;
}

const Chosen = ({ draft, reasons, onChange }: ChosenProps): ReactNode => {
  const say = useTexts(decideTexts);
  const again = (
    <Button size="small" onClick={onChange}>
      {say('campaigns.decide.again')}
    </Button>
  );
  return (
    <Card title={say(`campaigns.outcome.${draft.outcome}`)} actions={again}>
      <p>{reasons.reasons.find(({ id }) => id === draft.reason)?.says}</p>
      <p className="muted campaigns-note">{draft.note}</p>
    </Card>
  );
};

const Steps = ({ campaign, reasons }: { readonly campaign: Campaign; readonly reasons: Reasons }): ReactNode => {
  const api = useApi();
  const [, goTo] = useLocation();
  const [draft, setDraft] = useState(nothing);
  const [planned, setPlanned] = useState<readonly Planned[]>();
  const [leftOut, setLeftOut] = useState<LeftOut>(new Map());
  const params = { id: campaign.id };
  const planning = useAction({
    run: (body: Complete) => api.campaignDecisions.plan({ params, body }),
    onDone: ({ members }) => setPlanned(members),
  });
  const keeping = useAction({
    run: (body: Complete) => api.campaignDecisions.propose({ params, body: { ...body, except } }),
    refresh: [['campaigns', 'decisions']],
    onDone: ({ value }) => goTo(paths.decision(campaign.id, value.id)),
  });
  const people = useMemo(() => byPerson(planned ?? [], campaign.members), [planned, campaign.members]);
  const except = exceptionsOf(people, leftOut);
  if (planned === undefined || !isComplete(draft)) {
    return (
      <DecideForm
        reasons={reasons}
        draft={draft}
        onChange={setDraft}
        isBusy={planning.isBusy}
        onPlan={(complete) => void planning.act(complete)}
      />
    );
  }
  return (
    <>
      <Chosen draft={draft} reasons={reasons} onChange={() => setPlanned(undefined)} />
      <Walk
        campaign={campaign}
        people={people}
        leftOut={leftOut}
        onLeftOut={setLeftOut}
        isBusy={keeping.isBusy}
        onKeep={() => keeping.act(draft)}
        onKeepAsked={() => keeping.attempt(draft)}
      />
    </>
  );
};

/** One decision for a campaign: what it says, then a look at each member, then it is kept. */
export const DecideForAll = ({ params }: ScreenProps): ReactNode => {
  const id = params['id'] ?? '';
  const say = useTexts(decideTexts);
  const common = useTexts(campaignsTexts);
  const query = useCampaign(id);
  const reasons = useReasons();
  return (
    <Page
      title={say('campaigns.decide.title', { id })}
      lead={
        <>
          <Link href={paths.campaign(id)}>{common('campaigns.one', { id })}</Link> · {say('campaigns.decide.lead')}
        </>
      }
    >
      <FoundCampaign query={query}>
        {(campaign) => <Loaded query={reasons}>{(lists) => <Steps campaign={campaign} reasons={lists} />}</Loaded>}
      </FoundCampaign>
    </Page>
  );
};
