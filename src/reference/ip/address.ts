/** An address as four 32-bit words, most significant first; of an IPv4 address only the last one is used. */
export interface IpAddress {
  readonly version: 4 | 6;
  readonly words: readonly [number, number, number, number];
}

const longestAddress = 45;
const decimal = /^(?:0|[1-9]\d{0,2})$/;
const hexadecimal = /^[0-9a-f]{1,4}$/i;

const parseIpv4 = (text: string): number | undefined => {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!decimal.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
};

const parseGroups = (text: string): number[] | undefined => {
  if (text === '') return [];
  const groups: number[] = [];
  for (const part of text.split(':')) {
    if (!hexadecimal.test(part)) return undefined;
    groups.push(Number.parseInt(part, 16));
  }
  return groups;
};

/** `::ffff:192.0.2.1`: the last two groups may be written as an IPv4 address (RFC 4291, 2.2). */
const withoutDots = (text: string): string | undefined => {
  if (!text.includes('.')) return text;
  const cut = text.lastIndexOf(':') + 1;
  const tail = parseIpv4(text.slice(cut));
  if (tail === undefined) return undefined;
  return `${text.slice(0, cut)}${(tail >>> 16).toString(16)}:${(tail & 0xffff).toString(16)}`;
};

const parseIpv6 = (text: string): readonly number[] | undefined => {
  const plain = withoutDots(text);
  if (plain === undefined) return undefined;
  const gap = plain.indexOf('::');
  const left = parseGroups(gap === -1 ? plain : plain.slice(0, gap));
  const right = gap === -1 ? [] : parseGroups(plain.slice(gap + 2));
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (gap === -1 ? missing !== 0 : missing < 1) return undefined;
  return [...left, ...new Array<number>(missing).fill(0), ...right];
};

/** Reads an IPv4 or IPv6 address; an IPv4 address inside IPv6 (`::ffff:0:0/96`) is read as IPv4. */
export const parseIp = (text: string): IpAddress | undefined => {
  const written = text.trim();
  if (written.length > longestAddress) return undefined;
  if (!written.includes(':')) {
    const value = parseIpv4(written);
    return value === undefined ? undefined : { version: 4, words: [0, 0, 0, value] };
  }
  const groups = parseIpv6(written);
  if (groups === undefined) return undefined;
  const word = (at: number): number => ((groups[at] ?? 0) * 0x1_0000 + (groups[at + 1] ?? 0)) >>> 0;
  const words = [word(0), word(2), word(4), word(6)] as const;
  const mapped = words[0] === 0 && words[1] === 0 && words[2] === 0xffff;
  return mapped ? { version: 4, words: [0, 0, 0, words[3]] } : { version: 6, words };
};
