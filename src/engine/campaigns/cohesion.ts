import { together } from '../links/tie-levels.ts';
import { type Edge, strongestTies } from './edges.ts';

/** Bits that bring a person into a campaign, and those from which one edge alone makes a sure member of many. */
export const JOIN = 4.5;
export const SURE = 6;
/**
 * Two campaigns become one when what holds them together reaches these bits and at least this share of the smaller
 * one's people is linked to the other's: either something telling, or something slight that more of them have.
 */
const UNITE: readonly (readonly [bits: number, coverage: number])[] = [
  [2.5, 1 / 4],
  [0.7, 1 / 3],
];
/** Share of a campaign’s people who must have a habit for it to be the campaign's. */
export const HABITUAL = 1 / 3;
/** Seconds within which two people apply in one wave, and the share of people who must. */
const WAVE = 6 * 3_600;
const IN_WAVES = 0.6;
/** A second campaign that holds a person nearly as strongly as the first makes the membership uncertain. */
export const RIVAL = 0.8;

/**
 * What two people show by themselves makes a link between them likelier or less likely to be an operator's: half a bit
 * for each doubling on average, between -1.5 and +1.5.
 */
export const ownShare = (own: number): number => Math.max(-0.75, Math.min(0.75, own * 0.25));

/** What lies between two campaigns. */
export interface Crossing {
  readonly edges: readonly Edge[];
  /** People of the smaller one, and how many of them have such an edge. */
  readonly small: number;
  readonly linked: number;
}

/** Whether two campaigns are one by the edges between them alone. */
export const areOne = ({ edges, small, linked }: Crossing): boolean => {
  // One person who knows both is a bridge, unless the smaller one is hardly more than that person.
  if (linked < 2 && small > 2) return false;
  const bits = together(strongestTies(edges));
  return UNITE.some(([least, share]) => bits >= least && linked / small >= share);
};

/** Beside a habit in common, this much makes two campaigns one. */
const TOUCH = { bits: 0.7, share: 0.2 } as const;

/** Whether two campaigns that share a habit share something else as well. */
export const alsoTouch = ({ edges, small, linked }: Crossing): boolean =>
  linked >= Math.min(2, small) && linked / small >= TOUCH.share && together(strongestTies(edges)) >= TOUCH.bits;

/** Whether most of the fewer times, in seconds, lie within hours of one of the others. */
export const inWaves = (times: readonly number[], fewer: readonly number[]): boolean => {
  const near = fewer.filter((at) => times.some((it) => Math.abs(it - at) <= WAVE));
  return near.length >= fewer.length * IN_WAVES;
};
