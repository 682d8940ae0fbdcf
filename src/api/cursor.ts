import { z } from 'zod';
import { Problem } from '../desk/problem.ts';

const LONGEST = 500;

type Place = readonly (string | number | null)[];

/** Where a page ended, as opaque text: the values that the list is ordered by. Never put personal data into it. */
export const writeCursor = (place: Place): string => Buffer.from(JSON.stringify(place), 'utf8').toString('base64url');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Reads a cursor back. It comes from outside: every value is checked by the shape and goes into a query only as a
 * parameter. It grants nothing, so it needs no signature: what it points at is authorised like everything else.
 */
export const readCursor = <Shape extends z.ZodType<Place>>(
  text: string | undefined,
  shape: Shape,
): z.output<Shape> | undefined => {
  if (text === undefined) return undefined;
  const read = shape.safeParse(text.length <= LONGEST ? parsed(text) : undefined);
  if (read.success) return read.data;
  throw new Problem('invalid', 'The cursor is not one that a page of this list gave.', {
    flaws: [{ field: '/cursor', reason: 'is not a cursor of this list' }],
  });
};

/** Shapes of the values that lists are ordered by. */
export const cursorPart = {
  text: z
    .string()
    .max(200)
    .regex(/^[^\0]*$/),
  number: z.number(),
  whole: z.int(),
  instant: z.iso.datetime(),
};
