import type { IdempotencyStore } from '../idempotency.ts';

/** Keeps answers as the store does, without a database; the store has its tests beside it. */
export const answersInMemory = (): IdempotencyStore => {
  const rows = new Map<string, { digest: string; answer?: string }>();
  return {
    claim: async (request) => {
      const row = rows.get(request.key);
      if (row === undefined) {
        rows.set(request.key, { digest: request.digest });
        return { state: 'first' };
      }
      if (row.digest !== request.digest) return { state: 'other' };
      return row.answer === undefined ? { state: 'running' } : { state: 'answered', answer: row.answer };
    },
    keep: async (request, answer) => {
      rows.set(request.key, { digest: request.digest, answer });
    },
    release: async (request) => {
      rows.delete(request.key);
    },
  };
};
