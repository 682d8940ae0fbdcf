import type { Application } from '../../engine/contract/application.ts';
import type { Tables } from '../../engine/reference.ts';
import { type CompiledPolicy, compilePolicy } from '../../engine/risk/policy.ts';
import { weights } from '../../engine/risk/weights.ts';
import { createScreenAlone, type ScreenedAlone, type ScreeningOutcome, type Submitted } from './screen-alone.ts';

/** A policy as it is written. */
export interface PolicyDocuments {
  /** Absent: the default. */
  readonly document?: unknown;
  /** A weights document laid over the table; absent: the table. */
  readonly weights?: unknown;
}

/** A policy as it is written and as it is used. */
export interface PolicyInForce extends PolicyDocuments {
  readonly compiled: CompiledPolicy;
}

/** Screens under the policy in force, which can be exchanged while the service runs. */
export interface Screening {
  readonly tables: Tables;
  readonly policy: PolicyInForce;
  /** Puts another policy in force. Throws a `TypeError` that lists what is wrong with it. */
  use(policy: PolicyDocuments): void;
  alone(submitted: Submitted): Promise<ScreeningOutcome>;
  /** Screens a kept application anew. */
  again(reference: string, application: Application): Promise<ScreenedAlone>;
  /** Whether a kept application shows something else by itself than in a kept result; both as JSON. */
  differs(application: string, before: string): Promise<boolean>;
}

/** Compiles a policy. Throws a `TypeError` that lists what is wrong with it. */
export const compileDocuments = ({ document, weights: learned }: PolicyDocuments): CompiledPolicy => {
  const compiled = compilePolicy(document, weights, learned);
  if (!compiled.ok) throw new TypeError(`policy: ${compiled.problems.join('; ')}`);
  return compiled.policy;
};

/** Screens in the calling thread. */
export const createScreening = (tables: Tables, started: PolicyDocuments = {}): Screening => {
  let policy: PolicyInForce = { ...started, compiled: compileDocuments(started) };
  let screen = createScreenAlone(tables, policy.compiled);
  return {
    tables,
    get policy() {
      return policy;
    },
    use(documents) {
      policy = { ...documents, compiled: compileDocuments(documents) };
      screen = createScreenAlone(tables, policy.compiled);
    },
    alone: async (submitted) => screen.alone(submitted),
    again: async (reference, application) => screen.again(reference, application),
    differs: async (application, before) => screen.differs(application, before),
  };
};
