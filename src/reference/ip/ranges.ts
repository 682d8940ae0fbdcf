import { type IpAddress, parseIp } from './address.ts';

type Words = IpAddress['words'];

/** Addresses from the first to the last, both included. */
export interface IpRange {
  readonly version: 4 | 6;
  readonly first: Words;
  readonly last: Words;
}

/**
 * Disjoint ranges of one version in ascending order: `width` words an address (1 for IPv4, 4 for IPv6), and for each
 * range the index of its value, when ranges have values.
 */
export interface SortedRanges {
  readonly width: 1 | 4;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  readonly values?: Uint32Array | undefined;
}

export interface RangeTable {
  readonly ipv4: SortedRanges;
  readonly ipv6: SortedRanges;
}

const compareWords = (a: Words, b: Words): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

const wordMask = (bits: number): number =>
  bits <= 0 ? 0 : bits >= 32 ? 0xffff_ffff : (0xffff_ffff << (32 - bits)) >>> 0;

/** Reads `192.0.2.0/24`, `192.0.2.1` or `192.0.2.0-192.0.2.9`, and the same for IPv6. */
export const parseRange = (text: string): IpRange | undefined => {
  const dash = text.indexOf('-');
  if (dash !== -1) {
    const first = parseIp(text.slice(0, dash));
    const last = parseIp(text.slice(dash + 1));
    if (first === undefined || last === undefined || first.version !== last.version) return undefined;
    return compareWords(first.words, last.words) > 0
      ? undefined
      : { version: first.version, first: first.words, last: last.words };
  }
  const [base = '', prefix, ...rest] = text.split('/');
  const address = parseIp(base);
  if (address === undefined || rest.length > 0) return undefined;
  const size = address.version === 4 ? 32 : 128;
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return undefined;
  // A prefix of a mapped address counts from the start of the 128 bits.
  const offset = address.version === 4 && base.includes(':') ? 96 : 0;
  const bits = prefix === undefined ? size : Number(prefix) - offset;
  if (bits < 0 || bits > size) return undefined;
  const skipped = address.version === 4 ? 96 : 0;
  const { words } = address;
  const low = (at: 0 | 1 | 2 | 3): number => (words[at] & wordMask(bits + skipped - at * 32)) >>> 0;
  const high = (at: 0 | 1 | 2 | 3): number => (words[at] | ~wordMask(bits + skipped - at * 32)) >>> 0;
  if (address.version === 4) return { version: 4, first: [0, 0, 0, low(3)], last: [0, 0, 0, high(3)] };
  return { version: 6, first: [low(0), low(1), low(2), low(3)], last: [high(0), high(1), high(2), high(3)] };
};

const after = ([a, b, c, d]: Words): Words => {
  const next = [a, b, c, d + 1];
  for (let at = 3; at > 0 && (next[at] ?? 0) > 0xffff_ffff; at -= 1) {
    next[at] = 0;
    next[at - 1] = (next[at - 1] ?? 0) + 1;
  }
  return [next[0] ?? 0, next[1] ?? 0, next[2] ?? 0, next[3] ?? 0];
};

const before = ([a, b, c, d]: Words): Words => {
  const next = [a, b, c, d - 1];
  for (let at = 3; at > 0 && (next[at] ?? 0) < 0; at -= 1) {
    next[at] = 0xffff_ffff;
    next[at - 1] = (next[at - 1] ?? 0) - 1;
  }
  return [next[0] ?? 0, next[1] ?? 0, next[2] ?? 0, next[3] ?? 0];
};

interface Valued extends IpRange {
  readonly value: number;
}

/** Appends a range, or lengthens the one before it when the two touch and have one value. */
const append = (ranges: Valued[], range: Valued): void => {
  const previous = ranges.at(-1);
  const touches = previous?.value === range.value && compareWords(after(previous.last), range.first) === 0;
  if (previous !== undefined && touches) ranges.splice(-1, 1, { ...previous, last: range.last });
  else ranges.push(range);
};

/**
 * Makes ranges disjoint. Where they overlap the one that starts later wins, of two that start together the narrower, so
 * that an entry inside a wider one keeps its value.
 */
const merge = (ranges: readonly Valued[]): readonly Valued[] => {
  const sorted = [...ranges].sort((a, b) => compareWords(a.first, b.first) || compareWords(b.last, a.last));
  const merged: Valued[] = [];
  /** Ranges that hold the cursor or end before it; the last one began last. */
  const open: Valued[] = [];
  let cursor: Words = [0, 0, 0, 0];

  const fill = (last: Words, range: Valued): void => {
    if (compareWords(cursor, last) > 0) return;
    append(merged, { ...range, first: cursor, last });
    cursor = after(last);
  };
  const close = (limit: Words | undefined): void => {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (limit !== undefined && compareWords(top.last, limit) >= 0) return;
      fill(top.last, top);
      open.pop();
    }
  };

  for (const range of sorted) {
    close(range.first);
    const around = open.at(-1);
    if (around !== undefined && compareWords(around.first, range.first) < 0) fill(before(range.first), around);
    cursor = range.first;
    open.push(range);
  }
  close(undefined);
  return merged;
};

const pack = (
  ranges: readonly Valued[],
  options: { readonly width: 1 | 4; readonly valued: boolean },
): SortedRanges => {
  const { width, valued } = options;
  const firsts = new Uint32Array(ranges.length * width);
  const lasts = new Uint32Array(ranges.length * width);
  const values = valued ? new Uint32Array(ranges.length) : undefined;
  for (const [at, range] of ranges.entries()) {
    firsts.set(width === 1 ? [range.first[3]] : range.first, at * width);
    lasts.set(width === 1 ? [range.last[3]] : range.last, at * width);
    if (values !== undefined) values[at] = range.value;
  }
  return { width, firsts, lasts, values };
};

/** A table of ranges, each with the index of its value; ranges without values all have 0. */
export const rangeTable = (ranges: readonly Valued[], options: { readonly valued: boolean }): RangeTable => {
  const of = (version: 4 | 6): SortedRanges =>
    pack(merge(ranges.filter((range) => range.version === version)), {
      width: version === 4 ? 1 : 4,
      valued: options.valued,
    });
  return { ipv4: of(4), ipv6: of(6) };
};

const compareAt = (packed: Uint32Array, at: number, words: Words, width: 1 | 4): number => {
  if (width === 1) return (packed[at] ?? 0) - words[3];
  for (let word = 0; word < 4; word += 1) {
    const difference = (packed[at * 4 + word] ?? 0) - (words[word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The place of the range that holds an address, or -1. Binary search. */
export const findRange = ({ ipv4, ipv6 }: RangeTable, address: IpAddress): number => {
  const { width, firsts, lasts } = address.version === 4 ? ipv4 : ipv6;
  let low = 0;
  let high = firsts.length / width - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (compareAt(firsts, middle, address.words, width) > 0) high = middle - 1;
    else low = middle + 1;
  }
  return high >= 0 && compareAt(lasts, high, address.words, width) >= 0 ? high : -1;
};

/** The value of the range that holds an address. */
export const findValue = (table: RangeTable, address: IpAddress): number | undefined => {
  const at = findRange(table, address);
  return at === -1 ? undefined : (address.version === 4 ? table.ipv4 : table.ipv6).values?.[at];
};
