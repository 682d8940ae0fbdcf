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
  strength: z.number().gt(0).max(1).describe('How plainly it shows: bits are weight x strength x family discount'),
});

const instant = z.string().describe('RFC 3339, UTC');

/** What two people may share, strongest identifier first; docs/links.md explains each. */
export const tieKinds = [
  'account',
  'document',
  'email',
  'profile',
  'phone',
  'reference',
  'vouching',
  'resume-text',
  'passage',
  'device',
  'ip',
  'network',
  'address',
  'mailbox-pattern',
  'site',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** One thing that two applications share: the evidence on an edge. */
export const Tie = z.object({
  kind: z.enum(tieKinds),
  value: z.string().describe('What is shared, as this application states it, cut to 120 characters'),
  level: z.string().describe('How closely it agrees, in words: exact, resemblance 0.62, other homes'),
  people: z.number().int().describe('Different people seen with it so far, these two included'),
  firstSeen: instant,
  lastSeen: instant,
  bits: z.number().describe('How far it speaks for one operator behind both; 0 when it is explained'),
  explained: z.enum(['one-home', 'allowed', 'same-course']).nullable().describe('Why it is not counted'),
});

export const Link = z.object({
  applicationId: z.string().describe('The other application'),
  via: z.enum(tieKinds).describe('The strongest tie'),
  bits: z.number().describe('How far all ties together speak for one operator, after discounts'),
  relation: z
    .enum(['same-person', 'different-people', 'uncertain'])
    .describe('One person applying again is history, not a ring: only different people are an identity conflict'),
  samePersonBits: z.number().describe('log2 odds that both are one person'),
  ties: z.array(Tie).readonly(),
  decided: z.enum(['fraud', 'genuine']).nullable().describe('What a person decided about the other application'),
});

const Membership = z.object({
  id: z.string().describe('See campaigns.jsonl'),
  membership: z.enum(['member', 'uncertain']),
  bits: z.number().describe('How strongly the other members hold this person'),
});

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
            signal: z.string().describe('Which signal'),
            missing: z
              .array(z.string())
              .readonly()
              .describe('JSON pointers, reference:TABLE, or error:NAME of a signal that failed'),
          }),
        )
        .readonly()
        .describe('Signals that could not run, and what they lacked'),
    }),
    evidence: z.array(EvidenceRow).readonly().describe('Strongest first'),
    links: z.array(Link).readonly().describe('Strongest first, at most 20'),
    linksLeftOut: z.number().int().describe('Links found beyond those listed'),
    campaign: Membership.nullable(),
    engine: z.object({ version: z.string(), weights: z.string(), policy: z.string() }),
  })
  .meta({ title: 'Gatehouse result, format v1' });

export type Tie = z.output<typeof Tie>;
export type Link = z.output<typeof Link>;
export type Membership = z.output<typeof Membership>;
export type EvidenceRow = z.output<typeof EvidenceRow>;
export type Result = z.output<typeof Result>;
