import { together } from '../links/tie-levels.ts';
import { type Edge, strongestTies } from './edges.ts';

/** Bits that bring a person into a campaign, and those from which one edge alone makes a sure member of many. */
export const JOIN = 4.5;
export const SURE = 6;
/**
 * Two campaigns become one when what holds them together reaches these bits and at least this share of the smaller
 * one's people is linked to the other's: either something telling, or something slight that half of them have.
 */
const UNITE: readonly (readonly [bits: number, coverage: number])[] = [
  [2.5, 1 / 3],
  [0.7, 1 / 2],
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

/** Whether two campaigns are one by the edges between them. `small`: people of the smaller; `linked`: those with such an edge. */
export const areOne = (
  crossing: readonly Edge[],
  { small, linked }: { readonly small: number; readonly linked: number },
): boolean => {
  // One person who knows both is a bridge, unless the smaller one is hardly more than that person.
  if (linked < 2 && small > 2) return false;
  const bits = together(strongestTies(crossing));
  return UNITE.some(([least, share]) => bits >= least && linked / small >= share);
};

/** Whether most of the fewer times, in seconds, lie within hours of one of the others. */
export const inWaves = (times: readonly number[], fewer: readonly number[]): boolean => {
  const near = fewer.filter((at) => times.some((it) => Math.abs(it - at) <= WAVE));
  return near.length >= fewer.length * IN_WAVES;
};
