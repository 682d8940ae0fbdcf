import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Stat, Stats } from '../ui/badge.tsx';
import { Card, Facts } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { chanceOf, readDocument } from './document.ts';
import { LinesTable } from './lines-table.tsx';
import { Overrides } from './overrides.tsx';
import { policyTexts } from './texts.ts';
import { useInForce } from './use-in-force.ts';
import { useVersion } from './use-version.ts';

const Since = ({ id }: { readonly id: string | null }): ReactNode => {
  const say = useTexts(policyTexts);
  const who = useWho();
  const { data } = useVersion(id);
  if (id === null) return <p>{say('policy.inForce.started')}</p>;
  if (data === undefined || data.promotedAt === null) return null;
  return (
    <p>
      {say('policy.inForce.since', { who: who(data.promotedBy) })} <Time at={data.promotedAt} as="full" />
      {': '}
      <bdi>{data.promotionNote}</bdi>{' '}
      <Link href={`/policy/${encodeURIComponent(id)}`}>{say('policy.inForce.more')}</Link>
    </p>
  );
};

/** What results are made under now. */
export const InForceTab = (): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const query = useInForce();
  return (
    <Loaded query={query} lines={8}>
      {({ id, policy, isLearned, prior, tiers, allow, fingerprints }) => {
        const { budget, off, weights } = readDocument(policy);
        return (
          <div className="stack">
            <Since id={id} />
            <Stats>
              <Stat
                label={say('policy.prior')}
                value={format.share(chanceOf(prior))}
                hint={say('policy.prior.hint', { bits: signed(prior) })}
              />
              <Stat label={say('policy.inForce.weights')} value={format.number(Object.keys(weights).length)} />
              <Stat label={say('policy.inForce.off')} value={format.number(off.length)} />
              <Stat
                label={say('policy.allow')}
                value={format.number(allow.length)}
                hint={<Link href="/policy?tab=allow">{say('policy.inForce.allow')}</Link>}
              />
            </Stats>
            <Card title={say('policy.lines')}>
              <p className="muted small">{say('policy.lines.hint')}</p>
              <LinesTable lines={tiers} />
              {budget === undefined ? null : <p>{say('policy.budget', { budget: String(budget) })}</p>}
            </Card>
            <Card
              title={say('policy.overrides')}
              actions={isLearned ? <Badge>{say('policy.inForce.learned')}</Badge> : undefined}
            >
              <Overrides />
            </Card>
            <Card title={say('policy.fingerprints')}>
              <p className="muted small">{say('policy.fingerprints.hint')}</p>
              <Facts
                facts={[
                  [say('policy.fingerprints.policy'), <code key="policy">{fingerprints.policy}</code>],
                  [say('policy.fingerprints.weights'), <code key="weights">{fingerprints.weights}</code>],
                ]}
              />
            </Card>
          </div>
        );
      }}
    </Loaded>
  );
};
