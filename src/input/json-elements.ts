import { openBrackets } from './json-brackets.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  isSpace,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './json-bytes.ts';
import { elementTail } from './json-tail.ts';
import type { Split, Splitter } from './record-batches.ts';

/** `array`: the elements of the first array; `sequence`: values one after another, with or without line breaks. */
interface ElementShape {
  readonly file: string;
  readonly shape: 'array' | 'sequence';
  /** What may follow the array: nothing, or the other members of the object that holds it. */
  readonly after: 'nothing' | 'members';
  readonly line: number;
}

/** No step possible without more bytes. */
const STARVED = -1;

/**
 * Cuts JSON into its elements by brackets and strings alone, without parsing: the parser judges each element. An
 * element that is broken in one of the usual ways (cut off inside a string, a bracket too few) does not take the ones
 * behind it along: a line break never is inside a string, and an object never follows a comma inside an object.
 */
export function elementSplitter({ file, shape, after, line: firstLine }: ElementShape): Splitter {
  const tail = elementTail({ file, after });
  let state: 'before' | 'between' | 'scalar' | 'nested' | 'string' | 'lost' | 'resume' | 'after' =
    shape === 'array' ? 'before' : 'between';
  const brackets = openBrackets();
  /** Where the element starts in the block; null while nothing is wanted of it. */
  let start: number | null = null;
  let startLine = firstLine;
  let indent = 0;
  let backslashes = 0;
  let previous = 0;
  let bytes: Buffer = Buffer.alloc(0);
  let seen = 0;
  let spans: number[] = [];
  // Line breaks are counted when passed: `newline` is the next one, `lineStart` counts from the start of the stream.
  let line = firstLine;
  let lineStart = 0;
  let newline = 0;

  const base = (): number => seen - bytes.length;

  function passLines(to: number): void {
    while (newline < to) {
      line += 1;
      lineStart = base() + newline + 1;
      newline = newlineFrom(newline + 1);
    }
  }

  function newlineFrom(at: number): number {
    const found = bytes.indexOf(NEWLINE, at);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  }

  function begin(at: number): void {
    passLines(at);
    start = at;
    startLine = line;
    indent = base() + at - lineStart;
  }

  /** The element ends before `end`; blanks and a comma before it are not part of it. */
  function emit(end: number): void {
    let last = end;
    if (start !== null) {
      while (last > start && (isSpace(bytes[last - 1]) || bytes[last - 1] === COMMA)) last -= 1;
      spans.push(start, last, startLine);
    }
    start = null;
    brackets.clear();
    state = 'between';
  }

  /** One byte between elements; returns where to go on. */
  function between(at: number, byte: number): number {
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      begin(at);
      brackets.open(byte);
      previous = byte;
      state = 'nested';
    } else if (byte === QUOTE) {
      begin(at);
      state = 'string';
    } else if (byte === CLOSE_BRACKET && shape === 'array') {
      state = 'after';
    } else if (!isSpace(byte) && byte !== COMMA) {
      begin(at);
      state = 'scalar';
    }
    return at + 1;
  }

  function scalar(at: number, byte: number): number {
    if (!isSpace(byte) && byte !== COMMA && byte !== CLOSE_BRACKET && byte !== OPEN_BRACE) return at + 1;
    emit(at);
    return at;
  }

  function nested(at: number, byte: number): number {
    if (byte === QUOTE) state = 'string';
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      brackets.close(byte);
      if (brackets.depth() === 0) emit(at + 1);
    } else if (byte === OPEN_BRACKET) brackets.open(byte);
    else if (byte === OPEN_BRACE) {
      const misplaced = brackets.innermost() === OPEN_BRACE && (previous === COMMA || previous === OPEN_BRACE);
      if (misplaced) {
        emit(at);
        begin(at);
        state = 'nested';
      }
      brackets.open(byte);
    }
    if (!isSpace(byte)) previous = byte;
    return at + 1;
  }

  /** Goes to the end of a string, or to the end of the block. */
  function string(at: number): number {
    passLines(at);
    const quote = bytes.indexOf(QUOTE, at);
    const end = quote === -1 ? bytes.length : quote;
    if (newline < end) {
      backslashes = 0;
      emit(newline);
      state = 'lost';
      return newline;
    }
    let run = 0;
    while (end - run > at && bytes[end - run - 1] === BACKSLASH) run += 1;
    backslashes = (end - run === at ? backslashes + run : run) % 2;
    if (quote === -1) return end;
    if (backslashes === 0) {
      if (brackets.depth() === 0) emit(quote + 1);
      else state = 'nested';
      previous = QUOTE;
    }
    backslashes = 0;
    return quote + 1;
  }

  /** Behind a broken element: the next line. */
  function lost(at: number): number {
    const found = bytes.indexOf(NEWLINE, at);
    if (found === -1) return bytes.length;
    state = 'resume';
    return found + 1;
  }

  /** At the start of a line behind a broken element: goes on if it starts an element at its indent or left of it. */
  function resume(at: number): number {
    let next = at;
    while (next < bytes.length && bytes[next] !== NEWLINE && (isSpace(bytes[next]) || bytes[next] === COMMA)) next += 1;
    const byte = bytes[next];
    if (byte === undefined) return STARVED;
    const starts = byte === OPEN_BRACE || (byte === CLOSE_BRACKET && shape === 'array');
    state = starts && next - at <= indent ? 'between' : 'lost';
    return next;
  }

  function step(at: number): number {
    const byte = bytes[at] ?? 0;
    switch (state) {
      case 'string':
        return string(at);
      case 'nested':
        return nested(at, byte);
      case 'between':
        return between(at, byte);
      case 'scalar':
        return scalar(at, byte);
      case 'lost':
        return lost(at);
      case 'resume':
        return resume(at);
      case 'before':
        if (byte === OPEN_BRACKET) state = 'between';
        return at + 1;
      case 'after':
        if (isSpace(byte)) return at + 1;
        passLines(at);
        tail.add(bytes.subarray(at), line);
        return bytes.length;
    }
  }

  function split(block: Buffer, from: number): Split {
    bytes = block;
    seen += block.length - from;
    if (start !== null) start = 0;
    newline = newlineFrom(from);
    let at = state === 'resume' ? 0 : from;
    while (at < bytes.length) {
      const next = step(at);
      if (next === STARVED) break;
      at = next;
    }
    passLines(bytes.length);
    const found = { spans, rejections: [], unfinished: start ?? at };
    spans = [];
    return found;
  }

  return {
    split,
    skip() {
      start = null;
      return startLine;
    },
    finish(rest) {
      if (start !== null) spans.push(0, rest.length, startLine);
      const closed = state === 'after' || (shape === 'sequence' && state !== 'lost' && state !== 'resume');
      const rejections = closed || start !== null ? tail.finish() : tail.cutOff(line);
      return { spans, rejections, unfinished: rest.length };
    },
  };
}
