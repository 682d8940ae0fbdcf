import { Unreadable } from '../extraction.ts';
import { fromWindows1252 } from './windows-1252.ts';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

type Decoder = 'utf-8' | 'utf-16le' | 'utf-16be';

const decode = (bytes: Uint8Array, encoding: Decoder): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Line by line as UTF-8 where it is valid, else as windows-1252: texts are pasted together from both. */
const fromMixed = (bytes: Uint8Array): string => {
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, found < 0 ? bytes.length : found);
    lines.push(decode(line, 'utf-8') ?? fromWindows1252(line));
    start += line.length + 1;
  }
  return lines.join('\n');
};

/** Control characters that no text editor writes: all but tab, line ends, form feed and escape. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;
/** Of the characters; a stray one happens when text is copied from a terminal. */
const MOST_CONTROL = 0.005;

const looksLikeText = (text: string): boolean => (text.match(CONTROL)?.length ?? 0) <= text.length * MOST_CONTROL;

/**
 * UTF-16 without a byte order mark has a zero byte in each space, line end and Latin letter, always on the same side.
 * No UTF-8 or windows-1252 text has zero bytes.
 */
const unmarkedUtf16 = (bytes: Uint8Array): DecodedText | undefined => {
  if (bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const text = decode(bytes, odd > even ? 'utf-16le' : 'utf-16be');
  return text === undefined || !looksLikeText(text) ? undefined : { text, notes: [] };
};

/**
 * Text in the encoding its bytes show: byte order mark, UTF-16 by its zero bytes, UTF-8 if valid, otherwise
 * windows-1252 in the lines that are not. Throws `Unreadable` for bytes that are no text.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const [a, b] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const found = marked
    ? { text: decode(bytes.subarray(0, bytes.length & ~1), a === 0xff ? 'utf-16le' : 'utf-16be'), notes: [] }
    : bytes.includes(0)
      ? unmarkedUtf16(bytes)
      : { text: decode(bytes, 'utf-8'), notes: [] };
  if (found?.text !== undefined && looksLikeText(found.text)) return { text: found.text, notes: found.notes };
  const fallback = marked || bytes.includes(0) ? undefined : fromMixed(bytes);
  if (found?.text !== undefined || fallback === undefined || !looksLikeText(fallback)) {
    throw new Unreadable('wrong-type', 'the content is binary data; PDF, DOCX, TXT and Markdown are read');
  }
  return { text: fallback, notes: ['the text is no valid UTF-8; lines were read as windows-1252'] };
};
