/**
 * Gatehouse as a library: the engine with its bundled tables, for Node or a browser.
 *
 * @example
 * import { screen } from 'gatehouse';
 * const screened = screen({ id: '1', receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Alex Example' } });
 * if (screened.ok) console.log(screened.result.band, screened.result.bits);
 */

import { createLinkedScreener as createLinkedEngine, type LinkedScreener } from './engine/linked-screen.ts';
import type { Tables } from './engine/reference.ts';
import { createRelearning } from './engine/relearning.ts';
import { compilePolicy } from './engine/risk/policy.ts';
import { weights } from './engine/risk/weights.ts';
import { createScreener as createEngine, type Screened, type Screener } from './engine/screen.ts';
import { bundledTables } from './reference/bundled.ts';
import { version } from './version.ts';

export { Application } from './engine/contract/application.ts';
export { Campaign } from './engine/contract/campaign.ts';
export { Decision } from './engine/contract/decision.ts';
export { type Band, Result } from './engine/contract/result.ts';
export type { Problem, Warning } from './engine/intake/submission.ts';
export type { LinkedScreener } from './engine/linked-screen.ts';
export type { Tables } from './engine/reference.ts';
export { Policy } from './engine/risk/policy.ts';
export type { Weight } from './engine/risk/weight.ts';
export { weights } from './engine/risk/weights.ts';
export type { Screened, Screener } from './engine/screen.ts';
export { signals } from './engine/signals/index.ts';
export type { Signal } from './engine/signals/signal.ts';
export { bundledTables, version };

export interface ScreenerOptions {
  /** A policy document (see {@link Policy}); the default policy when absent. */
  readonly policy?: unknown;
  /** Reference tables; the bundled ones when absent. Signals whose table is missing report "not run". */
  readonly tables?: Tables;
}

const partsOf = ({ policy, tables = bundledTables }: ScreenerOptions) => {
  const compiled = compilePolicy(policy, weights);
  if (!compiled.ok) throw new TypeError(`policy: ${compiled.problems.join('; ')}`);
  return { tables, policy: compiled.policy, version };
};

/** Prepares a screener for many applications. Throws a `TypeError` that lists every problem of the policy. */
export const createScreener = (options: ScreenerOptions = {}): Screener => createEngine(partsOf(options));

/**
 * A screener with memory: each application is linked to those before it, people who belong together become campaigns,
 * and decisions count for what comes after. Throws a `TypeError` that lists every problem of the policy.
 */
export const createLinkedScreener = (options: ScreenerOptions = {}): LinkedScreener => {
  const parts = partsOf(options);
  return createLinkedEngine({ ...parts, relearning: createRelearning(options.policy, parts.policy) });
};

let standard: Screener | undefined;

/** Screens one application of format v1 under the default policy. Bad data is a value, never an exception. */
export const screen = (application: unknown): Screened => {
  standard ??= createScreener();
  return standard(application);
};
