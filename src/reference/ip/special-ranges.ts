import { tableWords } from '../table-rows.ts';
import { parseIp } from './address.ts';
import { findRange, parseRange, rangeTable } from './ranges.ts';

/**
 * Addresses that say nothing of a place: private, shared, documentation, tunnels, multicast, reserved.
 * Source: IANA IPv4 and IPv6 special-purpose address registries (RFC 6890), https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const special = `
0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4
240.0.0.0/4 ::/127 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20
5f00::/16 fc00::/7 fe80::/10 ff00::/8
`;

const table = rangeTable(
  tableWords(special).flatMap((text) => {
    const range = parseRange(text);
    return range === undefined ? [] : [{ ...range, value: 0 }];
  }),
  { valued: false },
);

/** Whether an address is of no public host, or is no address at all. */
export const isSpecialIp = (text: string): boolean => {
  const address = parseIp(text);
  return address === undefined || findRange(table, address) !== -1;
};
