import { createHash, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Budget, budgets, type Contract } from '../api/contract.ts';
import type { Actor } from '../desk/actor.ts';
import { Problem } from '../desk/problem.ts';
import { countedAs } from './address.ts';

/** Requests in a number of seconds. */
export interface Allowance {
  readonly requests: number;
  readonly seconds: number;
}

export type Allowances = Readonly<Record<Budget | 'refused', Allowance>>;

/** Allowances for each key or account and, for whoever is not signed in, for each address. */
const usualAllowances: Allowances = {
  'sign-in': { requests: 20, seconds: 60 },
  read: { requests: 1_200, seconds: 60 },
  write: { requests: 300, seconds: 60 },
  ingest: { requests: 120_000, seconds: 60 },
  refused: { requests: 120, seconds: 60 },
};

/** What is left of an allowance. */
export interface Left {
  readonly budget: string;
  readonly allowance: Allowance;
  readonly remaining: number;
  readonly seconds: number;
}

/** The fields of draft-ietf-httpapi-ratelimit-headers. */
export const rateHeaders = ({
  budget,
  allowance,
  remaining,
  seconds,
}: Left): readonly (readonly [string, string])[] => [
  ['RateLimit-Policy', `"${budget}";q=${allowance.requests};w=${allowance.seconds}`],
  ['RateLimit', `"${budget}";r=${remaining};t=${seconds}`],
];

/** A request that found its allowance used up. */
export class UsedUp extends Problem {
  readonly left: Left;

  constructor(left: Left) {
    super('too-many', `The allowance for this (${left.budget}) is used up for ${left.seconds} seconds.`, {
      retryAfter: left.seconds,
    });
    this.left = left;
  }
}

export interface Limits {
  /** Takes one request from an allowance; throws `UsedUp` when nothing is left. */
  use(contract: Contract, actor: Actor | undefined, address: string): Promise<Left>;
  /** The same for a request that nobody signed and that a guarded route got. */
  refuse(address: string): Promise<Left>;
}

/** Counters for addresses. There is no end of addresses, and there is an end of memory: they share this many. */
const SLOTS = 65_536;

/** Keeps allowances in memory: of this process, forgotten at its end. Bounded, whoever calls. */
export const createLimits = (given: Partial<Allowances> = {}, slots = SLOTS): Limits => {
  const allowances: Allowances = { ...usualAllowances, ...given };
  const names = [...budgets, 'refused'] as const;
  const counters = new Map(
    names.map((name) => {
      const { requests, seconds } = allowances[name];
      return [name, new RateLimiterMemory({ keyPrefix: name, points: requests, duration: seconds })] as const;
    }),
  );
  const salt = randomBytes(16);
  const slotOf = (address: string): string =>
    `slot:${createHash('sha256').update(salt).update(countedAs(address)).digest().readUInt32BE(0) % slots}`;

  const take = async (budget: Budget | 'refused', key: string): Promise<Left> => {
    const left = (result: RateLimiterRes): Left => ({
      budget,
      allowance: allowances[budget],
      remaining: result.remainingPoints,
      seconds: Math.max(1, Math.ceil(result.msBeforeNext / 1_000)),
    });
    try {
      const result = await counters.get(budget)?.consume(key);
      return left(result ?? new RateLimiterRes());
    } catch (error) {
      throw error instanceof RateLimiterRes ? new UsedUp(left(error)) : error;
    }
  };

  return {
    use: (contract, actor, address) => {
      const budget = contract.budget ?? (contract.method === 'get' ? 'read' : 'write');
      // Whoever signs in is guessing until it worked: counted by address, not by the account of an old session.
      const known = actor !== undefined && budget !== 'sign-in';
      return take(budget, known ? `${actor.kind}:${actor.id}` : slotOf(address));
    },
    refuse: (address) => take('refused', slotOf(address)),
  };
};
