import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWho } from '../api/colleagues.ts';
import { useSession } from '../api/session.tsx';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { Facts } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { basisOf, directionOf, type Signal } from './catalogue-filter.ts';
import { policyTexts } from './texts.ts';

const Changed = ({ changed }: Pick<Signal, 'changed'>): ReactNode => {
  const say = useTexts(policyTexts);
  const who = useWho();
  if (changed === null) return say('policy.changed.never');
  return (
    <>
      <Time at={changed.at} as="date" /> {say('policy.by', { who: who(changed.by) })}:{' '}
      <Link href={`/policy/${encodeURIComponent(changed.policy)}`}>
        <bdi>{changed.note}</bdi>
      </Link>
    </>
  );
};

const Source = ({ title, url, date }: Signal['sources'][number]): ReactNode => {
  const say = useTexts(policyTexts);
  return (
    <li>
      <a href={url} target="_blank" rel="noopener noreferrer nofollow">
        {title}
        <Icon name="external" size={12} />
        <span className="unseen"> {say('policy.detail.outside')}</span>
      </a>{' '}
      <span className="muted small">
        {new URL(url).host}, {date}
      </span>
    </li>
  );
};

/** What a reviewer has to know about a signal. */
export const SignalDetail = ({ signal }: { readonly signal: Signal }): ReactNode => {
  const say = useTexts(policyTexts);
  const { has } = useSession();
  return (
    <>
      <div className="stack policy-detail">
        <section>
          <h2>{say('policy.detail.innocent')}</h2>
          <ul className="policy-bullets">
            {signal.innocent.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{say('policy.detail.ask')}</h2>
          <p>{signal.ask}</p>
        </section>
        <section>
          <h2>{say('policy.detail.sources')}</h2>
          {signal.sources.length === 0 ? (
            <p className="muted">{say('policy.detail.noSources')}</p>
          ) : (
            <ul className="policy-bullets">
              {signal.sources.map((source) => (
                <Source key={`${source.url} ${source.title}`} {...source} />
              ))}
            </ul>
          )}
        </section>
      </div>
      <div className="stack">
        <Facts
          facts={[
            [say('policy.detail.looksAt'), say(`policy.looksAt.${signal.looksAt}`)],
            [say('policy.detail.direction'), say(`policy.direction.${directionOf(signal)}`)],
            [
              say('policy.detail.weight'),
              signal.bits === null
                ? say('policy.detail.weight.off', { table: signed(signal.tableBits) })
                : say('policy.detail.weight.on', { bits: signed(signal.bits), table: signed(signal.tableBits) }),
            ],
            [say('policy.detail.basis'), say(`policy.basis.${basisOf(signal)}`)],
            [
              say('policy.detail.queue'),
              say('policy.detail.queue.says', { n: signal.queue.n, alone: signal.queue.alone }),
            ],
            [say('policy.detail.changed'), <Changed key="changed" changed={signal.changed} />],
            [
              say('policy.detail.needs'),
              <span key="needs" className="policy-needs">
                {signal.needs.map((need) => (
                  <code key={need}>{need}</code>
                ))}
              </span>,
            ],
          ]}
        />
        {has('lead') ? (
          <div>
            <Link href={`/policy/new?signal=${encodeURIComponent(signal.id)}`} className="button" data-size="small">
              {say('policy.detail.try')}
            </Link>
          </div>
        ) : null}
      </div>
    </>
  );
};
