import { type LookupAddress, lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Networks that are not the internet: a request from here must not reach what stands inside. Two lists, because one
 * would see each IPv4 address as an IPv6 one too.
 */
const inside = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inside.ipv4.addSubnet(network, bits, 'ipv4');
}
// Everything outside of 2000::/3, and the parts of it that lead to IPv4 or to nowhere.
for (const [network, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  inside.ipv6.addSubnet(network, bits, 'ipv6');
}

/** Whether an address is on the public internet. An IPv4 address in an IPv6 one counts as inside. */
export const isPublic = (address: string): boolean => {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return !inside[family].check(address, family);
};

/** An address that must not be called. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/**
 * Looks a name up for a connection and refuses it when any of its addresses is not public. The connection uses what was
 * looked at, so a name that changes in between gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, [], undefined);
    const first: LookupAddress | undefined = addresses[0];
    if (first === undefined || !addresses.every((it) => isPublic(it.address))) {
      return callback(new Forbidden('the name leads to an address inside'), [], undefined);
    }
    if (options.all === true) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

const locals: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Why a URL may not be called; nothing when it may. `inside` allows addresses of the own network, and plain http to
 * this machine.
 */
export const refusalOf = (text: string, network: 'public' | 'inside'): string | undefined => {
  if (!URL.canParse(text)) return 'is not a URL';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'may not hold a user name or password';
  const isLocal = locals.has(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal && network === 'inside'))
    return 'must be https';
  if (network === 'inside') return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isLocal || host.endsWith('.localhost') || (isIP(host) !== 0 && !isPublic(host))) {
    return 'leads to an address inside';
  }
  return undefined;
};
