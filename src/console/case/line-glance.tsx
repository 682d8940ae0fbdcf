import './glance.css';
import type { ReactNode } from 'react';
import type { CaseLine, FullCase } from '../api/case.ts';
import { type Refer, useRefer } from '../shell/refer.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { MachineText } from '../ui/machine-text.tsx';
import { useShares } from './shares.ts';
import { caseTexts } from './texts.ts';

type Line = Extract<CaseLine, { readonly view: FullCase['view'] }>;

interface SaysProps {
  readonly rows: readonly string[];
  readonly none: string;
  readonly refer: Refer;
}

const Says = ({ rows, none, refer }: SaysProps): ReactNode =>
  rows.length === 0 ? (
    <p className="muted">{none}</p>
  ) : (
    <ul className="case-reasons">
      {rows.map((says) => (
        <li key={says}>
          <span className="case-reason-coming" />
          <span>
            <MachineText text={says} references={refer.references} refer={refer.nameOf} />
          </span>
        </li>
      ))}
    </ul>
  );

/** The same glance as far as a line of a list goes: no interval, no weights, and fewer reasons. */
export const LineGlance = ({ line }: { readonly line: Line }): ReactNode => {
  const say = useTexts(caseTexts);
  const shares = useShares();
  const format = useFormat();
  const refer = useRefer(line.others);
  const { coverage } = line;
  return (
    <div className="card case-glance" aria-busy="true">
      <section className="case-glance-part" aria-label={say('case.likely')}>
        <h2>{say('case.likely')}</h2>
        <p className="case-figure">
          <strong>{shares.percent(1 / (1 + 2 ** -line.bits))}</strong>
        </p>
        <span className="case-interval-coming" />
        <p className="muted small">{say('case.priority')}</p>
      </section>
      <section className="case-glance-part" aria-label={say('case.why')}>
        <h2>{say('case.why')}</h2>
        <Says rows={line.for} none={say('case.why.none')} refer={refer} />
      </section>
      <section className="case-glance-part" aria-label={say('case.whyNot')}>
        <h2>{say('case.whyNot')}</h2>
        <Says rows={line.against === null ? [] : [line.against]} none={say('case.whyNot.none')} refer={refer} />
      </section>
      <section className="case-glance-part" aria-label={say('case.who')}>
        <h2>{say('case.who')}</h2>
        <ul className="case-who">
          <li>{say('case.who.links', { count: line.links })}</li>
          {line.campaign === null ? null : <li>{say('case.who.campaign')}</li>}
        </ul>
      </section>
      {coverage === null ? null : (
        <p className="case-coverage small">
          {say('case.coverage', { ran: format.number(coverage.ran), of: coverage.of })}
        </p>
      )}
    </div>
  );
};
