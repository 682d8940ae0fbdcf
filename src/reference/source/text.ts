import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Content } from './content.ts';

/** One line of a text file, counted from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The longest line in bytes. */
const LONGEST_LINE = 1 << 20;
const NEWLINE = 10;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows = new TextDecoder('windows-1252');

/** A line that is not UTF-8 is taken for Latin-1, in which the US Department of Education publishes. */
const decode = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
};

const clean = (text: string, number: number): string => {
  const withoutMark = number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutMark.endsWith('\r') ? withoutMark.slice(0, -1) : withoutMark;
};

/** Lines of a text file in UTF-8 or Latin-1. */
export async function* linesOf({ name, chunks }: Content): AsyncGenerator<Line> {
  let rest: Uint8Array = new Uint8Array(0);
  let number = 0;
  const line = (bytes: Uint8Array): Line => {
    number += 1;
    if (bytes.length > LONGEST_LINE)
      throw new ReferenceDataError(`${name} line ${number}: longer than ${LONGEST_LINE} bytes`);
    if (bytes.includes(0)) {
      throw new ReferenceDataError(
        `${name} line ${number}: holds a NUL byte; the file is not text in UTF-8 or Latin-1`,
      );
    }
    return { text: clean(decode(bytes), number), number };
  };
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      yield line(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST_LINE) line(rest);
  }
  if (rest.length > 0) yield line(rest);
}
