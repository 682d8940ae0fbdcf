import type { Evidence, Result } from './result.ts';

/** One bar of the waterfall. */
export interface WaterfallStep {
  readonly kind: 'prior' | 'reason' | 'smaller' | 'total';
  readonly bits: number;
  /** Where the bar begins and ends, in bits. */
  readonly from: number;
  readonly to: number;
  readonly row: Evidence | undefined;
  /** How many reasons are in it. */
  readonly reasons: number;
}

/** Reasons below this are put together: they are read one by one in the list. */
const SMALL = 0.25;

/**
 * From the prior by each reason to the total, with the very numbers of the result. Small reasons are one step, or all
 * are shown.
 */
export const waterfallSteps = (
  { prior, bits, evidence }: Pick<Result, 'prior' | 'bits' | 'evidence'>,
  isAll: boolean,
): readonly WaterfallStep[] => {
  const isSmall = (row: Evidence): boolean => !isAll && Math.abs(row.bits) < SMALL;
  const small = evidence.filter(isSmall);
  const large = small.length > 1 ? evidence.filter((row) => !isSmall(row)) : evidence;
  const steps: WaterfallStep[] = [{ kind: 'prior', bits: prior, from: 0, to: prior, row: undefined, reasons: 0 }];
  let at = prior;
  const add = (kind: 'reason' | 'smaller', by: number, row: Evidence | undefined, reasons: number): void => {
    steps.push({ kind, bits: by, from: at, to: at + by, row, reasons });
    at += by;
  };
  for (const row of large) add('reason', row.bits, row, 1);
  if (small.length > 1) {
    const sum = small.reduce((total, row) => total + row.bits, 0);
    add('smaller', sum, undefined, small.length);
  }
  steps.push({ kind: 'total', bits, from: 0, to: bits, row: undefined, reasons: 0 });
  return steps;
};

/** The span that all bars lie in, with room at both ends. */
export const spanOf = (steps: readonly WaterfallStep[]): readonly [least: number, most: number] => {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  return [Math.min(0, ...ends) - 0.4, Math.max(0, ...ends) + 0.4];
};
