import type { Columns } from './columns.ts';
import type { Binning, Calibration, ReliabilityBin } from './evaluation.ts';
import { proportion } from './proportion.ts';

const BINS = 15;
const SMALLEST = 1e-15;

/** Applications with the same probability. */
interface Level {
  readonly probability: number;
  readonly count: number;
  readonly fraud: number;
}

const levelsOf = (columns: Columns): readonly Level[] => {
  const order = Uint32Array.from({ length: columns.size }, (_, index) => index);
  order.sort((left, right) => (columns.probability[left] ?? 0) - (columns.probability[right] ?? 0));
  const levels: Level[] = [];
  for (let from = 0; from < order.length; ) {
    const probability = columns.probability[order[from] ?? 0] ?? 0;
    let [to, fraud] = [from, 0];
    for (; to < order.length && columns.probability[order[to] ?? 0] === probability; to += 1) {
      fraud += columns.fraud[order[to] ?? 0] ?? 0;
    }
    levels.push({ probability, count: to - from, fraud });
    from = to;
  }
  return levels;
};

const binOf = (levels: readonly Level[]): ReliabilityBin => {
  let [count, fraud, sum] = [0, 0, 0];
  for (const level of levels) {
    count += level.count;
    fraud += level.fraud;
    sum += level.count * level.probability;
  }
  return { count, predicted: count === 0 ? 0 : sum / count, observed: proportion(fraud, count) };
};

/** Expected calibration error: the gap between predicted and observed share of each bin, weighted by its count. */
const binning = (bins: readonly ReliabilityBin[], size: number): Binning => ({
  bins,
  ece:
    size === 0
      ? null
      : bins.reduce((sum, bin) => sum + (bin.count / size) * Math.abs(bin.predicted - (bin.observed.rate ?? 0)), 0),
});

/** Levels are never split: each bin closes once it holds its even part of what is left. */
const equalMass = (levels: readonly Level[], size: number): readonly ReliabilityBin[] => {
  const bins: ReliabilityBin[] = [];
  let open: Level[] = [];
  let [left, held] = [size, 0];
  for (const level of levels) {
    open.push(level);
    held += level.count;
    if (held < left / Math.max(1, BINS - bins.length)) continue;
    bins.push(binOf(open));
    left -= held;
    [open, held] = [[], 0];
  }
  return open.length === 0 ? bins : [...bins, binOf(open)];
};

const equalWidth = (levels: readonly Level[]): readonly ReliabilityBin[] => {
  const bins: Level[][] = Array.from({ length: BINS }, () => []);
  for (const level of levels) bins[Math.min(BINS - 1, Math.floor(level.probability * BINS))]?.push(level);
  return bins.filter((it) => it.length > 0).map(binOf);
};

/** How far probabilities can be taken at their word. */
export const calibrationOf = (columns: Columns): Calibration => {
  const levels = levelsOf(columns);
  let [squares, logs, sum] = [0, 0, 0];
  for (const { probability, count, fraud } of levels) {
    const kept = Math.min(1 - SMALLEST, Math.max(SMALLEST, probability));
    squares += fraud * (1 - probability) ** 2 + (count - fraud) * probability ** 2;
    logs -= fraud * Math.log(kept) + (count - fraud) * Math.log(1 - kept);
    sum += count * probability;
  }
  const mean = (total: number): number | null => (columns.size === 0 ? null : total / columns.size);
  return {
    brier: mean(squares),
    logLoss: mean(logs),
    meanProbability: mean(sum),
    equalMass: binning(equalMass(levels, columns.size), columns.size),
    equalWidth: binning(equalWidth(levels), columns.size),
  };
};
