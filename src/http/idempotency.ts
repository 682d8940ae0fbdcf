import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Contract } from '../api/contract.ts';
import type { Actor } from '../desk/actor.ts';
import { Problem } from '../desk/problem.ts';
import type { Log } from '../log.ts';
import { Refusal } from './refusal.ts';

/** An answer that can be given again. */
const KeptAnswer = z.strictObject({
  /** Absent for an answer without a body. */
  body: z.unknown().optional(),
  etag: z.string().optional(),
  location: z.string().optional(),
});
export type KeptAnswer = z.output<typeof KeptAnswer>;

/** A request under an Idempotency-Key. Both are digests: a key is chosen outside, and may hold anything. */
export interface KeyedRequest {
  /** Of actor, route and key. */
  readonly key: string;
  /** Of what was asked. */
  readonly digest: string;
}

/** What became of a request that wants to be the first under its key. */
export type Claim =
  | { readonly state: 'first' | 'running' | 'other' }
  | { readonly state: 'answered'; readonly answer: string };

/** Remembers answers by key for a day. Of many requests at once, one is told that it is the first. */
export interface IdempotencyStore {
  claim(request: KeyedRequest): Promise<Claim>;
  keep(request: KeyedRequest, answer: string): Promise<void>;
  /** Nothing came of it: the next one under this key is the first. */
  release(request: KeyedRequest): Promise<void>;
}

/** A request as far as its identity goes. */
export interface Repeatable {
  readonly contract: Contract;
  readonly actor: Actor | undefined;
  readonly address: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly body: Uint8Array;
}

const KEY = /^[\x21-\x7e]{1,255}$/;
const SECONDS_OF_ONE_RUN = 2;

const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
};

/** The request under its key, when it has one and its route heeds keys. */
export const keyed = (given: string | null, it: Repeatable): KeyedRequest | undefined => {
  if (given === null || it.contract.idempotent !== true) return undefined;
  if (!KEY.test(given)) throw new Refusal('malformed', 'Idempotency-Key is 1 to 255 printable characters.');
  const who = it.actor === undefined ? `address:${it.address}` : `${it.actor.kind}:${it.actor.id}`;
  return { key: digest(who, it.contract.id, given), digest: digest(it.target, it.body) };
};

/** Runs the first request under a key, and gives the others its answer. What was refused may be tried again. */
export const once = async <Answer>(
  { store, log }: { readonly store: IdempotencyStore; readonly log: Log },
  request: KeyedRequest,
  run: () => Promise<Answer>,
  keepable: (answer: Answer) => KeptAnswer,
): Promise<{ readonly fresh: Answer } | { readonly kept: KeptAnswer }> => {
  const claim = await store.claim(request);
  if (claim.state === 'answered') return { kept: KeptAnswer.parse(JSON.parse(claim.answer)) };
  if (claim.state === 'other') {
    throw new Problem('invalid', 'This Idempotency-Key was used for another request.', {
      flaws: [{ field: '/Idempotency-Key', reason: 'belongs to another request' }],
    });
  }
  if (claim.state === 'running') {
    throw new Problem('conflict', 'The first request with this Idempotency-Key is still running.', {
      retryAfter: SECONDS_OF_ONE_RUN,
    });
  }
  let answer: Answer;
  try {
    answer = await run();
  } catch (error) {
    await store.release(request).catch(() => log.warn('an idempotency key could not be freed'));
    throw error;
  }
  // It is done: saying otherwise because it could not be noted would have it done again.
  await store
    .keep(request, JSON.stringify(keepable(answer)))
    .catch(() => log.warn('an answer could not be kept under its idempotency key'));
  return { fresh: answer };
};
