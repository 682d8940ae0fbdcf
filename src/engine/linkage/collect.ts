import { type Candidates, forEachPair, type Part } from './blocking/pairs.ts';
import type { Edges } from './clusters.ts';
import type { Scorer } from './score.ts';

/** Pairs that scored at least as much as was asked for, and how many were compared. */
export interface ScoredPairs extends Edges {
  readonly compared: number;
}

/** Scores the pairs of one part and keeps those of at least `least` bits, in the order of the blocks. */
export const scorePart = (candidates: Candidates, part: Part, scorer: Scorer, least: number): ScoredPairs => {
  const left: number[] = [];
  const right: number[] = [];
  const bits: number[] = [];
  let compared = 0;
  forEachPair(candidates, part, (a, b) => {
    compared += 1;
    const score = scorer.score(a, b);
    if (score < least) return;
    left.push(a);
    right.push(b);
    bits.push(score);
  });
  return { compared, left: Int32Array.from(left), right: Int32Array.from(right), bits: Float32Array.from(bits) };
};

/** Joins parts in their order. */
export const joinScored = (parts: readonly ScoredPairs[]): ScoredPairs => {
  const total = parts.reduce((sum, { left }) => sum + left.length, 0);
  const left = new Int32Array(total);
  const right = new Int32Array(total);
  const bits = new Float32Array(total);
  let at = 0;
  let compared = 0;
  for (const part of parts) {
    left.set(part.left, at);
    right.set(part.right, at);
    bits.set(part.bits, at);
    at += part.left.length;
    compared += part.compared;
  }
  return { left, right, bits, compared };
};
