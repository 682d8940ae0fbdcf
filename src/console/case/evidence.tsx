import './evidence.css';
import { type ReactNode, useRef } from 'react';
import type { FullCase } from '../api/case.ts';
import { useSignals } from '../api/signals.ts';
import { useRefer } from '../shell/refer.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/keys.ts';
import { Time } from '../ui/time.tsx';
import { EvidenceRow, type EvidenceRowProps } from './evidence-row.tsx';
import type { Evidence, Result } from './result.ts';
import { caseTexts } from './texts.ts';

interface SideProps {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Evidence[];
  readonly from: Pick<EvidenceRowProps, 'received' | 'screenedAt' | 'refer'>;
  /** Rows that are open at first. */
  readonly open: number;
}

const Side = ({ title, none, rows, from, open }: SideProps): ReactNode => {
  const signals = useSignals();
  return (
    <section className="case-side" aria-label={title}>
      <h3>
        {title} <span className="muted figures">{rows.length}</span>
      </h3>
      {rows.length === 0 ? <p className="muted">{none}</p> : null}
      <ol>
        {rows.map((row, index) => (
          <EvidenceRow key={row.signal} row={row} entry={signals.get(row.signal)} {...from} isOpen={index < open} />
        ))}
      </ol>
    </section>
  );
};

interface EvidenceProps {
  readonly result: Result;
  readonly others: FullCase['others'];
  /** The application as it was received; null where it is not shown. */
  readonly received: unknown;
  readonly screenedAt: string | null;
}

/** Every reason, those for a closer look beside those against. `j` and `k` go from one to the next. */
export const EvidenceList = ({ result, others, received, screenedAt }: EvidenceProps): ReactNode => {
  const say = useTexts(caseTexts);
  const list = useRef<HTMLElement>(null);
  const rows = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll('summary') ?? [])];
  const step = (by: 1 | -1): void => {
    const all = rows();
    const at = all.findIndex((row) => row.matches(':focus'));
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  const openAll = (): void => {
    const all = rows().flatMap(({ parentElement }) =>
      parentElement instanceof HTMLDetailsElement ? [parentElement] : [],
    );
    const isAnyClosed = all.some(({ open }) => !open);
    for (const one of all) one.open = isAnyClosed;
  };
  useKeys(say('case.keys'), {
    j: { says: say('case.keys.next'), run: () => step(1) },
    k: { says: say('case.keys.before'), run: () => step(-1) },
    o: { says: say('case.evidence.openAll'), run: openAll },
  });
  const refer = useRefer(others);
  const from = { received, screenedAt, refer };
  return (
    <section className="card case-evidence" ref={list} aria-label={say('case.evidence')}>
      <div className="card-head">
        <h2>{say('case.evidence')}</h2>
        <div className="row">
          {screenedAt === null ? null : (
            <span className="muted small">
              {say('case.screened')} <Time at={screenedAt} />
            </span>
          )}
          <Button size="small" kind="quiet" onClick={openAll}>
            {say('case.evidence.openAll')}
          </Button>
        </div>
      </div>
      <div className="case-sides">
        <Side
          title={say('case.for')}
          none={say('case.why.none')}
          rows={result.evidence.filter(({ bits }) => bits >= 0)}
          from={from}
          open={1}
        />
        <Side
          title={say('case.against')}
          none={say('case.whyNot.none')}
          rows={result.evidence.filter(({ bits }) => bits < 0)}
          from={from}
          open={0}
        />
      </div>
    </section>
  );
};
