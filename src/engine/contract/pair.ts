import { z } from 'zod';
import { Tie } from './result.ts';

/** Why two applications are, or are not, held for one person and for one operator: `gatehouse why`. */

const Comparison = z.object({
  comparison: z.string().describe('What was compared: name, e-mail, phone, home, profile, career, school, device'),
  level: z.string().describe('The level of agreement reached, in words; "not compared" where a side is absent'),
  left: z.string().nullable().describe('What the first application states; null when absent'),
  right: z.string().nullable(),
  bits: z.number().describe('log2 of how much likelier this level is for one person than for two'),
});

export const Pair = z
  .object({
    left: z.string().describe('Application id, received first'),
    right: z.string().describe('Application id, received later'),
    relation: z.enum(['same-person', 'different-people', 'uncertain']),
    samePerson: z.object({
      prior: z.number().describe('log2 odds before comparing'),
      comparisons: z.array(Comparison).readonly(),
      bits: z.number().describe('prior plus the bits of all comparisons'),
    }),
    sameOperator: z.object({
      ties: z.array(Tie).readonly().describe('Strongest first; explained ones carry 0 bits'),
      discount: z.number().describe('Bits taken off because ties of one kind are not independent'),
      bits: z.number().describe('Sum of the ties less the discount'),
    }),
    campaign: z.object({ left: z.string().nullable(), right: z.string().nullable() }),
  })
  .meta({ title: 'Gatehouse pair, format v1' });

export type Pair = z.output<typeof Pair>;
