import type { ReactNode } from 'react';
import type { Outcome } from '../../engine/review/outcomes.ts';
import type { CheckResult } from '../../engine/review/playbook.ts';
import { useTexts } from '../text/texts.tsx';
import { decideTexts } from './texts.ts';
import './outcome.css';

/** A shape for each word, so that colour is never alone. */
const shapes: Readonly<Record<Outcome | CheckResult, string>> = {
  verified: 'M3.5 8.5l3 3 6-7',
  'not-yet-verified': 'M8 4.5v4l2.500 1.500M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12',
  refused: 'M3 8h10',
  contradicted: 'M3 6h10M3 10.5h10M11 2.500l-6 11.500',
  'confirmed-fraud': 'M4.500 14V2.500h8l-1.500 3 1.500 3h-8',
};

/** The shape alone; the word stands beside it. */
export const ResultMark = ({ of }: { readonly of: Outcome | CheckResult | undefined }): ReactNode => (
  <span className="decide-mark" data-of={of ?? 'none'}>
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {of === undefined ? null : <path d={shapes[of]} />}
    </svg>
  </span>
);

/** What a step or a case came to, as a word with its shape. */
export const ResultWord = ({ of }: { readonly of: Outcome | CheckResult }): ReactNode => {
  const say = useTexts(decideTexts);
  return (
    <span className="decide-word" data-of={of}>
      <ResultMark of={of} />
      {say(`decide.outcome.${of}`)}
    </span>
  );
};
