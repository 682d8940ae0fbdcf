import { type CompiledPolicy, compilePolicy } from '../engine/risk/policy.ts';
import { weights } from '../engine/risk/weights.ts';
import { createScreener, type Screener } from '../engine/screen.ts';
import { loadTables } from '../reference/load.ts';
import { version } from '../version.ts';

/** What a screener is made of, as plain data that can be sent to a worker. */
export interface Setup {
  /** The policy document as read from its file; undefined for the default. */
  readonly policy: unknown;
  readonly referenceDirectory: string | undefined;
}

/** The policy file breaks its schema or names what does not exist; every problem is listed. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

export const policyOf = (document: unknown): CompiledPolicy => {
  const compiled = compilePolicy(document, weights);
  if (!compiled.ok) throw new PolicyError(compiled.problems.join('\n'));
  return compiled.policy;
};

/** Loads tables and policy and makes the screener; takes some tens of milliseconds. */
export const makeScreener = async ({ policy, referenceDirectory }: Setup): Promise<Screener> => {
  const { tables } = await loadTables(referenceDirectory);
  return createScreener({ tables, policy: policyOf(policy), version });
};
