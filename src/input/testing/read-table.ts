import { peekable } from '../byte-stream.ts';
import { readCsv } from '../csv.ts';
import { type Collected, collect, inPieces } from './collect.ts';

/** A header that maps itself. */
export const HEADER = 'id,candidate.name,receivedAt,candidate.phone';

/** What the user says beside the table. */
export interface TableReading {
  readonly map?: Record<string, string>;
  readonly preset?: string;
  readonly receivedAt?: string;
  readonly modified?: string;
}

/** Reads a table from its text; `notes` are the decisions that were told. */
export async function readTable(
  text: string,
  reading: TableReading = {},
): Promise<Collected & { readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const { map = {}, preset, receivedAt, modified } = reading;
  const found = await collect(
    readCsv({
      file: 'export.csv',
      id: 'export.csv',
      stream: peekable(inPieces(Buffer.from(text))),
      map: new Map(Object.entries(map)),
      preset,
      receivedAt,
      modified,
      note: (says) => notes.push(says),
    }),
  );
  return { ...found, notes };
}

/** The value of the first application. */
export const first = ({ applications }: Collected): unknown => applications[0]?.value;
