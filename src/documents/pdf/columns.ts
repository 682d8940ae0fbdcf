import { type Row, readsRightToLeft } from './rows.ts';
import type { Span } from './spans.ts';

/** A strip of white from top to foot of some rows. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

export interface Split {
  /** The rows `from` to before `to` stand in two columns; those before and after do not. */
  readonly from: number;
  readonly to: number;
  /** The spans of the columns, the one that is read first at the front. */
  readonly columns: readonly [readonly Span[], readonly Span[]];
}

/** Ems, and never less than this many points. */
const NARROWEST = 0.9;
const NARROWEST_POINTS = 8;
/** Beyond this a page is no résumé's, and looking for columns would cost too much. */
const MOST_ROWS = 400;
const FEWEST_LINES = 3;

/** The white between and beside the spans of a row. */
const whiteOf = (row: Row): readonly Gutter[] => {
  const white: Gutter[] = [];
  let edge = -Infinity;
  for (const span of row.spans) {
    if (span.left > edge) white.push({ left: edge, right: span.left });
    edge = Math.max(edge, span.right);
  }
  return [...white, { left: edge, right: Infinity }];
};

const common = (one: readonly Gutter[], other: readonly Gutter[], narrowest: number): readonly Gutter[] => {
  const both: Gutter[] = [];
  for (const a of one) {
    for (const b of other) {
      const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
      if (right - left >= narrowest) both.push({ left, right });
    }
  }
  return both;
};

interface Side {
  readonly spans: readonly Span[];
  /** Rows that hold something on this side. */
  readonly rows: readonly {
    readonly index: number;
    readonly text: string;
    readonly baseline: number;
    readonly size: number;
  }[];
}

const sideOf = (rows: readonly Row[], keep: (span: Span) => boolean): Side => {
  const spans: Span[] = [];
  const kept: Side['rows'][number][] = [];
  for (const [index, row] of rows.entries()) {
    const here = row.spans.filter(keep);
    if (here.length === 0) continue;
    spans.push(...here);
    kept.push({ index, text: here.map(({ text }) => text).join(' '), baseline: row.baseline, size: row.size });
  }
  return { spans, rows: kept };
};

/** A year, or a word for today, in a text no longer than a period of time. */
const isPeriod = (text: string): boolean => text.length <= 40 && /\b(?:19|20)\d\d\b|present|current|today/i.test(text);

const share = <T>(list: readonly T[], test: (it: T, index: number) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length;

const lengthOf = (side: Side): number => side.rows.reduce((sum, row) => sum + row.text.length, 0);

/** How often the file changes sides when it writes these spans: once if it writes one column after the other. */
const changes = (one: Side, other: Side): number => {
  const marked = [
    ...one.spans.map(({ order }) => ({ order, side: 1 })),
    ...other.spans.map(({ order }) => ({ order, side: 2 })),
  ];
  marked.sort((a, b) => a.order - b.order);
  return marked.filter((it, index) => index > 0 && marked[index - 1]?.side !== it.side).length;
};

/**
 * Whether two sides are columns to be read one after the other, or rows to be read across: dates beside jobs, labels
 * beside values. Alignment alone cannot tell, since columns set in one size align as well.
 */
const areColumns = (one: Side, other: Side): boolean => {
  if (one.rows.length < FEWEST_LINES || other.rows.length < FEWEST_LINES) return false;
  const [narrow, broad] = lengthOf(one) < lengthOf(other) ? [one, other] : [other, one];
  const across = new Set(broad.rows.map(({ index }) => index));
  const aligned = share(narrow.rows, ({ index }) => across.has(index));
  if (aligned >= 0.7 && share(narrow.rows, ({ text }) => isPeriod(text)) >= 0.5) return false;
  if (changes(one, other) <= 2) return true;
  const alone = share(narrow.rows, ({ baseline, size }, at) => {
    const below = narrow.rows[at + 1];
    return below === undefined || baseline - below.baseline > 2.2 * size;
  });
  if (aligned >= 0.7 && alone >= 0.5) return false;
  const [short, long] = [lengthOf(narrow) / narrow.rows.length, lengthOf(broad) / broad.rows.length];
  const cells = short <= 18 && long >= short * 1.5;
  return !(aligned >= 0.85 && (cells || share(narrow.rows, ({ text }) => text.endsWith(':')) >= 0.6));
};

interface Stretch {
  readonly from: number;
  /** The first row after it. */
  readonly to: number;
  readonly gutter: Gutter;
}

const isInner = ({ left, right }: Gutter): boolean => Number.isFinite(left) && Number.isFinite(right);

/** Every stretch of rows with a strip of white between spans that no row above or below continues. */
const stretchesOf = (rows: readonly Row[], narrowest: number): readonly Stretch[] => {
  const white = rows.map(whiteOf);
  const found: Stretch[] = [];
  for (let from = 0; from < rows.length; from++) {
    const above = white[from - 1] ?? [];
    const continued = (gutter: Gutter): boolean => common([gutter], above, narrowest).length > 0;
    let open: readonly Gutter[] = white[from] ?? [];
    for (let to = from + 1; to <= rows.length && open.length > 0; to++) {
      const next = common(open, white[to] ?? [], narrowest);
      for (const gutter of open) {
        if (to - from < FEWEST_LINES || !isInner(gutter) || continued(gutter)) continue;
        if (common([gutter], next, narrowest).length === 0) found.push({ from, to, gutter });
      }
      open = next;
    }
  }
  return found;
};

/**
 * Without the one-sided rows at its ends that the file writes before or after both columns: a line above the right
 * column, a short paragraph below the left one.
 */
const trimmed = (rows: readonly Row[], stretch: Stretch): Stretch => {
  const isLeft = (span: Span): boolean => span.right <= stretch.gutter.left + 0.5;
  let { from, to } = stretch;
  const spans = rows.slice(from, to).flatMap((row) => row.spans);
  const firstLeft = Math.min(...spans.filter(isLeft).map(({ order }) => order));
  const lastRight = Math.max(...spans.filter((span) => !isLeft(span)).map(({ order }) => order));
  while (from < to && rows[from]?.spans.every((span) => !isLeft(span) && span.order < firstLeft)) from += 1;
  while (from < to && rows[to - 1]?.spans.every((span) => isLeft(span) && span.order > lastRight)) to -= 1;
  return { ...stretch, from, to };
};

/** The stretch of rows with the longest pair of columns, if there is one. */
export const findColumns = (rows: readonly Row[]): Split | undefined => {
  if (rows.length < FEWEST_LINES || rows.length > MOST_ROWS) return undefined;
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  const narrowest = Math.max(NARROWEST_POINTS, NARROWEST * (sizes[sizes.length >> 1] ?? 0));
  let best: { stretch: Stretch; one: Side; other: Side; lines: number } | undefined;
  for (const it of stretchesOf(rows, narrowest)) {
    const stretch = trimmed(rows, it);
    const inside = rows.slice(stretch.from, stretch.to);
    const one = sideOf(inside, (span) => span.right <= stretch.gutter.left + 0.5);
    const other = sideOf(inside, (span) => span.right > stretch.gutter.left + 0.5);
    const lines = Math.min(one.rows.length, other.rows.length);
    if ((best === undefined || lines > best.lines) && areColumns(one, other)) best = { stretch, one, other, lines };
  }
  if (best === undefined) return undefined;
  const { stretch, one, other } = best;
  const texts = [...one.spans, ...other.spans].map(({ text }) => text);
  const columns = readsRightToLeft(texts) ? ([other.spans, one.spans] as const) : ([one.spans, other.spans] as const);
  return { from: stretch.from, to: stretch.to, columns };
};
