import type { Evidence, Result } from './result.ts';

/** What somebody made of a signal. */
type Mark = 'yes' | 'no' | 'unclear';

/** A reason with what somebody made of it: the same way as it weighs, the other way, or left open. */
interface JudgedRow {
  readonly row: Evidence;
  readonly mark: Mark | undefined;
  readonly goes: 'same' | 'other' | 'open';
}

/** A judgement beside the score. */
export interface ComparedJudgement {
  readonly rows: readonly JudgedRow[];
  readonly same: number;
  readonly other: number;
  readonly open: number;
  /** Bits and probability without the reasons that go the other way. */
  readonly bits: number;
  readonly probability: number;
}

const goesWith = ({ bits }: Evidence, mark: Mark | undefined): JudgedRow['goes'] => {
  if (mark === undefined || mark === 'unclear') return 'open';
  return bits > 0 === (mark === 'yes') ? 'same' : 'other';
};

/**
 * How what somebody judged before they saw the score compares with it. "Is this a reason to look?": yes goes with what
 * raises, no with what lowers. The total without what they saw otherwise says how much hangs on it; it changes nothing.
 */
export const compareJudgement = (
  { prior, evidence }: Pick<Result, 'prior' | 'evidence'>,
  signals: readonly { readonly signal: string; readonly weighs: Mark }[],
): ComparedJudgement => {
  const marks = new Map(signals.map(({ signal, weighs }) => [signal, weighs]));
  const rows = evidence.map((row) => {
    const mark = marks.get(row.signal);
    return { row, mark, goes: goesWith(row, mark) };
  });
  const count = (goes: JudgedRow['goes']): number => rows.filter((one) => one.goes === goes).length;
  const bits = rows.reduce((sum, { row, goes }) => (goes === 'other' ? sum : sum + row.bits), prior);
  return {
    rows,
    same: count('same'),
    other: count('other'),
    open: count('open'),
    bits,
    probability: 1 / (1 + 2 ** -bits),
  };
};
