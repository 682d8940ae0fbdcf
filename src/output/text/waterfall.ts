import type { ShownBits } from '../shown-bits.ts';
import { axisOf, stepBar } from '../step-bar.ts';
import { signedBits } from '../words.ts';
import type { Page } from './page.ts';
import { left, right } from './width.ts';

const BITS = 7;
const GAP = '  ';

/** The names of the lines of a waterfall, and what stands beneath each of them. */
export interface Steps {
  readonly start: string;
  readonly rows: readonly { readonly label: string; readonly beneath?: readonly string[] }[];
  readonly total: string;
  /** Whether each line also says the total so far. */
  readonly running: 'shown' | 'left-out';
}

/** From the start to the total, a line a step: what it is, its bits, and a bar that begins where the last one ended. */
export const waterfallLines = (page: Page, shown: ShownBits, steps: Steps): readonly string[] => {
  const figuresWidth = steps.running === 'shown' ? 2 * BITS + GAP.length : BITS;
  const label = Math.min(34, Math.floor(page.columns * 0.42));
  const axis = axisOf(shown, page.columns - label - figuresWidth - 2 * GAP.length);
  const line = (name: string, bits: number, from: number): string => {
    const figures = right(signedBits(bits), BITS);
    const sum = steps.running === 'shown' ? GAP + right(signedBits(from + bits), BITS) : '';
    const drawn = page.paint(bits > 0 ? 'raises' : 'lowers', stepBar(axis, from, from + bits));
    return `${left(name, label)}${GAP}${figures}${sum}${GAP}${drawn}`.trimEnd();
  };
  let at = shown.prior;
  const rows = steps.rows.flatMap(({ label: name, beneath = [] }, index) => {
    const bits = shown.rows[index] ?? 0;
    at += bits;
    return [line(name, bits, at - bits), ...beneath];
  });
  return [
    line(steps.start, shown.prior, 0),
    ...rows,
    page.paint('faint', '─'.repeat(label + GAP.length + figuresWidth)),
    line(steps.total, shown.total, 0),
  ];
};
