export interface AddressPrefix {
  /** The address for IPv4, its /64 for IPv6, where one connection holds the whole /64 (RFC 6177). */
  readonly exact: string;
  /** /24 or /48. */
  readonly network: string;
}

const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const V6 = /^[0-9a-f:]{2,39}$/i;

/** Addresses that never leave a building (RFC 1918, 6598, 3927, 4193, 4291) tell no connection apart. */
const isLocal = (a: number, b: number): boolean =>
  a === 10 ||
  a === 127 ||
  a === 0 ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 169 && b === 254) ||
  (a === 100 && b >= 64 && b < 128);

const groupsOf = (text: string): string[] | undefined => {
  const [head = '', tail, extra] = text.toLowerCase().split('::');
  if (extra !== undefined) return undefined;
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = 8 - front.length - back.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined;
  const groups = [...front, ...new Array<string>(gap).fill('0'), ...back];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((it) => it.replace(/^0{1,3}(?=.)/, ''))
    : undefined;
};

/** The prefixes by which a connection is recognised. Undefined for what is no public address. */
export const addressPrefix = (raw: string): AddressPrefix | undefined => {
  const text = raw
    .trim()
    .slice(0, 60)
    .replace(/^::ffff:(?=\d{1,3}\.)/i, '');
  const v4 = V4.exec(text);
  if (v4 !== null) {
    const [a = 0, b = 0, c = 0, d = 0] = v4.slice(1).map(Number);
    if (Math.max(a, b, c, d) > 255 || isLocal(a, b)) return undefined;
    return { exact: `${a}.${b}.${c}.${d}`, network: `${a}.${b}.${c}.0/24` };
  }
  const groups = V6.test(text) ? groupsOf(text) : undefined;
  const first = Number.parseInt(groups?.[0] ?? '0', 16);
  // fc00::/7 is local, fe80::/10 link-local, ::/8 reserved.
  if (groups === undefined || first < 0x100 || (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80)
    return undefined;
  return { exact: `${groups.slice(0, 4).join(':')}::/64`, network: `${groups.slice(0, 3).join(':')}::/48` };
};
