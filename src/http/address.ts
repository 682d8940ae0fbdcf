import { BlockList, isIP } from 'node:net';

const plain = (address: string): string => (address.startsWith('::ffff:') ? address.slice(7) : address);

/** Addresses and networks (`10.0.0.0/8`) whose word about the caller is believed. */
export const trustList = (entries: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
};

export interface Caller {
  /** The nearest address that no trusted proxy has. */
  readonly address: string;
  /** Whether the caller's own connection is encrypted. */
  readonly secure: boolean;
}

/** Who calls: the peer, or what trusted proxies say. Each proxy adds to the right, so the left is anybody's invention. */
export const callerOf = (
  peer: string | undefined,
  encrypted: boolean,
  headers: Headers,
  trusted: (address: string) => boolean,
): Caller => {
  const nearest = plain(peer ?? 'unknown');
  if (!trusted(nearest)) return { address: nearest, secure: encrypted };
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => plain(hop.trim()));
  const address = hops.findLast((hop) => isIP(hop) !== 0 && !trusted(hop)) ?? nearest;
  const protocol = headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim();
  return { address, secure: protocol === undefined ? encrypted : protocol === 'https' };
};

/** An address as a rate limit counts it: an IPv6 host has a whole /64 to itself. */
export const countedAs = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::')
    ? Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
    : [];
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
};
