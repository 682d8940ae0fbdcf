import { z } from 'zod';
import type { Role } from '../../desk/actor.ts';

/** What contracts of cases say again and again. */
export const reviewers = { roles: ['analyst', 'lead'] as readonly Role[] };
export const overseers = { roles: ['analyst', 'lead', 'auditor'] as readonly Role[] };
export const everyone = {
  access: { roles: ['recruiter', 'analyst', 'lead', 'auditor'] as readonly Role[], scope: 'cases:read' },
  ownJobs: true,
} as const;

export const caseParams = z.strictObject({ id: z.string().min(1).max(100).describe('Id of a case.') });
export const note = z.string().trim().min(1).max(10_000).describe('Why, in words for a colleague.');

/** A time that somebody states; those that no database can hold are refused. */
export const moment = z.iso
  .datetime({ offset: true })
  .refine((text) => text >= '1970' && text < '9999', 'must lie between the years 1970 and 9998');

export const path = (move: string): string => `/api/v1/cases/{id}/${move}`;

/** A step with one case by one who reviews. */
export const asks = (move: string, summary: string) => ({
  id: `cases.${move}`,
  method: 'post' as const,
  path: path(move),
  summary,
  access: reviewers,
  params: caseParams,
});
