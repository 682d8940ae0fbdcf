import { z } from 'zod';
import type { Band } from '../contract/result.ts';
import { fingerprint } from '../fingerprint.ts';
import { applyLearned, type Learned, type WeightTable } from './learned.ts';
import { round, toBits } from './odds.ts';
import type { Weight } from './weight.ts';

const chance = z.number().gt(0, 'must be above 0').lt(1, 'must be below 1');
const lines = z
  .strictObject({
    review: chance.describe('Probability from which a person should look'),
    priority: chance.describe('Probability from which a person should look first'),
  })
  .refine((tier) => tier.review <= tier.priority, 'review must not lie above priority');

const share = z
  .union([z.number().gt(0).lte(1), z.string().regex(/^(?:\d{1,3}(?:\.\d{1,6})?)%$/, 'write a share as 2% or 0.02')])
  .transform((value) => (typeof value === 'number' ? value : Number(value.slice(0, -1)) / 100))
  .refine((value) => value > 0 && value <= 1, 'must lie above 0% and at most 100%');

/** A policy file (YAML or JSON): what an operator may change without touching code. */
export const Policy = z
  .strictObject({
    prior: chance.default(0.01).describe('Share of applications expected to misrepresent who applies'),
    budget: share.optional().describe('Share of applications that people can review: sets the review line'),
    tiers: z
      .strictObject({ standard: lines.optional(), elevated: lines.optional(), critical: lines.optional() })
      .default({})
      .describe('Band lines by risk tier of the job'),
    weights: z.record(z.string(), z.number().min(-6).max(6)).default({}).describe('Bits for signals, by id'),
    off: z.array(z.string()).default([]).describe('Signals that do not run, by id'),
    allow: z
      .array(
        z.strictObject({
          value: z
            .string()
            .min(1)
            .max(500)
            .describe('A value that explains itself: an agency phone, an office address, a @domain'),
          reason: z.string().min(1).max(500),
          signals: z.array(z.string()).optional().describe('Only for these signals; all when absent'),
          until: z.iso.date().optional().describe('Last day on which the entry holds'),
        }),
      )
      .default([])
      .describe('Evidence that rests on one of these values is not counted'),
  })
  .meta({ title: 'Gatehouse policy, format v1' });

export type Policy = z.output<typeof Policy>;
export type Allowance = Policy['allow'][number];
export type Tier = 'standard' | 'elevated' | 'critical';
export type Lines = Readonly<Record<Exclude<Band, 'clear'>, number>>;

const defaultLines: Readonly<Record<Tier, { readonly review: number; readonly priority: number }>> = {
  standard: { review: 0.08, priority: 0.4 },
  elevated: { review: 0.06, priority: 0.3 },
  critical: { review: 0.04, priority: 0.2 },
};

/** A policy ready for use: bits instead of probabilities, and one weight for each signal that is on. */
export interface CompiledPolicy {
  readonly prior: number;
  readonly budget: number | undefined;
  /** Bits from which each band begins, by tier. */
  readonly tiers: Readonly<Record<Tier, Lines>>;
  readonly weights: ReadonlyMap<string, Weight>;
  readonly allow: readonly Allowance[];
  readonly fingerprints: { readonly weights: string; readonly policy: string };
}

export type Compiled =
  | { readonly ok: true; readonly policy: CompiledPolicy }
  | { readonly ok: false; readonly problems: readonly string[] };

const known = (id: string, table: WeightTable): boolean => Object.hasOwn(table, id);

/** Problems that only the weight table can tell: unknown ids, and weight for a class R signal. */
const checkIds = (policy: Policy, table: WeightTable): string[] => {
  const named = [
    ...Object.keys(policy.weights).map((id) => ['weights', id] as const),
    ...policy.off.map((id) => ['off', id] as const),
    ...policy.allow.flatMap((entry) => (entry.signals ?? []).map((id) => ['allow', id] as const)),
  ];
  const unknown = named
    .filter(([, id]) => !known(id, table))
    .map(([part, id]) => `${part}: there is no signal "${id}"; \`gatehouse signals\` lists them`);
  const restricted = Object.entries(policy.weights)
    .filter(([id, bits]) => bits !== 0 && table[id]?.basis === 'restricted')
    .map(([id]) => `weights: "${id}" is restricted (class R): it may prompt a check, it can have no weight`);
  const turned = Object.entries(policy.weights)
    .filter(([id, bits]) => (table[id]?.bits ?? 0) * bits < 0)
    .map(
      ([id, bits]) => `weights: "${id}" cannot change its direction (${table[id]?.bits} in the table, ${bits} given)`,
    );
  return [...unknown, ...restricted, ...turned];
};

/**
 * Checks a policy document against the schema and the weight table; every problem is named in one go. `learned`, a
 * weights document, is laid over the table first; what the policy itself states stands above both.
 */
export const compilePolicy = (document: unknown, table: WeightTable, learned?: unknown): Compiled => {
  const applied: Learned = learned === undefined ? { ok: true, table, prior: undefined } : applyLearned(learned, table);
  return applied.ok ? compileOver(document, table, applied) : applied;
};

/** Whether the operator wrote a prior, or the schema filled it in. */
const statesPrior = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && 'prior' in document && document.prior !== undefined;

const compileOver = (
  document: unknown,
  table: WeightTable,
  learned: { readonly table: WeightTable; readonly prior: number | undefined },
): Compiled => {
  const parsed = Policy.safeParse(document ?? {});
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'policy'}: ${issue.message}`),
    };
  }
  const policy = parsed.data;
  const problems = checkIds(policy, table);
  if (problems.length > 0) return { ok: false, problems };
  const weights = new Map<string, Weight>();
  for (const [id, weight] of Object.entries(learned.table)) {
    if (policy.off.includes(id)) continue;
    const stated = policy.weights[id];
    weights.set(id, stated === undefined ? weight : { ...weight, bits: stated, levels: undefined });
  }
  const inBits = (tier: Tier): Lines => {
    const { review, priority } = policy.tiers[tier] ?? defaultLines[tier];
    return { review: round(toBits(review)), priority: round(toBits(priority)) };
  };
  return {
    ok: true,
    policy: {
      prior: round(learned.prior === undefined || statesPrior(document) ? toBits(policy.prior) : learned.prior),
      budget: policy.budget,
      tiers: { standard: inBits('standard'), elevated: inBits('elevated'), critical: inBits('critical') },
      weights,
      allow: policy.allow,
      fingerprints: {
        weights: fingerprint(learned.prior === undefined ? [...weights] : [[...weights], learned.prior]),
        policy: fingerprint(policy),
      },
    },
  };
};
