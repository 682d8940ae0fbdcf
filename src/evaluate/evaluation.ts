import type { Band } from '../engine/contract/result.ts';
import type { Care } from '../simulate/truth.ts';
import type { Position } from './position.ts';
import type { LikelihoodRatio, Proportion } from './proportion.ts';

/** How much of the fraud is found when people can review only a share of the applications. */
export interface BudgetRow {
  /** Share of all applications that people can review. */
  readonly budget: number;
  /** Whole applications within the budget, rounded down. */
  readonly reviewed: number;
  /** Share of the reviewed that is fraud, null when nothing is reviewed. */
  readonly precision: number | null;
  readonly all: Recall;
  /** Fraud with at least one planted single-application tell. */
  readonly withTells: Recall;
  readonly byCare: Readonly<Record<Care, Recall>>;
  readonly byPosition: Readonly<Record<Position, Recall>>;
}

/** `found` may be a fraction: applications tied at the edge of the budget count by the chance of being drawn. */
export interface Recall {
  readonly found: number;
  readonly of: number;
  readonly rate: number | null;
}

/** One corner of the precision-recall curve. */
export interface CurvePoint {
  readonly recall: number;
  readonly precision: number;
}

/** Fraud by its place in its campaign. */
export interface PositionRow {
  readonly position: Position;
  /** Outside the clear band. */
  readonly flagged: Proportion;
}

export interface Ties {
  /** Share of applications that have the same bits as another. */
  readonly tied: number | null;
  /** Fewest bits of any application outside the clear band; null when all are clear. */
  readonly reviewLine: number | null;
  /** Size of the largest group with equal bits at or above the review line; 0 without one. */
  readonly largestAboveLine: number;
}

export interface ReliabilityBin {
  readonly count: number;
  readonly predicted: number;
  readonly observed: Proportion;
}

export interface Binning {
  readonly ece: number | null;
  readonly bins: readonly ReliabilityBin[];
}

export interface Calibration {
  readonly brier: number | null;
  /** Natural logarithm; probabilities are kept 1e-15 away from 0 and 1. */
  readonly logLoss: number | null;
  readonly meanProbability: number | null;
  /** Bins with about the same number of applications; equal probabilities stay together. */
  readonly equalMass: Binning;
  /** Bins of equal width between 0 and 1. */
  readonly equalWidth: Binning;
}

export interface ArchetypeRow {
  readonly archetype: string;
  readonly fraud: boolean;
  /** Outside the clear band. */
  readonly flagged: Proportion;
  readonly priority: Proportion;
  /** Mean share of signals that could run. */
  readonly coverage: number;
}

export interface BandRow {
  readonly band: Band;
  /** Share of the band that is fraud. */
  readonly fraud: Proportion;
}

export interface SignalRow {
  readonly signal: string;
  readonly family: string;
  /** Mean bits of its rows. */
  readonly meanBits: number;
  /** Of the applications where it could run. */
  readonly fraud: Proportion;
  readonly honest: Proportion;
  readonly likelihoodRatio: LikelihoodRatio | null;
}

export interface NamingRow {
  readonly naming: string;
  readonly flagged: Proportion;
}

/** Everything that is measured on one set of applications with truth. */
export interface Evaluation {
  readonly applications: number;
  readonly frauds: number;
  readonly averagePrecision: number | null;
  readonly curve: readonly CurvePoint[];
  readonly budgets: readonly BudgetRow[];
  readonly honestFlagged: Proportion;
  /** Most flagged first, honest ones before operators. */
  readonly archetypes: readonly ArchetypeRow[];
  readonly bands: readonly BandRow[];
  readonly calibration: Calibration;
  readonly ties: Ties;
  readonly positions: readonly PositionRow[];
  /**
   * Share of fraud that anything could show: a planted tell, or an earlier application of its campaign.
   * The rest looks like an honest application when it comes, and only chance finds it.
   */
  readonly reachable: Proportion;
  /** Mean share of signals that could run. */
  readonly coverage: number | null;
  /** Highest likelihood ratio first. */
  readonly signals: readonly SignalRow[];
  /** Honest people flagged by naming tradition, where the truth tells it; most flagged first. */
  readonly namings: readonly NamingRow[];
}
