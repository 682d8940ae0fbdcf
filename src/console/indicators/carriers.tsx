import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { indicatorsTexts } from './texts.ts';
import { useCarriers } from './use-carriers.ts';
import type { Indicator } from './use-indicators.ts';

/** Applications that state an indicator: people who were hired first. */
export const Carriers = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const query = useCarriers(indicator);
  const { matches } = indicator;
  return (
    <section>
      <h2>{say('indicators.carriers', { matches })}</h2>
      <Loaded query={query} lines={2}>
        {(carriers) => {
          if (carriers === null) return <p className="muted">{say('indicators.carriers.unknown')}</p>;
          const { run, found } = carriers;
          return (
            <>
              <ul className="indicators-carriers">
                {found.map(({ reference, job, role, hiredOn }) => (
                  <li key={reference}>
                    <Link href={`/applications/${encodeURIComponent(reference)}`}>
                      <bdi>{reference}</bdi>
                    </Link>{' '}
                    <span className="muted small">
                      {role === null ? '' : say(`indicators.role.${role}`)}
                      {job === null ? '' : ` · ${job}`}
                    </span>{' '}
                    {hiredOn === null ? null : (
                      <Badge tone="strong">
                        {say('indicators.hired')} <Time at={hiredOn} as="date" />
                      </Badge>
                    )}
                  </li>
                ))}
              </ul>
              <p className="muted small">
                {matches > found.length ? say('indicators.carriers.later', { later: matches - found.length }) : null}{' '}
                <Link href={`/retro/${encodeURIComponent(run.id)}`}>{say('indicators.carriers.search')}</Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
};
