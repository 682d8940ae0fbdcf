import { z } from 'zod';
import { problemCodes } from '../desk/problem.ts';

/** Reasons that only HTTP knows, beside those of the product. */
export const transportCodes = [
  'malformed',
  'no-such-method',
  'timed-out',
  'too-long',
  'misdirected',
  'needs-version',
  'broken',
] as const;

/** Everything that a refused request can be told, RFC 9457. */
export const ProblemBody = z
  .strictObject({
    type: z.string().max(80).describe('`urn:gatehouse:problem:` and the code.'),
    title: z.string().max(80).describe('The code in words.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    code: z.enum([...problemCodes, ...transportCodes]).describe('What programs should look at.'),
    detail: z.string().max(1_000).optional().describe('What was given and what is allowed, for people.'),
    requestId: z.string().max(100).describe('Stands in the log beside what happened.'),
    flaws: z
      .array(
        z.strictObject({
          field: z.string().max(300).describe('JSON pointer into what was sent.'),
          reason: z.string().max(300).describe('What is wrong with it.'),
        }),
      )
      .max(20)
      .optional()
      .describe('Each thing that is wrong, the first 20.'),
    retryAfter: z.int().min(0).optional().describe('Seconds after which it may succeed.'),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused (RFC 9457).' });
export type ProblemBody = z.output<typeof ProblemBody>;
export type ProblemBodyCode = ProblemBody['code'];
