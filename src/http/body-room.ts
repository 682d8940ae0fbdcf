import type { Contract } from '../api/contract.ts';
import { Problem } from '../desk/problem.ts';

/** Bytes that large bodies of all requests together may have; read, each takes several times as much. */
const MOST = 128 * 1024 * 1024;
/** Smaller ones are not counted: they come and go by the hundred. */
const SMALL = 1_048_576;

/** Room for large bodies: without it a few callers with many at once would take all memory. */
export interface BodyRoom {
  /** Takes room for the body of a request; gives what hands it back. Throws `unavailable` when there is none. */
  take(contract: Contract, headers: Headers): () => void;
}

/** What a body may come to: what its sender says, or all that the route takes. */
const weightOf = ({ largest = SMALL }: Contract, headers: Headers): number => {
  const said = headers.get('content-length');
  if (said !== null) return Math.min(Number(said) || 0, largest);
  return headers.has('transfer-encoding') ? largest : 0;
};

/** Counts bytes of large bodies between their arrival and the answer. */
export const createBodyRoom = (most = MOST): BodyRoom => {
  let taken = 0;
  return {
    take(contract, headers) {
      const weight = weightOf(contract, headers);
      if (weight <= SMALL) return () => {};
      if (taken > 0 && taken + weight > most) {
        throw new Problem('unavailable', 'Too many large bodies are on their way at once.', { retryAfter: 2 });
      }
      taken += weight;
      return () => {
        taken -= weight;
      };
    },
  };
};
