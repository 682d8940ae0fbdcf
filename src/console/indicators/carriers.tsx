import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { More } from './more.tsx';
import { indicatorsTexts } from './texts.ts';
import { useCarriers } from './use-carriers.ts';
import type { Indicator } from './use-indicators.ts';

/** Applications that state an indicator: people who were hired first. */
export const Carriers = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const query = useCarriers(indicator);
  return (
    <section>
      <h2>{say('indicators.carriers', { matches: indicator.matches })}</h2>
      <Loaded query={query} lines={2}>
        {(carriers) => (
          <>
            <ul className="indicators-carriers">
              {carriers.map(({ reference, name, case: caseId, job, role, at, hiredOn }) => (
                <li key={reference}>
                  <Link
                    href={
                      caseId === null
                        ? `/applications/${encodeURIComponent(reference)}`
                        : `/cases/${encodeURIComponent(caseId)}`
                    }
                  >
                    <bdi>{name ?? reference}</bdi>
                  </Link>{' '}
                  {hiredOn === null ? null : (
                    <Badge tone="strong">
                      {say('indicators.hired')} <Time at={`${hiredOn}T00:00:00`} as="date" />
                    </Badge>
                  )}
                  <div className="muted small">
                    <code>{reference}</code> · {say(`indicators.role.${role}`)}
                    {job === null ? null : (
                      <>
                        {' '}
                        · <bdi>{job}</bdi>
                      </>
                    )}{' '}
                    · {say('indicators.carriers.found')} <Time at={at} />
                  </div>
                </li>
              ))}
            </ul>
            <More query={query} />
          </>
        )}
      </Loaded>
    </section>
  );
};
