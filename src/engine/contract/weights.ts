import { z } from 'zod';

/** Weights format v1: what decided cases taught, to be judged by a person before it is used. */

const bits = z.number().min(-6).max(6);
const interval = z.tuple([z.number(), z.number()]).readonly();
const count = z.number().min(0);
const instant = z.iso.datetime({ offset: true });
const fingerprints = z.array(z.string().max(100)).max(100).readonly();

const Level = z.object({
  strength: z.number().gt(0).max(1).describe('How plainly it shows'),
  bits,
});

const Share = z.object({
  seen: count.describe('Cases that showed it, each by its weight: age, group and likelihood of its verdict'),
  of: count.describe('Cases on which the signal could run, weighted alike'),
});

const LearnedWeight = z.object({
  bits: bits.describe('Weight at full strength; read off the levels where there are any'),
  interval: interval.describe('90% interval of the bits'),
  uncertainty: z.number().min(0).max(10).describe('Standard deviation as a share of the bits'),
  honest: z.number().min(0).max(1).describe('Share of honest applications that show it'),
  levels: z
    .array(Level)
    .max(8)
    .readonly()
    .optional()
    .describe('Weakest first: bits by strength, straight lines between, starting at 0; absent: bits x strength'),
  fraud: Share,
  genuine: Share,
  before: z.object({ bits: z.number(), interval }).describe('The weight that it would replace'),
});

export const WeightsDocument = z
  .object({
    format: z.literal('gatehouse-weights'),
    version: z.literal(1),
    kind: z
      .enum(['beta', 'logistic'])
      .describe('beta: rates by signal, discounted within families; logistic: fitted together, no family discount'),
    asOf: instant.describe('Verdicts count by their age on this day'),
    createdFrom: z.object({
      decisions: z.object({
        fraud: count,
        genuine: count,
        unsure: count.describe('Not used'),
        withoutResult: count.describe('Not used: no result of that application'),
        replaced: count.describe('Not used: a later verdict on the same application stands'),
        contradicted: count.describe('Applications on which verdicts differed'),
      }),
      groups: count.describe('Independent groups among the cases: campaigns and people'),
      background: count.describe('Undecided applications that stood for bands nobody decides on'),
      from: instant.nullable().describe('First verdict used'),
      to: instant.nullable(),
      table: z.string().max(100).describe('Fingerprint of the weights that were the starting point'),
      engines: fingerprints.describe('Weights fingerprints of the results that were learned from'),
      results: z.string().max(100).describe('Fingerprint of the cases used'),
    }),
    options: z.object({
      halfLifeDays: z.number().gt(0),
      errorRate: z.number().min(0).lt(0.5).describe('Share of verdicts expected to be wrong'),
    }),
    prior: z
      .object({ bits: z.number().min(-20).max(20), interval })
      .optional()
      .describe('log2 odds before anything is seen; used where the policy states no prior'),
    factors: z
      .record(z.string(), z.object({ value: z.number().gt(0).max(2), interval }))
      .optional()
      .describe('By family, already contained in its weights: what bits were multiplied by so that sums come true'),
    signals: z.record(z.string(), LearnedWeight),
  })
  .meta({ title: 'Gatehouse weights, format v1' });

export type LearnedWeight = z.output<typeof LearnedWeight>;
export type WeightsDocument = z.output<typeof WeightsDocument>;
