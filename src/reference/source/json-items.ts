import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Content } from './content.ts';

/** One object of an array of objects or of a file of JSON Lines, counted from 1. */
export interface JsonItem {
  readonly value: Readonly<Record<string, unknown>>;
  readonly number: number;
}

/** The largest object in bytes. */
const LARGEST_ITEM = 4 << 20;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseItem = (bytes: Uint8Array, where: string): Readonly<Record<string, unknown>> => {
  if (bytes.length > LARGEST_ITEM) throw new ReferenceDataError(`${where}: larger than ${LARGEST_ITEM} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  } catch {
    throw new ReferenceDataError(`${where}: not valid JSON`);
  }
  if (!isRecord(value)) throw new ReferenceDataError(`${where}: not an object`);
  return value;
};

/** Follows the bytes of JSON and tells where an outermost object begins and ends. */
const objectScanner = () => {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  const inString = (byte: number): void => {
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) quoted = false;
  };
  return {
    isInside: () => depth > 0,
    step(byte: number): 'begins' | 'ends' | undefined {
      if (quoted) inString(byte);
      else if (byte === QUOTE) quoted = depth > 0;
      else if (byte === OPEN) {
        depth += 1;
        if (depth === 1) return 'begins';
      } else if (byte === CLOSE && depth > 0) {
        depth -= 1;
        if (depth === 0) return 'ends';
      }
      return undefined;
    },
  };
};

/**
 * The objects of a JSON array or of JSON Lines, one at a time: objects are cut out by their braces, so that a dump that
 * is larger than a string can be is read in little memory.
 */
export async function* jsonItems({ name, chunks }: Content): AsyncGenerator<JsonItem> {
  const scanner = objectScanner();
  let number = 0;
  let held: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    let start = 0;
    for (const [at, byte] of chunk.entries()) {
      const edge = scanner.step(byte);
      if (edge === 'begins') start = at;
      if (edge !== 'ends') continue;
      number += 1;
      const piece = chunk.subarray(start, at + 1);
      const value = parseItem(held.length === 0 ? piece : Buffer.concat([held, piece]), `${name} item ${number}`);
      held = new Uint8Array(0);
      yield { value, number };
    }
    if (scanner.isInside()) held = Buffer.concat([held, chunk.subarray(start)]);
    if (held.length > LARGEST_ITEM)
      throw new ReferenceDataError(`${name} item ${number + 1}: larger than ${LARGEST_ITEM} bytes`);
  }
  if (scanner.isInside()) throw new ReferenceDataError(`${name} item ${number + 1}: the file ends inside it`);
}
