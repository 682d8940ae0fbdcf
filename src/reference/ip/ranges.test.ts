import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIp } from './address.ts';
import { packRanges, unpackRanges } from './packed.ts';
import { findRange, findValue, parseRange, rangeTable } from './ranges.ts';
import { isSpecialIp } from './special-ranges.ts';

describe('addresses', () => {
  test.each([
    ['192.0.2.1', 4, [0, 0, 0, 0xc000_0201]],
    [' 192.0.2.1 ', 4, [0, 0, 0, 0xc000_0201]],
    ['2001:db8::1', 6, [0x2001_0db8, 0, 0, 1]],
    ['2001:DB8:0:0:0:0:0:1', 6, [0x2001_0db8, 0, 0, 1]],
    ['::', 6, [0, 0, 0, 0]],
    ['::ffff:192.0.2.1', 4, [0, 0, 0, 0xc000_0201]],
    ['64:ff9b::192.0.2.1', 6, [0x0064_ff9b, 0, 0, 0xc000_0201]],
  ])('%s is read', (text, version, words) => {
    expect(parseIp(text)).toEqual({ version, words });
  });

  test.each([
    '',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.01',
    '1.2.3.4.5',
    '0x7f.1',
    '2001:db8',
    '1::2::3',
    ':::',
    '2001:db8::g',
    'fe80::1%eth0',
    '[::1]',
    'x'.repeat(1_000),
  ])('%j is no address', (text) => {
    expect(parseIp(text)).toBeUndefined();
  });
});

describe('ranges', () => {
  test.each([
    ['192.0.2.0/25', 0xc000_0200, 0xc000_027f],
    ['192.0.2.77/25', 0xc000_0200, 0xc000_027f],
    ['192.0.2.1', 0xc000_0201, 0xc000_0201],
    ['192.0.2.3-192.0.2.9', 0xc000_0203, 0xc000_0209],
    ['0.0.0.0/0', 0, 0xffff_ffff],
    ['::ffff:192.0.2.0/121', 0xc000_0200, 0xc000_027f],
  ])('%s', (text, first, last) => {
    expect(parseRange(text)).toEqual({ version: 4, first: [0, 0, 0, first], last: [0, 0, 0, last] });
  });

  test('of IPv6', () => {
    expect(parseRange('2001:db8::/33')).toEqual({
      version: 6,
      first: [0x2001_0db8, 0, 0, 0],
      last: [0x2001_0db8, 0x7fff_ffff, 0xffff_ffff, 0xffff_ffff],
    });
  });

  test.each([
    '192.0.2.0/33',
    '192.0.2.0/-1',
    '192.0.2.0/',
    '192.0.2.9-192.0.2.3',
    '192.0.2.0-::1',
    '2001:db8::/129',
    'AS64496',
    '/24',
    '1.2.3.4/24/5',
  ])('%j is none', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });

  const octet = fc.integer({ min: 0, max: 31 });
  const someRange = fc.record({
    low: octet,
    size: fc.integer({ min: 0, max: 9 }),
    value: fc.integer({ min: 0, max: 2 }),
  });
  const tableOf = (ranges: readonly { low: number; size: number; value: number }[]) =>
    rangeTable(
      ranges.map(({ low, size, value }) => ({
        version: 4 as const,
        first: [0, 0, 0, low] as const,
        last: [0, 0, 0, low + size] as const,
        value,
      })),
      { valued: true },
    );

  test('an address is found exactly when one of the ranges holds it', () => {
    void fc.assert(
      fc.property(fc.array(someRange, { maxLength: 12 }), (ranges) => {
        const table = tableOf(ranges);
        for (let host = 0; host < 45; host += 1) {
          const address = { version: 4, words: [0, 0, 0, host] } as const;
          const expected = ranges.filter(({ low, size }) => host >= low && host <= low + size);
          expect(findRange(table, address) !== -1).toBe(expected.length > 0);
          const winner = expected.reduce<(typeof expected)[number] | undefined>(
            (best, range) =>
              best === undefined || range.low > best.low || (range.low === best.low && range.size <= best.size)
                ? range
                : best,
            undefined,
          );
          const rivals = expected.filter((range) => range.low === winner?.low && range.size === winner.size);
          const value = findValue(table, address);
          expect(rivals.length === 0 ? value === undefined : rivals.some((range) => range.value === value)).toBe(true);
        }
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  test('a narrower range keeps its value inside a wider one', () => {
    const table = rangeTable(
      [
        ['192.0.2.0/24', 0],
        ['192.0.2.64/26', 1],
        ['192.0.2.72/29', 2],
      ].flatMap(([text, value]) => {
        const range = parseRange(String(text));
        return range === undefined ? [] : [{ ...range, value: Number(value) }];
      }),
      { valued: true },
    );
    const valueAt = (text: string) => {
      const address = parseIp(text);
      return address && findValue(table, address);
    };
    expect(['192.0.2.1', '192.0.2.65', '192.0.2.73', '192.0.2.80', '192.0.2.200', '192.0.3.0'].map(valueAt)).toEqual([
      0,
      1,
      2,
      1,
      0,
      undefined,
    ]);
  });

  test('packing keeps everything', () => {
    void fc.assert(
      fc.property(fc.array(someRange, { maxLength: 12 }), fc.array(fc.string(), { maxLength: 3 }), (ranges, values) => {
        const packed = { ranges: tableOf(ranges), values };
        expect(unpackRanges(packRanges(packed), 'x.ranges')).toEqual(packed);
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  test.each([0, 1, 20, 60])('a file cut after %i bytes is called damaged', (length) => {
    const bytes = packRanges({
      ranges: tableOf([
        { low: 1, size: 3, value: 0 },
        { low: 9, size: 1, value: 1 },
      ]),
      values: ['a', 'b'],
    });
    expect(() => unpackRanges(bytes.subarray(0, length), 'x.ranges')).toThrow('x.ranges: damaged; add it again');
  });
});

test.each([
  ['192.0.2.1', true],
  ['10.1.2.3', true],
  ['127.0.0.1', true],
  ['100.64.1.1', true],
  ['2001:db8::1', true],
  ['fe80::1', true],
  ['::1', true],
  ['not an address', true],
  ['8.8.8.8', false],
  ['2a00:1450:4001::1', false],
])('%s is special: %s', (text, special) => {
  expect(isSpecialIp(text)).toBe(special);
});
