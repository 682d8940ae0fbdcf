import { cares } from '../simulate/truth.ts';
import { type Columns, careCode, positionCode } from './columns.ts';
import type { BudgetRow, CurvePoint, PositionRow, Recall, Ties } from './evaluation.ts';
import { type Position, positions } from './position.ts';
import { type Proportion, proportion } from './proportion.ts';

/** Applications with the same bits, which no ranking can tell apart. */
export interface Group {
  readonly bits: number;
  readonly size: number;
  readonly fraud: number;
  /** Frauds with a planted tell. */
  readonly told: number;
  /** Frauds by care, in the order of the list of cares. */
  readonly byCare: readonly number[];
  /** Frauds by position, in the order of the list of positions. */
  readonly byPosition: readonly number[];
}

interface OpenGroup extends Group {
  size: number;
  fraud: number;
  told: number;
  readonly byCare: number[];
  readonly byPosition: number[];
}

/** Counts a code that starts at one; 0 is not counted. */
const countCode = (counts: number[], code = 0): void => {
  if (code > 0) counts[code - 1] = (counts[code - 1] ?? 0) + 1;
};

const countRow = (group: OpenGroup, columns: Columns, row: number): void => {
  group.size += 1;
  if (columns.fraud[row] !== 1) return;
  group.fraud += 1;
  group.told += columns.told[row] ?? 0;
  countCode(group.byCare, columns.care[row]);
  countCode(group.byPosition, columns.position[row]);
};

/** Groups of equal bits, highest first. */
export const groupsOf = (columns: Columns): readonly Group[] => {
  const order = Uint32Array.from({ length: columns.size }, (_, index) => index);
  order.sort((left, right) => (columns.bits[right] ?? 0) - (columns.bits[left] ?? 0));

  const groups: OpenGroup[] = [];
  let open: OpenGroup | undefined;
  for (const row of order) {
    const bits = columns.bits[row] ?? 0;
    if (open === undefined || open.bits !== bits) {
      open = { bits, size: 0, fraud: 0, told: 0, byCare: cares.map(() => 0), byPosition: positions.map(() => 0) };
      groups.push(open);
    }
    countRow(open, columns, row);
  }
  return groups;
};

/**
 * Average precision: the sum over thresholds of the step in recall times the precision there, without interpolation.
 * Equal bits are one threshold, so the order of the input does not matter.
 */
export const averagePrecisionOf = (groups: readonly Group[]): number | null => {
  const frauds = groups.reduce((sum, it) => sum + it.fraud, 0);
  if (frauds === 0) return null;
  let [seen, found, total] = [0, 0, 0];
  for (const group of groups) {
    seen += group.size;
    found += group.fraud;
    total += (group.fraud / frauds) * (found / seen);
  }
  return total;
};

const MOST_POINTS = 400;

/** The precision-recall curve, thinned to at most four hundred points that keep its ends. */
export const curveOf = (groups: readonly Group[]): readonly CurvePoint[] => {
  const frauds = groups.reduce((sum, it) => sum + it.fraud, 0);
  if (frauds === 0) return [];
  const points: CurvePoint[] = [];
  let [seen, found] = [0, 0];
  for (const group of groups) {
    seen += group.size;
    found += group.fraud;
    if (group.fraud > 0) points.push({ recall: found / frauds, precision: found / seen });
  }
  const step = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
};

/** The part of a count that falls within the first `slots` places, ties drawn at random. */
const within = (groups: readonly Group[], slots: number, count: (group: Group) => number): Recall => {
  let [left, found, of] = [slots, 0, 0];
  for (const group of groups) {
    const counted = count(group);
    of += counted;
    const taken = Math.min(left, group.size);
    found += group.size === 0 ? 0 : (counted * taken) / group.size;
    left -= taken;
  }
  return { found, of, rate: of === 0 ? null : found / of };
};

/** What people find who review a share of all applications from the top. */
export const budgetOf = (groups: readonly Group[], applications: number, budget: number): BudgetRow => {
  // A budget of 0.03 times 100 is 3 reviews, though the product of the doubles is a little less.
  const reviewed = Math.floor(budget * applications + 1e-9);
  const all = within(groups, reviewed, (it) => it.fraud);
  const byCare = (care: (typeof cares)[number]): Recall =>
    within(groups, reviewed, (it) => it.byCare[careCode(care) - 1] ?? 0);
  const byPosition = (position: Position): Recall =>
    within(groups, reviewed, (it) => it.byPosition[positionCode(position) - 1] ?? 0);
  return {
    budget,
    reviewed,
    precision: reviewed === 0 ? null : all.found / reviewed,
    all,
    withTells: within(groups, reviewed, (it) => it.told),
    byCare: { clumsy: byCare('clumsy'), average: byCare('average'), careful: byCare('careful') },
    byPosition: {
      single: byPosition('single'),
      first: byPosition('first'),
      second: byPosition('second'),
      third: byPosition('third'),
      later: byPosition('later'),
    },
  };
};

/** Fraud flagged by place in its campaign, whatever the budget. */
export const positionsOf = (columns: Columns): readonly PositionRow[] =>
  positions.map((position) => {
    const code = positionCode(position);
    let [flagged, of] = [0, 0];
    for (let row = 0; row < columns.size; row += 1) {
      if (columns.position[row] !== code) continue;
      of += 1;
      flagged += columns.flagged[row] ?? 0;
    }
    return { position, flagged: proportion(flagged, of) };
  });

/** Fraud with a tell or with an earlier application of its campaign. */
export const reachableOf = (columns: Columns): Proportion => {
  const second = positionCode('second');
  let [reachable, of] = [0, 0];
  for (let row = 0; row < columns.size; row += 1) {
    if (columns.fraud[row] !== 1) continue;
    of += 1;
    if (columns.told[row] === 1 || (columns.position[row] ?? 0) >= second) reachable += 1;
  }
  return proportion(reachable, of);
};

/** How far the ranking fails to tell applications apart. */
export const tiesOf = (groups: readonly Group[], columns: Columns): Ties => {
  let reviewLine: number | null = null;
  for (let row = 0; row < columns.size; row += 1) {
    const bits = columns.bits[row] ?? 0;
    if (columns.flagged[row] === 1 && (reviewLine === null || bits < reviewLine)) reviewLine = bits;
  }
  let [tied, largest] = [0, 0];
  for (const group of groups) {
    if (group.size > 1) tied += group.size;
    if (reviewLine !== null && group.bits >= reviewLine) largest = Math.max(largest, group.size);
  }
  return { tied: columns.size === 0 ? null : tied / columns.size, reviewLine, largestAboveLine: largest };
};
