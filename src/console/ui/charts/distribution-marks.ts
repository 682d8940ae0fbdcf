/** How many have how many bits, by whole bits, before and after a change. */
export interface Distribution {
  /** Bits of the first count, which also holds what lies below; the last holds what lies above. */
  readonly from: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Counts from one whole number of bits to the next. */
export interface Bin {
  readonly from: number;
  readonly before: number;
  readonly after: number;
  /** It also holds all that lies beyond it. */
  readonly isOpen: 'below' | 'above' | undefined;
}

/** Narrower ones say little about shape. */
const FEWEST = 8;

/** The counts that are worth a place: from the first to the last that holds anything, with the lines in sight. */
export const binsOf = ({ from, before, after }: Distribution, lines: readonly number[]): readonly Bin[] => {
  const bins = before.map(
    (count, at): Bin => ({
      from: from + at,
      before: count,
      after: after[at] ?? 0,
      isOpen: at === 0 ? 'below' : at === before.length - 1 ? 'above' : undefined,
    }),
  );
  const held = bins.filter((bin) => bin.before + bin.after > 0).map((bin) => bin.from);
  if (held.length === 0) return [];
  const least = Math.min(...held, ...lines.map(Math.floor)) - 1;
  const most = Math.max(...held, ...lines.map(Math.floor), least + FEWEST - 1) + 1;
  return bins.filter((bin) => bin.from >= least && bin.from <= most);
};

/** Corners of the outline of columns, from the ground up and down to it again. */
export const outlineOf = (bins: readonly Bin[]): readonly (readonly [bits: number, count: number])[] => [
  ...bins.slice(0, 1).map((bin) => [bin.from, 0] as const),
  ...bins.flatMap((bin) => [[bin.from, bin.after] as const, [bin.from + 1, bin.after] as const]),
  ...bins.slice(-1).map((bin) => [bin.from + 1, 0] as const),
];
