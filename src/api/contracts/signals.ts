import { z } from 'zod';
import { contract } from '../contract.ts';

const share = z.number().nullable().describe('0 to 1; null when there was nothing to count.');
const count = z.int().describe('How many.');
const text = (most: number, what: string) => z.string().max(most).describe(what);

const Entry = z
  .strictObject({
    id: text(100, 'As in evidence.'),
    title: text(300, 'What was observed.'),
    class: z
      .enum(['evidence', 'restricted'])
      .describe('`restricted`: prompts a check that everybody gets, never weighs.'),
    family: text(60, 'Signals of one family discount each other.'),
    looksAt: z.enum(['application', 'other-applications']).describe('What it looks at.'),
    needs: z.array(z.string().max(200)).max(100).describe('JSON pointers, and `reference:TABLE`.'),
    basis: text(40, 'How the weight is known: report, judgement or restricted.'),
    bits: z.number().nullable().describe('Bits under the policy in force; null when it is off.'),
    tableBits: z.number().describe('Bits in the table of the product.'),
    honest: z.number().describe('Share of honest applications expected to show it: the rarity.'),
    innocent: z.array(z.string().max(1000)).max(50).describe('Why an honest person may show this.'),
    ask: text(1000, 'The question to put to the candidate.'),
    sources: z
      .array(
        z.strictObject({
          title: text(300, 'Who says so.'),
          url: text(1000, 'Where.'),
          date: text(10, '`2025-11` or `2025-11-26`.'),
        }),
      )
      .max(20)
      .describe('Public reports.'),
    hits: z.strictObject({ n: count, of: count, share }).describe('Latest results that show it.'),
    precision: z
      .strictObject({
        n: z.int().describe('Decisions with a clear outcome on cases that showed it.'),
        fraud: z.int().describe('Of those, confirmed by two people.'),
        share,
        interval: z.array(z.number()).length(2).nullable().describe('95%.'),
      })
      .describe('Whether it was right where people decided.'),
    changed: z
      .strictObject({
        at: z.iso.datetime().describe('When.'),
        by: text(300, 'Who: `person:ID`.'),
        policy: text(100, 'The policy.'),
        note: text(2_000, 'What that policy is for.'),
        before: z.number().nullable().describe('Bits before; null: was off.'),
        after: z.number().nullable().describe('Bits since; null: is off.'),
      })
      .nullable()
      .describe('When a policy that was put in force last changed its bits.'),
    queue: z
      .strictObject({
        n: z.int().describe('Waiting cases that show it.'),
        bits: z.number().describe('Bits that it adds to them, together.'),
        alone: z.int().describe('Of them, those that would not be in the queue without it.'),
      })
      .describe('What it does to the queue of people now.'),
  })
  .meta({ id: 'CatalogueEntry', description: 'A signal, what it weighs and what it showed here.' });

/** Routes about the catalogue of signals. */
export const signalsContracts = {
  list: contract({
    id: 'signals.list',
    method: 'get',
    path: '/api/v1/signals',
    summary: 'The catalogue: what each signal weighs, how often it shows, and how often it was right',
    description:
      'Figures are those of the latest 2,000 results and decisions and of the first 2,000 waiting cases, and up to ten minutes old.',
    access: { roles: ['analyst', 'lead', 'auditor'] },
    status: 200,
    returns: z.strictObject({
      measuredAt: z.iso.datetime().describe('When hits and precision were counted.'),
      screenings: z.int().describe('Results that were looked through.'),
      decided: z.int().describe('Decisions that were looked through.'),
      waiting: z.int().describe('Waiting cases that were looked through.'),
      signals: z.array(Entry).max(500).describe('In the order of the catalogue.'),
    }),
  }),
};
