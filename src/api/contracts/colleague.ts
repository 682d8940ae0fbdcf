import { z } from 'zod';

/** Somebody of the company, beside what they did. */
export const Colleague = z
  .strictObject({
    id: z.string().max(100).describe('An id of Gatehouse.'),
    name: z.string().max(500).describe('As on the account.'),
  })
  .meta({ id: 'Colleague', description: 'Somebody who works with cases.' });
