import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { RangeMark } from '../ui/charts/range-mark.tsx';
import { ENOUGH, type Signal } from './catalogue-filter.ts';
import { policyTexts } from './texts.ts';

/** A share with its interval where there are decisions enough, and honestly none where there are not. */
export const Precision = ({ precision }: { readonly precision: Signal['precision'] }): ReactNode => {
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
      <RangeMark low={low} high={high} at={share} size="small" />
    </span>
  );
};
