import { type CompiledPolicy, compilePolicy } from '../../engine/risk/policy.ts';
import { weights } from '../../engine/risk/weights.ts';
import type { PolicySource } from '../../store/policies.ts';
import { Problem } from '../problem.ts';

const compile = ({ policy, weights: learned }: PolicySource) =>
  compilePolicy(policy ?? {}, weights, learned === null ? undefined : learned);

/** A policy ready for use; refuses one that is wrong, naming every problem. */
export const compileSource = (source: PolicySource): CompiledPolicy => {
  const compiled = compile(source);
  if (compiled.ok) return compiled.policy;
  throw new Problem('invalid', 'The policy cannot be used', {
    flaws: compiled.problems.slice(0, 50).map((problem) => {
      const [field = '', ...rest] = problem.split(': ');
      return { field: `/${field.replaceAll('.', '/')}`, reason: rest.join(': ').slice(0, 300) };
    }),
  });
};

/**
 * Whether going from one policy to another needs stored evidence only. A signal that comes on, or an allow-list that
 * changes, needs the applications themselves.
 */
export const needsOnlyEvidence = (from: CompiledPolicy, to: CompiledPolicy): boolean =>
  JSON.stringify(from.allow) === JSON.stringify(to.allow) && [...to.weights.keys()].every((id) => from.weights.has(id));
