import { isUtf8 } from 'node:buffer';
import { fromWindows1252 } from '../documents/plain/windows-1252.ts';
import type { ByteStream } from './byte-stream.ts';

/** How a text file is written, with the length of its byte order mark. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';
  readonly mark: number;
}

const NEWLINE = 0x0a;

/**
 * Finds the encoding from the first bytes: by byte order mark, else by where the zeros of its first two characters
 * are (RFC 4627, section 3), which are ASCII in JSON and in every header row worth mapping.
 */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { name: 'utf-32', mark: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { name: 'utf-32', mark: 4 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 };
  if (head.length < 4) return { name: 'utf-8', mark: 0 };
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return { name: 'utf-16le', mark: 0 };
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return { name: 'utf-16be', mark: 0 };
  return { name: 'utf-8', mark: 0 };
}

/** The stream as UTF-8 without byte order mark. UTF-8 is passed on as it is; UTF-32 throws. */
export async function* asUtf8(source: ByteStream, { name, mark }: Encoding): AsyncGenerator<Uint8Array> {
  if (name === 'utf-32') throw new Error('UTF-32 is not read: save it as UTF-8');
  const decoder = name === 'utf-8' ? undefined : new TextDecoder(name, { ignoreBOM: true });
  let skip = mark;
  for await (const chunk of source) {
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    const bytes = skipped === 0 ? chunk : chunk.subarray(skipped);
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield Buffer.from(rest);
}

/**
 * Reads each line as UTF-8 when it is valid UTF-8, else as windows-1252. Line by line, because exports are pasted
 * together from both, and because the first letter outside ASCII may come a million rows into a file.
 */
export async function* withWindows1252(source: ByteStream): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array(0);
  try {
    for await (const chunk of source) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const newline = bytes.lastIndexOf(NEWLINE);
      const end = newline === -1 && bytes.length > LONGEST_HELD ? bytes.length : newline + 1;
      held = bytes.subarray(end);
      if (end > 0) yield repaired(bytes.subarray(0, end));
    }
  } catch (failure) {
    if (held.length > 0) yield repaired(held);
    throw failure;
  }
  if (held.length > 0) yield repaired(held);
}

/** A longer line is far over every row limit: it is passed on in pieces. */
const LONGEST_HELD = 16 << 20;

/** Whole lines as UTF-8, those that are not valid UTF-8 read as windows-1252. */
export function repaired(lines: Uint8Array): Uint8Array {
  if (isUtf8(lines)) return lines;
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < lines.length; ) {
    const newline = lines.indexOf(NEWLINE, start);
    const end = newline === -1 ? lines.length : newline + 1;
    const line = lines.subarray(start, end);
    pieces.push(isUtf8(line) ? line : Buffer.from(fromWindows1252(line)));
    start = end;
  }
  return Buffer.concat(pieces);
}
