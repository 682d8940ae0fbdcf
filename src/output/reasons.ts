import type { EvidenceRow } from '../engine/contract/result.ts';
import { labelOf } from './words.ts';

/** Evidence below this many bits is not worth a place in a one-line summary. */
const SMALLEST_BITS = 0.05;

/** One reason in a few words, with what it weighs. */
export interface ShortReason {
  readonly label: string;
  readonly bits: number;
}

/** The strongest reasons for concern, then the strongest against it, both as short labels. */
export const shortReasons = (
  evidence: readonly EvidenceRow[],
  most: { readonly raises: number; readonly lowers: number },
): { readonly shown: readonly ShortReason[]; readonly more: number } => {
  const weighed = evidence.filter((row) => Math.abs(row.bits) >= SMALLEST_BITS);
  const strongest = [...weighed].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const shown = [
    ...strongest.filter((row) => row.bits > 0).slice(0, most.raises),
    ...strongest.filter((row) => row.bits < 0).slice(0, most.lowers),
  ].map((row) => ({ label: labelOf(row.signal), bits: row.bits }));
  return { shown, more: weighed.length - shown.length };
};
