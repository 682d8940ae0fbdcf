import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/time.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { indicatorsTexts } from './texts.ts';
import type { Indicator } from './use-indicators.ts';

const Expiry = ({ indicator: { expiresAt, expired, withdrawnAt } }: { readonly indicator: Indicator }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  if (withdrawnAt !== null) return <Badge>{say('indicators.withdrawn')}</Badge>;
  if (expiresAt === null) return <span className="muted">{say('indicators.never')}</span>;
  return (
    <>
      {format.date(expiresAt)} {expired ? <Badge>{say('indicators.expired')}</Badge> : null}
    </>
  );
};

interface IndicatorRowProps {
  readonly indicator: Indicator;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One indicator; whom it was found with when it is opened. */
export const IndicatorRow = ({ indicator, isOpen, onToggle }: IndicatorRowProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  const now = useNow();
  const { id, kind, value, source, confidence, tlp, matches, addedAt } = indicator;
  const isOut = indicator.expired || indicator.withdrawnAt !== null;
  return (
    <li className="indicators-item" data-out={isOut || undefined}>
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="indicators-value">
          <Icon name={isOpen ? 'down' : 'forward'} size={14} />
          <span>
            <bdi>{value}</bdi>
            <span className="indicators-kind muted small">{say(`indicators.kind.${kind}`)}</span>
          </span>
        </span>
        <span>
          <span className="indicators-label">{say('indicators.head.source')}</span> <bdi>{source}</bdi>
        </span>
        <span className="figures">
          <span className="indicators-label">{say('indicators.head.confidence')}</span>{' '}
          {say('indicators.confidence', { confidence })}
        </span>
        <span>
          <span className="indicators-label">{say('indicators.head.tlp')}</span>{' '}
          <Badge>{say(`indicators.tlp.${tlp}`)}</Badge>
        </span>
        <span>
          <span className="indicators-label">{say('indicators.head.expires')}</span> <Expiry indicator={indicator} />
        </span>
        <span className="figures">
          <span className="indicators-label">{say('indicators.head.matches')}</span>{' '}
          {matches === 0 ? (
            <span className="muted">{format.number(0)}</span>
          ) : (
            <strong>{format.number(matches)}</strong>
          )}
        </span>
        <span className="muted">
          <span className="indicators-label">{say('indicators.head.added')}</span> {format.relative(addedAt, now)}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <IndicatorDetail indicator={indicator} /> : null}
      </div>
    </li>
  );
};
