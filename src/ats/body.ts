import type { Members } from './model.ts';

/** Larger bodies are refused before they are read. */
export const LARGEST_BODY = 2_000_000;
const DEEPEST = 32;
const MOST_VALUES = 50_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

const decoder = new TextDecoder('utf-8', { fatal: true });

const stringEnd = (bytes: Uint8Array, start: number): number => {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  }
  return bytes.length;
};

/** Whether a text that may be JSON is shallow and short enough to be worth parsing. One pass, no memory. */
const isModest = (bytes: Uint8Array): boolean => {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = stringEnd(bytes, at);
    else if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
    else if (byte === COMMA || byte === COLON) values += 1;
    if (depth > DEEPEST || values > MOST_VALUES) return false;
  }
  return true;
};

/** What a JSON text says, undefined when it is none or beyond the limits on size, depth and number of values. */
export const readJson = (bytes: Uint8Array, largest: number): unknown => {
  if (bytes.length > largest || !isModest(bytes)) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
};

/** The object that a body is, undefined when it is none or beyond the limits. */
export const readBody = (bytes: Uint8Array): Members | undefined => {
  const value = readJson(bytes, LARGEST_BODY);
  return isMembers(value) ? value : undefined;
};

/** Whether a value is an object with members. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
