import './badge.css';
import type { ReactNode } from 'react';
import type { Band as BandName } from '../../engine/contract/result.ts';
import { signed } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { uiTexts } from './texts.ts';

interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'good' | 'bad' | 'raises' | 'lowers' | 'strong';
}

/** A word or two about something, set apart. */
export const Badge = ({ children, tone = 'plain' }: BadgeProps): ReactNode => (
  <span className="badge" data-tone={tone}>
    {children}
  </span>
);

/** A shape for each band, so that colour is never alone. */
const shapes: Readonly<Record<BandName, string>> = {
  priority: 'M6 1.4 11.2 10.6H.8z',
  review: 'M6 .8 11.2 6 6 11.2 .8 6z',
  clear: 'M6 10.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9',
};

/** The queue for people that an application is in: word, shape and colour. */
export const Band = ({ band }: { readonly band: BandName }): ReactNode => {
  const say = useTexts(uiTexts);
  return (
    <span className="band" data-band={band}>
      <svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true" focusable="false">
        <path d={shapes[band]} />
      </svg>
      {say(`ui.band.${band}`)}
    </span>
  );
};

/** A weight with its sign; positive ones speak for a look, negative ones against. */
export const Bits = ({ bits, digits = 1 }: { readonly bits: number; readonly digits?: number }): ReactNode => {
  const text = signed(bits, digits);
  return (
    <span className="bits" data-side={Number.parseFloat(bits.toFixed(digits)) < 0 ? 'lowers' : 'raises'}>
      {text}
    </span>
  );
};

interface StatProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly hint?: ReactNode;
}

/** One figure with what it counts. */
export const Stat = ({ label, value, hint }: StatProps): ReactNode => (
  <div className="stat">
    <dt className="stat-label">{label}</dt>
    <dd className="stat-value">{value}</dd>
    {hint === undefined ? null : <dd className="stat-hint">{hint}</dd>}
  </div>
);

/** Figures beside each other. */
export const Stats = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <dl className="stats">{children}</dl>
);
