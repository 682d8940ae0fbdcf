import { asBuffer, type Peekable } from './byte-stream.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  isSpace,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './json-bytes.ts';
import { elementSplitter } from './json-elements.ts';
import { LONGEST_RECORD } from './record-batches.ts';

/** How a JSON text is laid out, from its beginning. Offsets count from the start of the text. */
type JsonShape =
  | { readonly kind: 'lines' | 'sequence' | 'array' }
  | { readonly kind: 'single'; readonly bytes: Buffer; readonly line: number }
  /** An object that holds the array of applications, whose bracket is at `at`. */
  | { readonly kind: 'applications'; readonly at: number; readonly line: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'other' };

const LOOKS: readonly number[] = [64 << 10, 1 << 20, LONGEST_RECORD];

/** Looks at as much of a UTF-8 stream as it takes to know its layout, at most the length of one record. */
export async function jsonShape(stream: Peekable): Promise<JsonShape> {
  let head: Buffer = Buffer.alloc(0);
  for (const size of LOOKS) {
    const { bytes, ended } = await stream.peek(size);
    head = asBuffer(bytes);
    const shape = shapeOf(head, ended);
    if (shape !== undefined) return shape;
  }
  // The first value is longer than a record may be. On one line it is given up at the next line break.
  return { kind: head.includes(NEWLINE, afterSpace(head, 0)) ? 'sequence' : 'lines' };
}

function shapeOf(head: Buffer, ended: boolean): JsonShape | undefined {
  const start = afterSpace(head, 0);
  const first = head[start];
  if (first === undefined) return ended ? { kind: 'blank' } : undefined;
  if (first === OPEN_BRACKET) return { kind: 'array' };
  if (first !== OPEN_BRACE) return { kind: 'other' };

  const end = firstValueEnd(head);
  const array = (): JsonShape | undefined => {
    const at = applicationsAt(head, start);
    return at === undefined ? undefined : { kind: 'applications', at, line: lineOf(head, at) };
  };
  if (end === undefined) return array() ?? (ended ? cutOff(head, start) : undefined);

  const next = afterSpace(head, end);
  if (next >= head.length) {
    if (!ended) return undefined;
    return array() ?? { kind: 'single', bytes: head.subarray(start, end), line: lineOf(head, start) };
  }
  const oneLine = !head.subarray(start, end).includes(NEWLINE);
  const ownLine = head.subarray(end, next).includes(NEWLINE);
  return { kind: oneLine && ownLine ? 'lines' : 'sequence' };
}

/** A lone value that never ends is left to the parser, unless what follows its first line starts another record. */
function cutOff(head: Buffer, start: number): JsonShape {
  const newline = head.indexOf(NEWLINE, start);
  const next = newline === -1 ? head.length : afterSpace(head, newline);
  if (head[next] === OPEN_BRACE) return { kind: 'lines' };
  return { kind: 'single', bytes: head.subarray(start), line: lineOf(head, start) };
}

function firstValueEnd(head: Buffer): number | undefined {
  const splitter = elementSplitter({ file: '', shape: 'sequence', after: 'nothing', line: 1 });
  return splitter.split(head, 0).spans[1];
}

/** Where the array of a top-level member `applications` opens. */
function applicationsAt(head: Buffer, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < head.length; at += 1) {
    const byte = head[at];
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    if (depth === 0) return undefined;
    if (byte !== QUOTE) continue;
    const end = stringEnd(head, at);
    if (end === undefined) return undefined;
    if (depth === 1 && head.toString('utf8', at + 1, Math.min(end, at + 14)) === 'applications') {
      const colon = afterSpace(head, end + 1);
      const value = afterSpace(head, colon + 1);
      if (head[colon] === COLON && head[value] === OPEN_BRACKET) return value;
    }
    at = end;
  }
  return undefined;
}

/** The closing quote of the string that opens at `at`. */
function stringEnd(head: Buffer, at: number): number | undefined {
  for (let end = head.indexOf(QUOTE, at + 1); end !== -1; end = head.indexOf(QUOTE, end + 1)) {
    let backslashes = 0;
    while (head[end - backslashes - 1] === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return undefined;
}

function afterSpace(head: Buffer, from: number): number {
  let at = from;
  while (isSpace(head[at])) at += 1;
  return at;
}

function lineOf(head: Buffer, at: number): number {
  let line = 1;
  for (let next = head.indexOf(NEWLINE); next !== -1 && next < at; next = head.indexOf(NEWLINE, next + 1)) line += 1;
  return line;
}
