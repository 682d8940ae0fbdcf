import { z } from 'zod';

const verdicts = ['fraud', 'genuine', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

/** Decision format v1: what a person decided about an application, one object a line. */
export const Decision = z
  .object({
    applicationId: z.string().min(1).max(500),
    verdict: z.enum(verdicts),
    decidedAt: z.iso.datetime({ offset: true }),
    by: z.string().min(1).max(200).describe('Who decided: a name or an account'),
  })
  .meta({ title: 'Gatehouse decision, format v1' });

export type Decision = z.output<typeof Decision>;
