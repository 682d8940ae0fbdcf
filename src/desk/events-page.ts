import { limitOf, type Page, type Paging, pageOf, readCursor } from './paging.ts';
import { Problem } from './problem.ts';

/** A list that is numbered in the order in which things happened, newest first, as pages. */
export const pageByNumber = async <Row, Item>(
  paging: Paging,
  read: (page: { readonly before: number | undefined; readonly limit: number }) => Promise<readonly Row[]>,
  as: { readonly numberOf: (row: Row) => number; readonly show: (row: Row) => Item },
): Promise<Page<Item>> => {
  const limit = limitOf(paging);
  const text = readCursor(paging.cursor, 1)?.[0];
  if (text !== undefined && !/^\d{1,15}$/.test(text)) throw new Problem('invalid', 'This is not a cursor of this list');
  const rows = await read({ before: text === undefined ? undefined : Number(text), limit: limit + 1 });
  return pageOf(rows, limit, { cursorOf: (row) => [String(as.numberOf(row))], show: as.show });
};
