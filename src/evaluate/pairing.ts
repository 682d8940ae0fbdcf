import type { Result } from '../engine/contract/result.ts';
import type { Truth } from '../simulate/truth.ts';
import type { Row } from './columns.ts';
import { createPositions } from './position.ts';

/** Brings results and truths together by application id; results come in order of arrival. */
export interface Pairing {
  /** The result with its truth; null without truth, or when the application had a result before. */
  pair(result: Result): Row | null;
  /** What was left over so far. */
  leftOver(): { readonly withoutTruth: number; readonly repeated: number; readonly withoutResult: number };
}

/** A pairing in which no result has come yet. */
export const createPairing = (truths: ReadonlyMap<string, Truth>): Pairing => {
  const seen = new Set<string>();
  const positionOf = createPositions();
  let [withoutTruth, repeated] = [0, 0];
  return {
    pair(result) {
      const truth = truths.get(result.applicationId);
      if (truth === undefined) {
        withoutTruth += 1;
        return null;
      }
      if (seen.has(result.applicationId)) {
        repeated += 1;
        return null;
      }
      seen.add(result.applicationId);
      return { result, truth, position: positionOf(truth) };
    },
    leftOver: () => ({ withoutTruth, repeated, withoutResult: truths.size - seen.size }),
  };
};
