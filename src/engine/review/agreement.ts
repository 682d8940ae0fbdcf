import type { Outcome } from './outcomes.ts';

/** What two people came to without knowing of each other. */
export interface Pair {
  readonly first: Outcome;
  readonly second: Outcome;
}

export interface Agreement {
  readonly pairs: number;
  readonly agreed: number;
  /** Share that agreed; null without pairs. */
  readonly share: number | null;
  /** 95%, E. B. Wilson 1927. */
  readonly shareInterval: readonly [low: number, high: number] | null;
  /** J. Cohen 1960: agreement beyond what chance would give; null where chance alone would always agree. */
  readonly kappa: number | null;
  /** 95%, by the large-sample error of J. L. Fleiss, J. Cohen and B. S. Everitt 1969. */
  readonly kappaInterval: readonly [low: number, high: number] | null;
}

/** Two-sided 95% of a normal distribution. */
const Z95 = 1.959_963_984_540_054;

/** 95% interval of a share, E. B. Wilson 1927. */
export const wilson = (hits: number, of: number): readonly [number, number] => {
  const rate = hits / of;
  const square = Z95 * Z95;
  const centre = (rate + square / (2 * of)) / (1 + square / of);
  const half = (Z95 / (1 + square / of)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === of ? 1 : Math.min(1, centre + half)];
};

const add = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** Shares of each outcome on each side, and of each combination. */
const shares = (pairs: readonly Pair[]) => {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const cells = new Map<string, number>();
  for (const { first, second } of pairs) {
    add(rows, first, 1 / pairs.length);
    add(columns, second, 1 / pairs.length);
    add(cells, `${first} ${second}`, 1 / pairs.length);
  }
  return { rows, columns, cells };
};

const kappaOf = (pairs: readonly Pair[], observed: number): Pick<Agreement, 'kappa' | 'kappaInterval'> => {
  const { rows, columns, cells } = shares(pairs);
  let chance = 0;
  for (const [outcome, share] of rows) chance += share * (columns.get(outcome) ?? 0);
  if (1 - chance < 1e-12) return { kappa: null, kappaInterval: null };
  const kappa = (observed - chance) / (1 - chance);
  let onDiagonal = 0;
  let off = 0;
  for (const [cell, share] of cells) {
    const [first = '', second = ''] = cell.split(' ');
    if (first === second) {
      const margin = (rows.get(first) ?? 0) + (columns.get(first) ?? 0);
      onDiagonal += share * (1 - margin * (1 - kappa)) ** 2;
    } else off += share * ((columns.get(first) ?? 0) + (rows.get(second) ?? 0)) ** 2;
  }
  const rest = (kappa - chance * (1 - kappa)) ** 2;
  const variance = (onDiagonal + (1 - kappa) ** 2 * off - rest) / (pairs.length * (1 - chance) ** 2);
  const half = Z95 * Math.sqrt(Math.max(0, variance));
  return { kappa, kappaInterval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)] };
};

/** How far two people agree on the same cases. */
export const agreementOf = (pairs: readonly Pair[]): Agreement => {
  const agreed = pairs.filter(({ first, second }) => first === second).length;
  if (pairs.length === 0) {
    return { pairs: 0, agreed, share: null, shareInterval: null, kappa: null, kappaInterval: null };
  }
  const share = agreed / pairs.length;
  return {
    pairs: pairs.length,
    agreed,
    share,
    shareInterval: wilson(agreed, pairs.length),
    ...kappaOf(pairs, share),
  };
};
