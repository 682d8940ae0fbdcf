import { randomBytes } from 'node:crypto';
import { Problem } from './problem.ts';

/** A page of a list, and where the next begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface Paging {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

const FEW = 50;
const MOST = 200;

/** How many to give. */
export const limitOf = ({ limit = FEW }: Paging): number => Math.max(1, Math.min(MOST, Math.floor(limit)));

const broken = (): Problem =>
  new Problem('invalid', 'This cursor is not one that was given out', {
    flaws: [{ field: '/cursor', reason: 'is not one that was given out' }],
  });

/** Reads a cursor of `parts` texts. */
export const readCursor = (cursor: string | undefined, parts: number): readonly string[] | undefined => {
  if (cursor === undefined) return undefined;
  const texts = Buffer.from(cursor.slice(0, 400), 'base64url').toString('utf8').split('\n');
  if (texts.length !== parts || texts.some((text) => text === '' || text.includes('\0'))) throw broken();
  return texts;
};

/** Reads a cursor that is a time and an id. */
export const readTimeCursor = (cursor: string | undefined): { readonly at: Date; readonly id: string } | undefined => {
  const texts = readCursor(cursor, 2);
  if (texts === undefined) return undefined;
  const [time = '', id = ''] = texts;
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) throw broken();
  return { at, id };
};

/** Reads a cursor that ends in a whole number below 2^31. */
export const readNumber = (text: string | undefined): number => {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw broken();
  return Number(text);
};

/** Cuts rows, of which one more than the limit was asked for, to a page. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  { cursorOf, show }: { readonly cursorOf: (row: Row) => readonly string[]; readonly show: (row: Row) => Item },
): Page<Item> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(show),
    next:
      rows.length > limit && last !== undefined
        ? Buffer.from(cursorOf(last).join('\n'), 'utf8').toString('base64url')
        : null,
  };
};

/** An id that nobody guesses. */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`;
