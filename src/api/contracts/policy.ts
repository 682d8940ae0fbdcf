import { z } from 'zod';
import { bands } from '../../engine/contract/result.ts';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const leads = { roles: ['lead'] } as const;
const readers = { roles: ['analyst', 'lead', 'auditor'] } as const;

const id = z
  .string()
  .regex(/^policy_[\w-]{22}$/)
  .describe('The policy.');
const instant = z.iso.datetime();
const note = z.string().trim().min(1).max(2_000);

const Version = z
  .strictObject({
    id,
    state: z.enum(['draft', 'current', 'former', 'withdrawn']).describe('`current` is the one in force.'),
    origin: z.enum(['person', 'learning']).describe('Who wrote it: a person, or the job that learns from decisions.'),
    note: note.describe('What it is for.'),
    policy: z.unknown().describe('Policy document, as policy.schema.json of this package states it.'),
    weights: z.unknown().describe('Weights document from decided cases; null: the weights of the table.'),
    createdBy: z.string().max(300).describe('Who wrote it.'),
    createdAt: instant.describe('When it was written.'),
    backtest: z
      .unknown()
      .describe(
        'What it would change in stored results, by tier, with counts of results by whole bits before and after; ' +
          'null until it was tried.',
      ),
    promotedBy: z.string().max(300).nullable().describe('Who put it in force.'),
    promotedAt: instant.nullable().describe('When it was put in force.'),
    promotionNote: note.nullable().describe('Why.'),
    version: z.int().min(1).describe('From 1; each change of a draft makes the next one.'),
    changedBy: z.string().max(300).nullable().describe('Who wrote it last; null while it was not changed.'),
    changedAt: instant.nullable().describe('When that was.'),
    endedBy: z.string().max(300).nullable().describe('Who withdrew it, or put another in its place.'),
    endedAt: instant.nullable().describe('When that was.'),
  })
  .meta({ id: 'PolicyVersion', description: 'A policy with weights: a draft, the one in force, or a former one.' });

const Line = Version.omit({ policy: true, weights: true }).meta({
  id: 'PolicyLine',
  description: 'A policy in a list, without what it says.',
});

const Draft = z.strictObject({
  policy: z.record(z.string().max(100), z.unknown()).describe('Policy document.'),
  weights: z.record(z.string().max(100), z.unknown()).optional().describe('Weights document, as `learn` writes it.'),
  note: note.describe('What it is for.'),
});
const LARGEST_DRAFT = 1_048_576;

const run = z.string().max(60).describe('The search of the past that began.');
const params = z.strictObject({ id });

const bits = z.number().describe('Log2 odds.');
const band = z.enum(bands);
const Lines = z.strictObject({ review: bits, priority: bits }).describe('Bits from which each band begins.');

const Change = z
  .strictObject({
    reference: z.string().max(600).describe('The application.'),
    name: z.string().max(500).nullable().describe('Name on it, or a pseudonym.'),
    case: z.string().max(100).nullable().describe('Its case.'),
    bandBefore: band.describe('The queue that it is in.'),
    bandAfter: band.describe('The queue that it would be in.'),
    bitsBefore: bits,
    bitsAfter: bits,
    rows: z
      .array(
        z.strictObject({
          signal: z.string().max(100).describe('Id of the signal, or `prior`.'),
          before: bits.nullable().describe('Bits now; null: is not there.'),
          after: bits.nullable().describe('Bits then; null: would not be there.'),
        }),
      )
      .max(10)
      .describe('What in the sum weighs otherwise, the greatest change first.'),
    rowsLeftOut: z.int().min(0).describe('Further ones.'),
    lines: z
      .array(
        z.strictObject({
          line: z.enum(['review', 'priority']).describe('The band that begins there.'),
          before: bits.describe('Where it begins now.'),
          after: bits.describe('Where it would begin.'),
        }),
      )
      .max(2)
      .describe('Lines between the two bands that would be drawn elsewhere.'),
  })
  .meta({ id: 'PolicyChange', description: 'An application that would be in another band.' });

