import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressPrefix } from './ip-prefix.ts';

describe('addresses that tell a connection', () => {
  test.each([
    ['192.0.2.17', '192.0.2.17', '192.0.2.0/24'],
    [' 198.51.100.255 ', '198.51.100.255', '198.51.100.0/24'],
    ['::ffff:203.0.113.9', '203.0.113.9', '203.0.113.0/24'],
    ['::FFFF:203.0.113.9', '203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['2001:db8::', '2001:db8:0:0::/64', '2001:db8:0::/48'],
  ])('%s', (raw, exact, network) => {
    expect(addressPrefix(raw)).toEqual({ exact, network });
  });
});

test.each([
  '',
  'localhost',
  '10.1.2.3',
  '127.0.0.1',
  '0.0.0.0',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.10.10',
  '100.64.0.1',
  '256.1.1.1',
  '192.0.2',
  '192.0.2.1.5',
  '192.0.2.1, 198.51.100.1',
  '::',
  '::1',
  'fe80::1',
  'febf::1',
  'fc00::1',
  'fdff:1::1',
  '2001:db8::1::2',
  '2001:db8:1:2:3:4:5:6:7',
  '2001:db8:1:2:3:4:5',
  '2001:db8:12345::1',
  '2001:db8::%eth0',
  'xxxx::1',
])('%j tells none', (raw) => {
  expect(addressPrefix(raw)).toBeUndefined();
});

test.each(['172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '192.167.0.1', 'fec0::1'])(
  '%s stands just outside of the local ranges',
  (raw) => {
    expect(addressPrefix(raw)).toBeDefined();
  },
);

test('every spelling of one IPv6 address gives the same prefixes', () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(fc.array(group, { minLength: 5, maxLength: 5 }), fc.nat(4), (groups, zeros) => {
      // 2001:db8 and five groups, with one run of zeros somewhere.
      const all = [0x2001, 0xdb8, ...groups.slice(0, zeros), 0, ...groups.slice(zeros)];
      const long = all.map((it) => it.toString(16).padStart(4, '0')).join(':');
      const short = all.map((it) => it.toString(16)).join(':');
      const gap = [...all.slice(0, 2 + zeros), ''].map((it) => it.toString(16)).join(':');
      const packed = `${gap}:${groups
        .slice(zeros)
        .map((it) => it.toString(16))
        .join(':')}`;
      const expected = addressPrefix(short);
      expect(expected).toBeDefined();
      expect(addressPrefix(long)).toEqual(expected);
      expect(addressPrefix(long.toUpperCase())).toEqual(expected);
      expect(addressPrefix(packed)).toEqual(expected);
    }),
    { numRuns: 300, seed: 6 },
  );
});

test('any text is taken, and what comes out is short', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.stringMatching(/^[0-9a-f:.]{0,60}$/)),
      (raw) => {
        const prefix = addressPrefix(raw);
        if (prefix !== undefined) expect(prefix.exact.length + prefix.network.length).toBeLessThan(60);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});
