import type { Contract } from '../api/contract.ts';
import type { Actor } from '../desk/actor.ts';
import type { Log } from '../log.ts';
import type { Asked } from './asked.ts';
import type { Console } from './console.ts';
import type { StreamTimes } from './events.ts';
import type { IdempotencyStore } from './idempotency.ts';
import type { Allowances } from './limits.ts';
import type { Route } from './route.ts';

/** One answered request, for figures. */
export interface Seen {
  /** Path of the contract, never the one that was asked for: that may name somebody. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** How slowly a body may arrive. */
export interface BodyTimes {
  /** Milliseconds that any body may take. */
  readonly patience: number;
  /** Bytes a second that bigger ones have to keep up. */
  readonly slowest: number;
}

export interface AppOptions {
  readonly routes: readonly Route[];
  /** Answers addresses that no route has: screens of the console. */
  readonly console?: Console | undefined;
  /** Who asks: nobody without credentials; throws `not-signed-in` for those that are wrong or expired. */
  readonly authenticate: (asked: Asked) => Promise<Actor | undefined>;
  /** Throws when a change was sent by a page of another site; asked before a body is read. */
  readonly checkSite?: (asked: Asked, actor: Actor | undefined, contract: Contract) => void | Promise<void>;
  /** Without it an Idempotency-Key is refused. */
  readonly answers?: IdempotencyStore;
  readonly allowances?: Partial<Allowances>;
  readonly log: Log;
  readonly observe?: (seen: Seen) => void;
  /** Addresses and networks of proxies that are believed about the caller. */
  readonly trustedProxies?: readonly string[];
  /** Names under which the service is reached, beside those of this machine. */
  readonly hosts?: readonly string[] | 'any';
  readonly bodies?: Partial<BodyTimes>;
  /** Bytes that large bodies may have together. */
  readonly largestBodies?: number;
  readonly streams?: Partial<StreamTimes>;
  /** Holds answers to their contracts: in tests. */
  readonly checkAnswers?: boolean;
}
