import type { NetworkKind, Tables } from '../engine/reference.ts';
import { type IpAddress, parseIp } from './ip/address.ts';
import { findRange, findValue, type RangeTable } from './ip/ranges.ts';

/** Ranges with their values: a country code, or a number and name of an owner. */
export interface ValuedRanges<T> {
  readonly ranges: RangeTable;
  readonly values: readonly T[];
}

const lookUp = <T>({ ranges, values }: ValuedRanges<T>, ip: string): T | undefined => {
  const address = parseIp(ip);
  const value = address === undefined ? undefined : findValue(ranges, address);
  return value === undefined ? undefined : values[value];
};

export const countryTable = (table: () => ValuedRanges<string>): NonNullable<Tables['ipCountry']> => ({
  of: (ip) => lookUp(table(), ip),
});

export const ownerTable = (
  table: () => ValuedRanges<{ readonly asn: number; readonly name: string }>,
): NonNullable<Tables['ipOwner']> => ({ of: (ip) => lookUp(table(), ip) });

/** Range lists by the kind of network; a missing list says nothing. */
export type KindRanges = Partial<Readonly<Record<NetworkKind, () => RangeTable>>>;

const order: readonly NetworkKind[] = ['vpn', 'hosting', 'tor', 'relay'];

/**
 * Kinds of network an address belongs to. Lists of VPN and hosting ranges carry the relays of large consumer services
 * (iCloud Private Relay), which say nothing of the person: an address of a relay is neither VPN nor hosting.
 */
export const kindTable = (lists: KindRanges): NonNullable<Tables['ipKinds']> => {
  const holds = (kind: NetworkKind, address: IpAddress): boolean => {
    const list = lists[kind];
    return list !== undefined && findRange(list(), address) !== -1;
  };
  return {
    of(ip) {
      const address = parseIp(ip);
      if (address === undefined) return [];
      const relay = holds('relay', address);
      return order.filter((kind) => (kind === 'relay' ? relay : !(relay && kind !== 'tor') && holds(kind, address)));
    },
  };
};
