import { type CompiledPolicy, compilePolicy } from '../engine/risk/policy.ts';
import { weights } from '../engine/risk/weights.ts';
import { createScreener, type Screener } from '../engine/screen.ts';
import { loadTables } from '../reference/load.ts';
import { version } from '../version.ts';

/** What a screener is made of, as plain data that can be sent to a worker. */
export interface Setup {
  /** The policy document as read from its file; undefined for the default. */
  readonly policy: unknown;
  /** The learned weights document as read from its file; absent for the table. */
  readonly weights?: unknown;
  readonly referenceDirectory: string | undefined;
}

/** The policy file breaks its schema or names what does not exist; every problem is listed. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/** Compiles a policy document, over learned weights where there are any. Throws {@link PolicyError}. */
export const policyOf = (document: unknown, learned?: unknown): CompiledPolicy => {
  const compiled = compilePolicy(document, weights, learned);
  if (!compiled.ok) throw new PolicyError(compiled.problems.join('\n'));
  return compiled.policy;
};

/** Loads tables and policy and makes the screener; takes some tens of milliseconds. */
export const makeScreener = async ({ policy, weights: learned, referenceDirectory }: Setup): Promise<Screener> => {
  const { tables } = await loadTables(referenceDirectory);
  return createScreener({ tables, policy: policyOf(policy, learned), version, links: 'awaited' });
};
