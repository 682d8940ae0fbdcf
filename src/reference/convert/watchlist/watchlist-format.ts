import type { Converted } from '../../kinds.ts';
import type { Content } from '../../source/content.ts';
import { packRows } from '../list-items.ts';
import { type ListedRow, packListedRow } from './listed-row.ts';
import { createRejections, type Rejections } from './rejections.ts';

/** Whose list it is: what the manifest says of it beside the rows. */
export interface About {
  /** Name in the folder; a list of the same name is replaced. */
  readonly list: string;
  readonly publisher: string;
  readonly licence: string;
  readonly published?: string;
}

/** Reads one publisher's form; rows that cannot be read go to the rejections. */
export type WatchlistReader = (content: Content, rejections: Rejections) => AsyncGenerator<ListedRow, About>;

/** The day in a file's name: `sdn-2026-05-03.csv`. */
export const dayInName = (name: string): { readonly published?: string } => {
  const day = /(20\d{2}-[01]\d-[0-3]\d)/.exec(name)?.[1];
  return day === undefined ? {} : { published: day };
};

/** Reads a whole file into stored rows. */
export const convertWith = async (content: Content, read: WatchlistReader): Promise<Converted> => {
  const rejections = createRejections(content.name);
  const rows: string[] = [];
  const reading = read(content, rejections);
  let next = await reading.next();
  while (next.done !== true) {
    rows.push(packListedRow(next.value));
    next = await reading.next();
  }
  rejections.check(rows.length);
  return {
    format: 'rows',
    ...packRows(rows),
    ...next.value,
    ...(rejections.rows.length === 0 ? {} : { rejected: rejections.rows }),
  };
};
