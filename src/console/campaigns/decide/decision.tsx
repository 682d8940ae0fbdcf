import '../campaigns.css';
import './decide.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useColleagueName } from '../../api/colleagues.ts';
import { useSession } from '../../api/session.tsx';
import type { ScreenProps } from '../../shell/feature.ts';
import { Page } from '../../shell/page.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Card, Facts } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { paths } from '../address.ts';
import { ChangedMeanwhile } from '../changed.tsx';
import { namesOf } from '../record/names.tsx';
import { useCampaign } from '../record/use-campaign.ts';
import { campaignsTexts } from '../texts.ts';
import { decideTexts } from './decide-texts.ts';
import { DecisionMembers } from './decision-members.tsx';
import { StandingBadge } from './standing.tsx';
import { DecisionSteps } from './steps.tsx';
import { useDecision, type VersionedDecision } from './use-decision.ts';
import { useReasons } from './use-reasons.ts';

const Shown = ({ decision }: { readonly decision: VersionedDecision }): ReactNode => {
  const say = useTexts(decideTexts);
  const colleague = useColleagueName();
  const reasons = useReasons();
  const { value } = decision;
  const signed = (by: string, at: string): ReactNode =>
    say.rich('campaigns.decision.by.says', { name: colleague(by), time: <Time key="time" at={at} as="full" /> });
  return (
    <Card title={say('campaigns.decision.facts')} actions={<StandingBadge state={value.state} />}>
      <Facts
        facts={[
          [say('campaigns.decide.outcome'), say(`campaigns.outcome.${value.outcome}`)],
          [
            say('campaigns.decide.reason'),
            reasons.data?.reasons.find(({ id }) => id === value.reason)?.says ?? value.reason,
          ],
          ...(value.note === null
            ? []
            : [
                [
                  say('campaigns.decide.note'),
                  <span key="note" className="campaigns-note">
                    {value.note}
                  </span>,
                ] as const,
              ]),
          [say('campaigns.decide.worth'), say(`campaigns.worth.${value.worth}`)],
          [say('campaigns.decision.by'), signed(value.proposedBy, value.appliedAt ?? value.proposedAt)],
          ...(value.secondBy === null || value.secondAt === null
            ? []
            : [[say('campaigns.decision.secondBy'), signed(value.secondBy, value.secondAt)] as const]),
        ]}
      />
    </Card>
  );
};

/** One decision over a campaign: what it says, what can be done now, and what it does to each application. */
export const CampaignDecision = ({ params }: ScreenProps): ReactNode => {
  const { id = '', decision = '' } = params;
  const say = useTexts(decideTexts);
  const common = useTexts(campaignsTexts);
  const { has } = useSession();
  const query = useDecision(id, decision);
  const record = useCampaign(id, has('see-raw'));
  const outcome = query.data?.value.outcome;
  const title =
    outcome === undefined
      ? common('campaigns.one', { id })
      : say('campaigns.decision.title', { id, outcome: say(`campaigns.outcome.${outcome}`) });
  const nameOf = record.data === undefined ? undefined : namesOf(record.data.members);
  return (
    <Page title={title} lead={<Link href={paths.campaign(id)}>{common('campaigns.one', { id })}</Link>}>
      <ChangedMeanwhile id={id} />
      <Loaded query={query}>
        {(file) => (
          <>
            <Shown decision={file} />
            <DecisionSteps campaign={id} decision={file} />
            <DecisionMembers members={file.value.members} nameOf={nameOf} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
