/** Cases by number: which to learn from and which to measure. */
export interface Fold {
  readonly train: Uint32Array;
  readonly test: Uint32Array;
}

/** Decided cases as columns of one length. */
export interface FoldCases {
  /** Equal for cases that are not independent. */
  readonly group: ArrayLike<number>;
  /** Seconds since 1970. */
  readonly at: ArrayLike<number>;
  /** 0 leaves a case out. */
  readonly weight: ArrayLike<number>;
}

interface Span {
  from: number;
  to: number;
  readonly cases: number[];
}

const spansOf = ({ group, at, weight }: FoldCases): readonly Span[] => {
  const spans = new Map<number, Span>();
  for (let index = 0; index < group.length; index += 1) {
    if ((weight[index] ?? 0) === 0) continue;
    const key = group[index] ?? 0;
    const time = at[index] ?? 0;
    const span = spans.get(key) ?? { from: time, to: time, cases: [] };
    span.from = Math.min(span.from, time);
    span.to = Math.max(span.to, time);
    span.cases.push(index);
    spans.set(key, span);
  }
  return [...spans.values()].sort((a, b) => a.from - b.from || (a.cases[0] ?? 0) - (b.cases[0] ?? 0));
};

const casesOf = (spans: readonly Span[]): Uint32Array =>
  Uint32Array.from(spans.flatMap((span) => span.cases).sort((a, b) => a - b));

/** Knuth's multiplicative hash: cases that come in a rhythm (every tenth is fraud) must not meet in one fold. */
export const scattered = (index: number): number => Math.imul(index, 2_654_435_761) >>> 16;

/** Folds in which a group is never on both sides; each case is measured once, whatever its time. */
export const groupFolds = (cases: FoldCases, count: number): readonly Fold[] => {
  const spans = spansOf(cases);
  return Array.from({ length: count }, (_, fold) => ({
    train: casesOf(spans.filter((_span, index) => scattered(index) % count !== fold)),
    test: casesOf(spans.filter((_span, index) => scattered(index) % count === fold)),
  }));
};

/**
 * Folds that also go forward in time: groups are ordered by their first case and cut into `count + 1` parts with about
 * as many cases each; every part but the first is measured by what was decided before it began. A group that reaches
 * across the cut is in neither side of that fold unless it began behind the cut.
 */
export const forwardFolds = (cases: FoldCases, count: number): readonly Fold[] => {
  const spans = spansOf(cases);
  const total = spans.reduce((sum, span) => sum + span.cases.length, 0);
  const parts: Span[][] = Array.from({ length: count + 1 }, () => []);
  let before = 0;
  for (const span of spans) {
    parts[Math.min(count, Math.floor((before / total) * (count + 1)))]?.push(span);
    before += span.cases.length;
  }
  return parts.slice(1).flatMap((part) => {
    const begins = part[0]?.from;
    if (begins === undefined) return [];
    return [{ train: casesOf(spans.filter((span) => span.to < begins)), test: casesOf(part) }];
  });
};
