import './glance.css';
import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Band, Bits } from '../ui/badge.tsx';
import { Coverage } from './coverage.tsx';
import { goToField, pointingAt } from './pointed.ts';
import { useShares } from './shares.ts';
import { caseTexts } from './texts.ts';
import type { Evidence, FullCase, Result } from './use-case.ts';
import { WhoElse } from './who-else.tsx';

const TRACK = { width: 240, height: 22 } as const;

/** Where the probability lies between none and all, with its interval. */
const Interval = ({ result }: { readonly result: Result }): ReactNode => {
  const [low, high] = result.interval;
  const { width, height } = TRACK;
  const x = (share: number): number => 4 + share * (width - 8);
  return (
    <svg className="case-interval" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line className="case-interval-track" x1={x(0)} x2={x(1)} y1={height / 2} y2={height / 2} />
      <line className="case-interval-range" x1={x(low)} x2={x(high)} y1={height / 2} y2={height / 2} />
      <circle cx={x(result.probability)} cy={height / 2} r="5" />
    </svg>
  );
};

const HowLikely = ({ result }: { readonly result: Result }): ReactNode => {
  const say = useTexts(caseTexts);
  const shares = useShares();
  const [low, high] = result.interval;
  return (
    <section className="case-glance-part" aria-label={say('case.likely')}>
      <h2>{say('case.likely')}</h2>
      <p className="case-figure">
        <strong>{shares.percent(result.probability)}</strong>
        <Band band={result.band} />
      </p>
      <Interval result={result} />
      <p className="small">{say('case.sure', { low: shares.percent(low), high: shares.percent(high) })}</p>
      <p className="muted small">{say('case.priority')}</p>
    </section>
  );
};

const Reasons = ({ rows, none }: { readonly rows: readonly Evidence[]; readonly none: string }): ReactNode =>
  rows.length === 0 ? (
    <p className="muted">{none}</p>
  ) : (
    <ul className="case-reasons">
      {rows.map((row) => (
        <li key={row.signal}>
          <button type="button" {...pointingAt(row.fields)} onClick={() => goToField(row.fields)}>
            <Bits bits={row.bits} />
            <bdi>{row.says}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );

/** How likely, how sure, why, why not, who else: what a case is about before anything is read. */
export const Glance = ({ file, result }: { readonly file: FullCase; readonly result: Result }): ReactNode => {
  const say = useTexts(caseTexts);
  const raising = result.evidence.filter(({ bits }) => bits > 0);
  const lowering = result.evidence.filter(({ bits }) => bits < 0);
  return (
    <div className="card case-glance">
      <HowLikely result={result} />
      <section className="case-glance-part" aria-label={say('case.why')}>
        <h2>{say('case.why')}</h2>
        <Reasons rows={raising.slice(0, 3)} none={say('case.why.none')} />
      </section>
      <section className="case-glance-part" aria-label={say('case.whyNot')}>
        <h2>{say('case.whyNot')}</h2>
        <Reasons rows={lowering.slice(0, 2)} none={say('case.whyNot.none')} />
      </section>
      <WhoElse file={file} />
      <Coverage coverage={result.coverage} />
    </div>
  );
};
