import { fewestEdits, highestJaroWinkler, signaturesOf } from '../similarity/signature.ts';
import type { Comparison } from './compare/comparison.ts';
import type { Column } from './people.ts';

/** Level of two different values of one column, by their codes. */
export type LevelOfCodes = (a: number, b: number) => number;

/** Few enough to stay in the processor's cache: a slot that has to be fetched from memory costs as much as comparing. */
const SLOT_BITS = 15;
const SLOTS = 1 << SLOT_BITS;

/** A value that one record in this many has is a name in use, not a slip of somebody's pen. */
const ESTABLISHED_SHARE = 100_000;

/**
 * Compares each pair of values as seldom as possible: names repeat, so most pairs of names were compared before.
 * A fixed number of slots, each overwritten by the next pair that falls on it: memory stays bounded.
 */
const cached = (level: LevelOfCodes): LevelOfCodes => {
  const lower = new Int32Array(SLOTS);
  const upper = new Int32Array(SLOTS);
  const levels = new Uint8Array(SLOTS);
  return (a, b) => {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - SLOT_BITS);
    if (lower[slot] === low && upper[slot] === high) return levels[slot] ?? 0;
    const found = level(low, high);
    lower[slot] = low;
    upper[slot] = high;
    levels[slot] = found;
    return found;
  };
};

/** Levels of a column's values: most pairs are told apart by their letters alone, before anything is looked up. */
export const levelsOfColumn = ({ values, counts, codes }: Column, comparison: Comparison): LevelOfCodes => {
  const { bounds, compare, levels } = comparison;
  const plain: LevelOfCodes = (a, b) => compare(values[a] ?? '', values[b] ?? '');
  const compared = comparison.cost === 'remember' ? cached(plain) : plain;
  if (bounds === undefined) return compared;
  const { part } = comparison;
  const parts = signaturesOf(part === undefined ? values : values.map(part), bounds.alphabet);
  const differs = levels.length - 1;
  const always = Uint8Array.from(values, (value) => (bounds.exempts(value) ? 1 : 0));
  const enough = bounds.established === 'may be related' ? codes.length / ESTABLISHED_SHARE : Number.POSITIVE_INFINITY;
  const established = Uint8Array.from(counts, (count) => (count >= enough ? 1 : 0));
  const { edits, similarity } = bounds;
  return (a, b) => {
    if (
      always[a] === 0 &&
      always[b] === 0 &&
      (established[a] === 0 || established[b] === 0) &&
      fewestEdits(parts.masks[a] ?? 0, parts.masks[b] ?? 0) > edits &&
      (similarity > 1 || highestJaroWinkler(parts, a, b) < similarity)
    )
      return differs;
    return compared(a, b);
  };
};
