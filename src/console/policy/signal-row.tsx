import type { ReactNode } from 'react';
import { signed, useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Bits } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { ENOUGH, type Signal } from './catalogue-filter.ts';
import { SignalDetail } from './signal-detail.tsx';
import { policyTexts } from './texts.ts';

/** Most bits that a signal may weigh. */
const MOST_BITS = 6;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const Weight = ({ signal: { bits, tableBits } }: { readonly signal: Signal }): ReactNode => {
  const say = useTexts(policyTexts);
  const weight = bits ?? 0;
  const isOwn = bits !== tableBits;
  return (
    <span className="policy-weight">
      <span className="policy-bar" aria-hidden="true">
        <span
          data-side={weight < 0 ? 'lowers' : 'raises'}
          style={{ inlineSize: percent(Math.min(1, Math.abs(weight) / MOST_BITS) / 2) }}
        />
      </span>
      {bits === null ? <Badge tone="bad">{say('policy.off')}</Badge> : <Bits bits={bits} />}
      {isOwn ? <span className="muted small">{say('policy.table', { bits: signed(tableBits) })}</span> : null}
    </span>
  );
};

/** A share with its interval where there are decisions enough, and honestly none where there are not. */
const Precision = ({ precision }: { readonly precision: Signal['precision'] }): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const { n, fraud, share, interval } = precision;
  if (n === 0) return <span className="muted">{say('policy.precision.none')}</span>;
  if (n < ENOUGH || share === null || interval === null)
    return <span className="muted">{say('policy.precision.few', { n, confirmed: fraud })}</span>;
  const [low = 0, high = 1] = interval;
  return (
    <span className="policy-precision">
      <span>
        {format.share(share)}{' '}
        <span className="muted small">
          {say('policy.precision.interval', { low: format.share(low), high: format.share(high), n })}
        </span>
      </span>
      <span className="policy-range" aria-hidden="true">
        <span style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
        <i style={{ insetInlineStart: percent(share) }} />
      </span>
    </span>
  );
};

interface SignalRowProps {
  readonly signal: Signal;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One signal: what it weighs and how it did; more when it is opened. */
export const SignalRow = ({ signal, isOpen, onToggle }: SignalRowProps): ReactNode => {
  const say = useTexts(policyTexts);
  const format = useFormat();
  const { id, title, family, hits, honest, precision } = signal;
  return (
    <li className="policy-signal" data-off={signal.bits === null || undefined}>
      <button type="button" aria-expanded={isOpen} aria-controls={`signal-${id}`} onClick={onToggle}>
        <span className="policy-title">
          <Icon name={isOpen ? 'down' : 'forward'} size={14} />
          <span>
            <span className="policy-name">{title}</span>
            <span className="policy-family muted small">
              {family} · <code>{id}</code>
              {signal.class === 'restricted' ? <Badge>{say('policy.class.restricted')}</Badge> : null}
            </span>
          </span>
        </span>
        <span className="policy-figure">
          <span className="policy-label">{say('policy.head.weight')}</span>
          <Weight signal={signal} />
        </span>
        <span className="policy-figure">
          <span className="policy-label">{say('policy.head.honest')}</span>
          <span>{format.share(honest)}</span>
        </span>
        <span className="policy-figure">
          <span className="policy-label">{say('policy.head.hits')}</span>
          <span>
            {hits.share === null ? say('policy.hits.none') : format.share(hits.share)}{' '}
            <span className="muted small">{say('policy.hits', { n: hits.n })}</span>
          </span>
        </span>
        <span className="policy-figure">
          <span className="policy-label">{say('policy.head.precision')}</span>
          <Precision precision={precision} />
        </span>
      </button>
      <div id={`signal-${id}`} hidden={!isOpen}>
        {isOpen ? <SignalDetail signal={signal} /> : null}
      </div>
    </li>
  );
};
