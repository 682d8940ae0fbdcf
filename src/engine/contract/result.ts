import { z } from 'zod';

/** Result format v1: what comes out, one object for each application, in input order. */

export const bands = ['clear', 'review', 'priority'] as const;
export type Band = (typeof bands)[number];

const probability = z.number().min(0).max(1);

export const EvidenceRow = z.object({
  signal: z.string().describe('Id of the signal; see docs/signals.md'),
  family: z.string().describe('Signals of one family look at the same thing and are discounted against each other'),
  bits: z.number().describe('What this row adds to the total: +1 doubles the odds, -1 halves them'),
  says: z.string().describe('One sentence that a person can check'),
  fields: z.array(z.string()).readonly().describe('JSON pointers into the application'),
  innocent: z.array(z.string()).readonly().describe('Why an honest person may show this'),
  ask: z.string().describe('The question to put to the candidate'),
});

const Link = z.object({ applicationId: z.string(), via: z.string(), bits: z.number() });

export const Result = z
  .object({
    applicationId: z.string(),
    band: z.enum(bands).describe('The queue for people; never an outcome'),
    score: z.number().min(0).max(100).describe('100 / (1 + 2^(-bits / 4)): strictly increasing in bits'),
    probability: probability.describe('1 / (1 + 2^-bits)'),
    interval: z.tuple([probability, probability]).readonly().describe('90% interval of the probability'),
    bits: z.number().describe('prior plus the sum of evidence[].bits'),
    prior: z.number().describe('log2 odds before anything is seen, set by the policy'),
    coverage: z.object({
      ran: z.number().int().describe('Signals that could run'),
      of: z.number().int().describe('Signals in the catalogue that are switched on'),
      notRun: z
        .array(
          z.object({
            signal: z.string(),
            missing: z
              .array(z.string())
              .readonly()
              .describe('JSON pointers, reference:TABLE, or error:NAME of a signal that failed'),
          }),
        )
        .readonly(),
    }),
    evidence: z.array(EvidenceRow).readonly().describe('Strongest first'),
    links: z.array(Link).readonly(),
    campaign: z.null(),
    engine: z.object({ version: z.string(), weights: z.string(), policy: z.string() }),
  })
  .meta({ title: 'Gatehouse result, format v1' });

export type EvidenceRow = z.output<typeof EvidenceRow>;
export type Result = z.output<typeof Result>;
