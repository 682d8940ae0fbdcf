import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { RangeTable, SortedRanges } from './ranges.ts';

/** Ranges and their values as they lie in a file. */
export interface PackedRanges {
  readonly ranges: RangeTable;
  readonly values: readonly unknown[];
}

const FORMAT = 1;
const NEWLINE = 10;

const arraysOf = ({ firsts, lasts, values }: SortedRanges): readonly Uint32Array[] =>
  values === undefined ? [firsts, lasts] : [firsts, lasts, values];

const bytesOf = (array: Uint32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/**
 * A line of JSON (format, counts, values) that is filled up to a multiple of four bytes, then the words of firsts, lasts
 * and values of IPv4 and of IPv6, little-endian as every machine that Node supports.
 */
export const packRanges = ({ ranges, values }: PackedRanges): Uint8Array => {
  const { ipv4, ipv6 } = ranges;
  const header = JSON.stringify({
    format: FORMAT,
    ipv4: ipv4.firsts.length,
    ipv6: ipv6.firsts.length / 4,
    valued: ipv4.values !== undefined,
    values,
  });
  const text = Buffer.from(header, 'utf8');
  const filled = Buffer.concat([text, Buffer.alloc(3 - (text.length % 4), ' '), Buffer.from('\n')]);
  return Buffer.concat([filled, ...[...arraysOf(ipv4), ...arraysOf(ipv6)].map(bytesOf)]);
};

interface Header {
  readonly format: number;
  readonly ipv4: number;
  readonly ipv6: number;
  readonly valued: boolean;
  readonly values: readonly unknown[];
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === FORMAT &&
  'ipv4' in value &&
  isCount(value.ipv4) &&
  'ipv6' in value &&
  isCount(value.ipv6) &&
  'valued' in value &&
  typeof value.valued === 'boolean' &&
  'values' in value &&
  Array.isArray(value.values);

const readHeader = (bytes: Uint8Array, name: string): { header: Header; from: number } => {
  const end = bytes.indexOf(NEWLINE);
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    if (end > 0 && isHeader(header)) return { header, from: end + 1 };
  } catch {
    // Falls through to the one error for every damaged header.
  }
  throw new ReferenceDataError(`${name}: damaged; add it again`);
};

/** Reads packed ranges without copying them where the alignment allows. */
export const unpackRanges = (bytes: Uint8Array, name: string): PackedRanges => {
  const { header, from } = readHeader(bytes, name);
  const columns = header.valued ? 1 : 0;
  const words = header.ipv4 * (2 + columns) + header.ipv6 * (8 + columns);
  if (bytes.length - from !== words * 4) throw new ReferenceDataError(`${name}: damaged; add it again`);
  const aligned = (bytes.byteOffset + from) % 4 === 0 ? bytes.subarray(from) : bytes.slice(from);
  const all = new Uint32Array(aligned.buffer, aligned.byteOffset, words);
  let at = 0;
  const take = (length: number): Uint32Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  const side = (width: 1 | 4, count: number): SortedRanges => ({
    width,
    firsts: take(count * width),
    lasts: take(count * width),
    values: header.valued ? take(count) : undefined,
  });
  const ipv4 = side(1, header.ipv4);
  return { ranges: { ipv4, ipv6: side(4, header.ipv6) }, values: header.values };
};
