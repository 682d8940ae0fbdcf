import { type CompiledPolicy, compilePolicy } from '../risk/policy.ts';
import { weights } from '../risk/weights.ts';

/** A compiled policy; throws when the document is wrong. */
export const policyOf = (document?: unknown): CompiledPolicy => {
  const compiled = compilePolicy(document, weights);
  if (!compiled.ok) throw new Error(compiled.problems.join('; '));
  return compiled.policy;
};
