import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderShown, parseDate } from './dates.ts';

describe('a date cell', () => {
  test.each([
    ['2025-03-04', '2025-03-04T00:00:00Z'],
    ['2025/3/4', '2025-03-04T00:00:00Z'],
    ['20250304', '2025-03-04T00:00:00Z'],
    ['20250304T101112Z', '2025-03-04T10:11:12Z'],
    ['2025-03-04T10:11:12Z', '2025-03-04T10:11:12Z'],
    ['2025-03-04T10:11:12.345+02:00', '2025-03-04T10:11:12.345+02:00'],
    ['2025-03-04T10:11', '2025-03-04T10:11:00Z'],
    ['2025-03-04 10:11:12 UTC', '2025-03-04T10:11:12Z'],
    ['2025-03-04 10:11:12 -0500', '2025-03-04T10:11:12-05:00'],
    ['03/25/2025', '2025-03-25T00:00:00Z'],
    ['25/03/2025', '2025-03-25T00:00:00Z'],
    ['3/25/25 4:05 PM', '2025-03-25T16:05:00Z'],
    ['3/25/1999 12:05 am', '1999-03-25T00:05:00Z'],
    ['3/25/2025, 12:05:06 PM', '2025-03-25T12:05:06Z'],
    ['04.03.2025', '2025-03-04T00:00:00Z'],
    ['04.03.2025 10:11', '2025-03-04T10:11:00Z'],
    ['05/05/2025', '2025-05-05T00:00:00Z'],
    ['Mar 4, 2025', '2025-03-04T00:00:00Z'],
    ['March 4th, 2025 at 10:11 AM PST', '2025-03-04T10:11:00-08:00'],
    ['Tuesday, March 4, 2025', '2025-03-04T00:00:00Z'],
    ['Sept. 4 2025', '2025-09-04T00:00:00Z'],
    ['4 Mar 2025', '2025-03-04T00:00:00Z'],
    ['04-Mar-25', '2025-03-04T00:00:00Z'],
    ['Tue, 04 Mar 2025 10:11:12 +0000', '2025-03-04T10:11:12+00:00'],
    ['Tue Mar 04 2025 10:11:12 GMT+0100 (Central European Standard Time)', '2025-03-04T10:11:12+01:00'],
    ['  2025-03-04   10:11 ', '2025-03-04T10:11:00Z'],
    ['1741083072', '2025-03-04T10:11:12.000Z'],
    ['1741083072123', '2025-03-04T10:11:12.123Z'],
  ])('%s is %s', (cell, instant) => {
    expect(parseDate(cell, 'month-first')).toEqual({ instant, reading: 'certain' });
  });

  test.each([
    ['03/04/2025', 'month-first', '2025-03-04T00:00:00Z'],
    ['03/04/2025', 'day-first', '2025-04-03T00:00:00Z'],
    ['3-4-25 10:11', 'day-first', '2025-04-03T10:11:00Z'],
  ] as const)('%s read %s is %s, and says that the order decided', (cell, order, instant) => {
    expect(parseDate(cell, order)).toEqual({ instant, reading: 'by-order' });
  });

  test.each([
    '',
    ' ',
    'yesterday',
    '2025-02-30',
    '2025-13-01',
    '31/31/2025',
    '0/4/2025',
    '45720',
    '45720.5',
    '2025',
    '2025-03-04 25:00',
    '2025-03-04 10:60',
    '2025-03-04 13:00 PM',
    '2025-03-04 10:11 Europe/Paris',
    'Foo 4, 2025',
    'Ma 4, 2025',
    '2025-03/04',
    '1e10',
    '2025-03-04T10:11:12+99:00',
    `2025-03-04 ${'9'.repeat(200)}`,
  ])('%j is none', (cell) => {
    expect(parseDate(cell, 'month-first')).toBeUndefined();
  });

  test.each([
    ['25/03/2025', 'day-first'],
    ['03/25/2025', 'month-first'],
    ['03/04/2025', undefined],
    ['2025-03-25', undefined],
    ['', undefined],
  ])('%j shows the order of its column: %s', (cell, order) => {
    expect(orderShown(cell)).toBe(order);
  });

  test('that is RFC 3339 stays the same instant', () => {
    const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseDate(date.toISOString(), 'day-first')?.instant).toBe(date.toISOString());
        expect(Date.parse(parseDate(date.toUTCString(), 'day-first')?.instant ?? '')).toBe(
          Date.parse(date.toUTCString()),
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('of any text never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const date = parseDate(text, 'month-first');
        if (date !== undefined) expect(Number.isNaN(Date.parse(date.instant))).toBe(false);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
