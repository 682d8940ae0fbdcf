import '../campaigns.css';
import './compare.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ComparedFields } from '../../shell/comparison/fields.tsx';
import { Passages } from '../../shell/comparison/passages.tsx';
import { type Comparison, useComparison } from '../../shell/comparison/use-comparison.ts';
import { textOf, waysIn } from '../../shell/comparison/ways.ts';
import type { ScreenProps } from '../../shell/feature.ts';
import { Page } from '../../shell/page.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Select } from '../../ui/field.tsx';
import { Card } from '../../ui/layout.tsx';
import { Loaded } from '../../ui/states.tsx';
import { Time } from '../../ui/time.tsx';
import { paths, useAddress } from '../address.ts';
import { FoundCampaign } from '../missing.tsx';
import { Name } from '../record/names.tsx';
import { type Campaign, useCampaign } from '../record/use-campaign.ts';
import { campaignsTexts } from '../texts.ts';
import { compareTexts } from './compare-texts.ts';
import { FoundLink } from './link.tsx';
import { PairSteps } from './steps.tsx';

type Side = Comparison['left'];

const Head = ({ side }: { readonly side: Side }): ReactNode => {
  const say = useTexts(compareTexts);
  const { name, role, receivedAt, reference, case: id } = side;
  return (
    <Card>
      <h2>
        <Link href={paths.person(reference)}>
          <Name name={name} />
        </Link>
      </h2>
      <p>
        <bdi>{role}</bdi>
      </p>
      <p className="muted small">
        <bdi>{reference}</bdi> · <Time at={receivedAt} as="date" />
      </p>
      <p>
        {id === null ? (
          <Link href={paths.application(reference)}>{say('campaigns.compare.application')}</Link>
        ) : (
          <Link href={`/cases/${encodeURIComponent(id)}`}>{say('campaigns.compare.case')}</Link>
        )}
      </p>
    </Card>
  );
};

const Sides = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const say = useTexts(compareTexts);
  const address = useAddress();
  return (
    <>
      <div className="campaigns-heads">
        <Head side={comparison.left} />
        <Head side={comparison.right} />
      </div>
      <div className="campaigns-halves">
        <FoundLink link={comparison.link} />
        <Passages passages={comparison.passages} />
      </div>
      <Card title={say('campaigns.compare.fields')}>
        <ComparedFields
          comparison={comparison}
          left={<Name name={comparison.left.name} />}
          right={<Name name={comparison.right.name} />}
          telling="alike"
          chosen={waysIn(address.get('show'), 'alike')}
          onChoose={(ways) => address.set({ show: textOf(ways) })}
        />
      </Card>
    </>
  );
};

const Choose = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(compareTexts);
  const common = useTexts(campaignsTexts);
  const address = useAddress();
  const [left, right] = [address.get('left') ?? '', address.get('right') ?? ''];
  const query = useComparison(left, right);
  const options = [
    { value: '', says: say('campaigns.compare.choose') },
    ...campaign.members.flatMap(({ name, applications }) =>
      applications.map((reference) => ({
        value: reference,
        says: `${name ?? common('campaigns.unnamed')} (${reference})`,
      })),
    ),
  ];
  const isReady = left !== '' && right !== '' && left !== right;
  return (
    <>
      <div className="campaigns-choose">
        <Select
          label={say('campaigns.compare.left')}
          value={left}
          options={options}
          onChange={(value) => address.set({ left: value })}
        />
        <Select
          label={say('campaigns.compare.right')}
          value={right}
          options={options}
          onChange={(value) => address.set({ right: value })}
        />
      </div>
      <PairSteps campaign={campaign} />
      {isReady ? (
        <Loaded query={query} lines={8}>
          {(comparison) => <Sides comparison={comparison} />}
        </Loaded>
      ) : (
        <p className="muted">
          {left === right && left !== '' ? say('campaigns.compare.same') : say('campaigns.compare.needed')}
        </p>
      )}
    </>
  );
};

/** Two members of a campaign side by side: what is the same, what is alike, what differs. */
export const CompareMembers = ({ params }: ScreenProps): ReactNode => {
  const id = params['id'] ?? '';
  const say = useTexts(compareTexts);
  const common = useTexts(campaignsTexts);
  const query = useCampaign(id);
  return (
    <Page
      title={say('campaigns.compare.title')}
      lead={<Link href={paths.campaign(id)}>{common('campaigns.one', { id })}</Link>}
    >
      <FoundCampaign query={query}>{(campaign) => <Choose campaign={campaign} />}</FoundCampaign>
    </Page>
  );
};
