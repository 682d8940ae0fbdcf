import './policy.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card, Columns, Facts } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { Backtest } from './backtest.tsx';
import { Changes } from './changes.tsx';
import { readBacktest } from './figures.ts';
import { policyTexts } from './texts.ts';
import { useInForce } from './use-in-force.ts';
import { usePolicyEvents } from './use-policy-events.ts';
import { type PolicyVersion, useVersion } from './use-version.ts';
import { useVersions } from './use-versions.ts';
import { VersionDifference } from './version-difference.tsx';
import { WeighingAnew } from './weighing-anew.tsx';
import { WithdrawDraft } from './withdraw-draft.tsx';

type State = PolicyVersion['state'];

const tones: Readonly<Record<State, 'plain' | 'good' | 'strong'>> = {
  draft: 'strong',
  current: 'good',
  former: 'plain',
  withdrawn: 'plain',
};

/** What a policy is compared with: a draft with what holds now, others with what held before them. */
const Compared = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const say = useTexts(policyTexts);
  const { data: inForce } = useInForce();
  const { data: versions } = useVersions();
  const at = version.promotedAt;
  if (at === null) {
    if (inForce === undefined) return null;
    return (
      <Card title={say('policy.version.fromInForce')}>
        <VersionDifference
          id={version.id}
          before={inForce.id}
          {...(inForce.id === null ? { started: inForce.policy } : {})}
        />
      </Card>
    );
  }
  const [before] = (versions ?? [])
    .filter(({ promotedAt }) => promotedAt !== null && promotedAt < at)
    .toSorted((one, other) => (other.promotedAt ?? '').localeCompare(one.promotedAt ?? ''));
  return (
    <Card title={say('policy.version.fromBefore')}>
      <VersionDifference id={version.id} before={before?.id ?? null} />
    </Card>
  );
};

const About = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const say = useTexts(policyTexts);
  const who = useWho();
  const { createdBy, createdAt, changedBy, changedAt, origin, promotedBy, promotedAt, promotionNote } = version;
  const { state, endedBy, endedAt } = version;
  const done = (label: string, by: string | null, at: string | null) =>
    at === null
      ? []
      : [
          [
            label,
            <span key={label}>
              {by === null ? null : <>{who(by)}, </>}
              <Time at={at} as="full" />
            </span>,
          ] as const,
        ];
  return (
    <Card title={say('policy.version.about')}>
      <Facts
        facts={[
          [say('policy.version.note'), <bdi key="note">{version.note}</bdi>],
          [
            say('policy.version.written'),
            <span key="written">
              {origin === 'learning' ? say('policy.origin.learning') : who(createdBy)},{' '}
              <Time at={createdAt} as="full" />
            </span>,
          ],
          ...done(say('policy.version.changed'), changedBy, changedAt),
          ...done(say('policy.version.published'), promotedBy, promotedAt),
          ...(promotionNote === null
            ? []
            : [[say('policy.version.why'), <bdi key="why">{promotionNote}</bdi>] as const]),
          ...done(
            say(state === 'withdrawn' ? 'policy.version.withdrawn' : 'policy.version.replaced'),
            endedBy,
            endedAt,
          ),
        ]}
      />
      <details>
        <summary>{say('policy.version.raw')}</summary>
        <pre className="policy-raw">{JSON.stringify(version.policy, null, 2)}</pre>
      </details>
    </Card>
  );
};

/** What leads do with a policy: with a draft of their own hands, change it; with any draft, withdraw it. */
const Acts = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const say = useTexts(policyTexts);
  const { state, origin } = version;
  const id = encodeURIComponent(version.id);
  return (
    <>
      {state === 'draft' && origin === 'person' ? (
        <Link href={`/policy/${id}/change`} className="button">
          {say('policy.version.change')}
        </Link>
      ) : null}
      <Link href={`/policy/new?from=${id}`} className="button">
        {say('policy.version.startFrom')}
      </Link>
      {state === 'draft' ? <WithdrawDraft version={version} /> : null}
    </>
  );
};

/** One policy: what it changes, whom it would move, and putting it in force. */
export const VersionScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(policyTexts);
  const { has } = useSession();
  usePolicyEvents();
  const id = params['id'] ?? null;
  const query = useVersion(id);
  const state = query.data?.state;
  const actions = has('lead') && query.data !== undefined ? <Acts version={query.data} /> : undefined;
  const lead = (
    <>
      <Link href="/policy?tab=drafts">{say('policy.title')}</Link>{' '}
      {state === undefined ? null : <Badge tone={tones[state]}>{say(`policy.state.${state}`)}</Badge>}
    </>
  );
  return (
    <Page title={say(`policy.version.title.${state ?? 'any'}`)} lead={lead} actions={actions}>
      <Loaded query={query} lines={8}>
        {(version) => (
          <>
            <Columns
              main={
                <>
                  <WeighingAnew version={version} />
                  <Backtest version={version} />
                </>
              }
              side={
                <>
                  <Compared version={version} />
                  <About version={version} />
                </>
              }
            />
            {version.state === 'draft' && version.backtest !== null ? (
              <Changes version={version} figures={readBacktest(version.backtest)} />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  );
};
