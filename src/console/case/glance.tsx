import './glance.css';
import type { ReactNode } from 'react';
import type { FullCase } from '../api/case.ts';
import { type Refer, useRefer } from '../shell/refer.tsx';
import { useTexts } from '../text/texts.tsx';
import { Bits } from '../ui/badge.tsx';
import { RangeMark } from '../ui/charts/range-mark.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { Tip } from '../ui/tip.tsx';
import { Coverage } from './coverage.tsx';
import { goToField, pointingAt } from './pointed.ts';
import type { Evidence, Result } from './result.ts';
import { useShares } from './shares.ts';
import { caseTexts } from './texts.ts';
import { WhoElse } from './who-else.tsx';

const HowLikely = ({ result }: { readonly result: Result }): ReactNode => {
  const say = useTexts(caseTexts);
  const shares = useShares();
  const [low, high] = result.interval;
  return (
    <section className="case-glance-part" aria-label={say('case.likely')}>
      <h2>{say('case.likely')}</h2>
      <p className="case-figure">
        <strong>{shares.percent(result.probability)}</strong>
      </p>
      <RangeMark low={low} high={high} at={result.probability} />
      <p className="small">{say('case.sure', { low: shares.percent(low), high: shares.percent(high) })}</p>
      <p className="muted small">{say('case.priority')}</p>
    </section>
  );
};

interface ReasonsProps {
  readonly rows: readonly Evidence[];
  readonly none: string;
  readonly refer: Refer;
}

const Reasons = ({ rows, none, refer }: ReasonsProps): ReactNode => {
  const say = useTexts(caseTexts);
  if (rows.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="case-reasons">
      {rows.map((row) => (
        <li key={row.signal} {...pointingAt(row.fields)}>
          {row.fields.length === 0 ? (
            <Bits bits={row.bits} />
          ) : (
            <Tip says={say('case.row.show')}>
              <button type="button" className="case-reason-go" onClick={() => goToField(row.fields)}>
                <Bits bits={row.bits} />
                <span className="unseen">{say('case.row.show')}</span>
              </button>
            </Tip>
          )}
          <span>
            <MachineText text={row.says} references={refer.references} refer={refer.refer} />
          </span>
        </li>
      ))}
    </ul>
  );
};

/** How likely, how sure, why, why not, who else: what a case is about before anything is read. */
export const Glance = ({ file, result }: { readonly file: FullCase; readonly result: Result }): ReactNode => {
  const say = useTexts(caseTexts);
  const refer = useRefer(file.others);
  const raising = result.evidence.filter(({ bits }) => bits > 0);
  const lowering = result.evidence.filter(({ bits }) => bits < 0);
  return (
    <div className="card case-glance">
      <HowLikely result={result} />
      <section className="case-glance-part" aria-label={say('case.why')}>
        <h2>{say('case.why')}</h2>
        <Reasons rows={raising.slice(0, 3)} none={say('case.why.none')} refer={refer} />
      </section>
      <section className="case-glance-part" aria-label={say('case.whyNot')}>
        <h2>{say('case.whyNot')}</h2>
        <Reasons rows={lowering.slice(0, 2)} none={say('case.whyNot.none')} refer={refer} />
      </section>
      <WhoElse file={file} />
      <Coverage coverage={result.coverage} />
    </div>
  );
};
