import { z } from 'zod';

const MOST = 200;
const USUAL = 50;

/** Query fields of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).describe('Most items of a page.'),
  cursor: z
    .string()
    .min(1)
    .max(500)
    .regex(/^[\w-]+$/)
    .optional()
    .describe('Where to go on: `next` of the page before.'),
};

/** One page of a list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    items: z.array(item).max(MOST).describe('In the order of the list.'),
    next: z.string().max(500).nullable().describe('The cursor of the next page; null on the last.'),
  });