/** Routes about policies and weights. */
export const policyContracts = {
  list: contract({
    id: 'policies.list',
    method: 'get',
    path: '/api/v1/policies',
    summary: 'Policies, the latest first',
    access: readers,
    query: z.strictObject(pageQuery),
    status: 200,
    returns: pageOf(Line),
  }),
  read: contract({
    id: 'policies.read',
    method: 'get',
    path: '/api/v1/policies/{id}',
    summary: 'One policy',
    access: readers,
    params,
    versioned: 'answers',
    status: 200,
    returns: Version,
  }),
  inForce: contract({
    id: 'policies.inForce',
    method: 'get',
    path: '/api/v1/policies/in-force',
    summary: 'What holds now, with its allow-list',
    access: readers,
    status: 200,
    returns: z
      .strictObject({
        id: id.nullable().describe('Null: what the service was started with.'),
        policy: z.unknown().describe('Policy document, to begin a draft with.'),
        isLearned: z.boolean().describe('Whether weights from decided cases lie over the table.'),
        prior: z.number().describe('Log2 odds before anything is seen.'),
        tiers: z
          .strictObject({ standard: Lines, elevated: Lines, critical: Lines })
          .describe('Lines by risk tier of the job.'),
        allow: z
          .array(
            z.strictObject({
              value: z.string().max(500).describe('A value that explains itself.'),
              reason: z.string().max(500).describe('Why.'),
              signals: z.array(z.string().max(100)).max(500).optional().describe('Only for these signals.'),
              until: z.iso.date().optional().describe('Last day on which it holds.'),
              since: z
                .strictObject({
                  at: instant.describe('When.'),
                  by: z.string().max(300).describe('Who published that: `person:ID`.'),
                  policy: id,
                })
                .nullable()
                .describe('The policy that put it there as it stands; null: it came with the start of the service.'),
            }),
          )
          .describe('Evidence that rests on one of these is not counted.'),
        fingerprints: z
          .strictObject({
            weights: z.string().max(100).describe('Of the weights.'),
            policy: z.string().max(100).describe('Of the policy.'),
          })
          .describe('As results carry them.'),
      })
      .meta({ id: 'PolicyInForce', description: 'The policy that results are made under now.' }),
  }),
  changes: contract({
    id: 'policies.changes',
    method: 'get',
    path: '/api/v1/policies/{id}/changes',
    summary: 'Who would be in another band under a policy, in order of arrival',
    description:
      'Weighed anew from stored evidence, as a backtest is. A page goes through a bounded number of results: it may be ' +
      'empty and still have a `next`.',
    access: readers,
    params,
    query: z.strictObject({
      ...pageQuery,
      from: band.optional().describe('Only who leaves this band.'),
      to: band.optional().describe('Only who comes to this band.'),
    }),
    status: 200,
    returns: pageOf(Change).extend({
      looked: z.int().describe('Results that this page went through.'),
    }),
  }),
  draft: contract({
    id: 'policies.draft',
    idempotent: true,
    method: 'post',
    path: '/api/v1/policies',
    summary: 'Write a draft; every problem in it is named',
    access: leads,
    body: Draft,
    largest: LARGEST_DRAFT,
    status: 201,
    returns: Version,
  }),
  change: contract({
    id: 'policies.change',
    method: 'put',
    path: '/api/v1/policies/{id}',
    summary: 'Write a draft anew; it has to be tried again before it is published',
    description:
      'A trial that goes on is ended. What was proposed from decisions is not changed: begin a draft with it.',
    access: leads,
    params,
    versioned: 'asks',
    body: Draft,
    largest: LARGEST_DRAFT,
    status: 200,
    returns: Version,
  }),
  withdraw: contract({
    id: 'policies.withdraw',
    method: 'post',
    path: '/api/v1/policies/{id}/withdrawal',
    summary: 'Withdraw a draft; it stays readable, with who did so and when',
    access: leads,
    params,
    versioned: 'asks',
    status: 200,
    returns: Version,
  }),
  backtest: contract({
    id: 'policies.backtest',
    method: 'post',
    path: '/api/v1/policies/{id}/backtest',
    summary: 'Weigh all stored results under a draft and count what would change',
    access: leads,
    params,
    status: 202,
    returns: z.strictObject({ run }),
  }),
  promote: contract({
    id: 'policies.promote',
    method: 'post',
    path: '/api/v1/policies/{id}/promotion',
    summary: 'Put a draft that was tried in force, as it was seen, and weigh the past by it',
    access: leads,
    params,
    versioned: 'asks',
    body: z.strictObject({ note: note.describe('Why.') }),
    largest: 16_384,
    status: 200,
    returns: z.strictObject({ policy: Version, run }),
  }),
};
