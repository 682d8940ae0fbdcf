import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOngoing, parseMonth, parsePeriod } from './month.ts';

const month = (it: string) => ({ month: it, precision: 'month' });
const year = (it: string) => ({ month: it, precision: 'year' });
const impossible = { problem: 'impossible' };

describe('parseMonth', () => {
  test.each([
    ['2019-03', month('2019-03')],
    ['2019-03-01', month('2019-03')],
    ['2019-03-01T00:00:00Z', month('2019-03')],
    ['2019-03-01 00:00:00', month('2019-03')],
    ['  2019-03 ', month('2019-03')],
    ['Jan 2019', month('2019-01')],
    ['January, 2019', month('2019-01')],
    ['Sept. 2015', month('2015-09')],
    ['JUNE 2015', month('2015-06')],
    ["Jan '19", month('2019-01')],
    ['Jan-19', month('2019-01')],
    ['Mar/2020', month('2020-03')],
    ['2019 Mar', month('2019-03')],
    ['03/2018', month('2018-03')],
    ['3/2018', month('2018-03')],
    ['03-2018', month('2018-03')],
    ['05.2014', month('2014-05')],
    ['2014/05', month('2014-05')],
    ['05 2014', month('2014-05')],
    ['2014 05', month('2014-05')],
    ['12/03/2014', year('2014-03')],
    ['03/25/2014', month('2014-03')],
    ['25/03/2014', month('2014-03')],
    ['05.04.2020', month('2020-04')],
    ['05/04/2020', year('2020-04')],
    ['07/07/2020', month('2020-07')],
    ['March 5, 2019', month('2019-03')],
    ['1st of March 2019', month('2019-03')],
    ['1 September 2018', month('2018-09')],
    ['Expected May 2025', month('2025-05')],
    ['(expected May 2025)', month('2025-05')],
    ['März 2017', month('2017-03')],
    ['Dezember 2019', month('2019-12')],
    ['févr. 2020', month('2020-02')],
    ['août 2021', month('2021-08')],
    ['Febrero de 2018', month('2018-02')],
    ['15 de marzo de 2018', month('2018-03')],
    ['fev. de 2018', month('2018-02')],
    ['out/2016', month('2016-10')],
    ['2021年4月', month('2021-04')],
    ['201903', month('2019-03')],
    ['20190301', month('2019-03')],
    ['03/18', month('2018-03')],
    ['2019', year('2019-01')],
    ['Class of 2012', year('2012-01')],
    ['Summer 2021', year('2021-06')],
    ['Herbst 2019', year('2019-09')],
    ['Q3 2018', year('2018-07')],
    ['Q3/2018', year('2018-07')],
    ['3Q 2018', year('2018-07')],
    ['2018 Q2', year('2018-04')],
    ['H2 2020', year('2020-07')],
    ['2012/13', year('2012-01')],
    ['2016-18', year('2016-01')],
    ['2020-00', year('2020-01')],
    ['2020-00-00', year('2020-01')],
  ])('reads %j', (raw, expected) => {
    expect(parseMonth(raw)).toEqual(expected);
  });

  test.each([
    '2020-13',
    '31/2020',
    '2020-02-30',
    '31.04.2019',
    '2019-02-29',
    '0203',
    'Jan 0203',
    'Jan 203',
    '03/0203',
    '2120-01',
    '32/13/2019',
    '202013',
    'February 30, 2019',
  ])('finds that %j is no date of any calendar', (raw) => {
    expect(parseMonth(raw)).toEqual(impossible);
  });

  test('reads 29 February in leap years only', () => {
    expect(parseMonth('2020-02-29')).toEqual(month('2020-02'));
    expect(parseMonth('29.02.2020')).toEqual(month('2020-02'));
    expect(parseMonth('2100-02-29')).toEqual(impossible);
  });

  test.each(['', ' ', 'Present', 'n/a', 'Maybe', 'March', '12', '(919) 555-0134', 'Acme Corp', '-', '24/7'])(
    'does not take %j for a date',
    (raw) => {
      expect(parseMonth(raw)).toBeUndefined();
    },
  );

  test('survives any string and answers with a month that it reads back', () => {
    const pieces = fc.constantFrom(
      '2019',
      '13',
      '0',
      '/',
      '-',
      '–',
      '.',
      ' ',
      'Jan',
      'März',
      'Q3',
      'to',
      'present',
      'é',
      '9',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((it) => it.join('')),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseMonth(raw);
        if (parsed === undefined || 'problem' in parsed) return;
        expect(parsed.month).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])$/);
        expect(parseMonth(parsed.month)).toEqual(month(parsed.month));
      }),
      { seed: 20_261, numRuns: 5_000 },
    );
  });

  test('reads every month of every year in six spellings alike', () => {
    const names = ['Jan', 'Feb', 'March', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
    for (let at = 1950; at < 2050; at += 1)
      names.forEach((name, index) => {
        const number = String(index + 1).padStart(2, '0');
        const spellings = [
          `${at}-${number}`,
          `${at}-${number}-15`,
          `${name} ${at}`,
          `${number}/${at}`,
          `${number}.${at}`,
          `15 ${name} ${at}`,
        ];
        for (const spelling of spellings) expect(parseMonth(spelling)).toEqual(month(`${at}-${number}`));
      });
  });
});

describe('parsePeriod', () => {
  test.each([
    ['Jan 2019 – Present', { start: month('2019-01'), end: 'ongoing' }],
    ['Jan 2019 - present (2 years 3 months)', { start: month('2019-01'), end: 'ongoing' }],
    ['03/2018 - 07/2020', { start: month('2018-03'), end: month('2020-07') }],
    ['03/2018-07/2020', { start: month('2018-03'), end: month('2020-07') }],
    ['03/18 – 07/20', { start: month('2018-03'), end: month('2020-07') }],
    ['2014-05 - 2016-08', { start: month('2014-05'), end: month('2016-08') }],
    ['2014-05-01 – 2016-08-31', { start: month('2014-05'), end: month('2016-08') }],
    ['2016–18', { start: year('2016-01'), end: year('2018-01') }],
    ['2016-18', { start: year('2016-01'), end: year('2018-01') }],
    ['2012/13', { start: year('2012-01'), end: year('2013-01') }],
    ['2016-2018', { start: year('2016-01'), end: year('2018-01') }],
    ['2008-10', { start: month('2008-10') }],
    ['2008–10', { start: year('2008-01'), end: year('2010-01') }],
    ['Sept. 2015 to date', { start: month('2015-09'), end: 'ongoing' }],
    ['June 2018 to till date', { start: month('2018-06'), end: 'ongoing' }],
    ['From Jan 2019 until March 2020', { start: month('2019-01'), end: month('2020-03') }],
    ['Jan – Mar 2019', { start: month('2019-01'), end: month('2019-03') }],
    ['Nov – Jan 2020', { start: month('2019-11'), end: month('2020-01') }],
    ['05 – 08/2014', { start: month('2014-05'), end: month('2014-08') }],
    ['Since 2019', { start: year('2019-01'), end: 'ongoing' }],
    ['seit 03/2020', { start: month('2020-03'), end: 'ongoing' }],
    ['04/2019 – heute', { start: month('2019-04'), end: 'ongoing' }],
    ['Okt. 2013 bis Apr. 2014', { start: month('2013-10'), end: month('2014-04') }],
    ["Septembre 2019 – aujourd'hui", { start: month('2019-09'), end: 'ongoing' }],
    ['mars 2020 à juin 2021', { start: month('2020-03'), end: month('2021-06') }],
    ['mars 2020 à ce jour', { start: month('2020-03'), end: 'ongoing' }],
    ['Enero 2021 – Actualidad', { start: month('2021-01'), end: 'ongoing' }],
    ['enero de 2018 a la fecha', { start: month('2018-01'), end: 'ongoing' }],
    ['fev. 2018 até o momento', { start: month('2018-02'), end: 'ongoing' }],
    ['2021年4月 – 現在', { start: month('2021-04'), end: 'ongoing' }],
    ['Summer 2021', { start: year('2021-06') }],
    ['until 2019', { end: year('2019-01') }],
    ['31/2020 – 05/2021', { start: impossible, end: month('2021-05') }],
    ['05/2019 – 13/2020', { start: month('2019-05'), end: impossible }],
    ['2010 –', { start: year('2010-01') }],
  ])('reads %j', (raw, expected) => {
    expect(parsePeriod(raw)).toEqual(expected);
  });

  test.each(['', 'Present', 'Remote', '555-0134'])('does not take %j for a period', (raw) => {
    expect(parsePeriod(raw)).toBeUndefined();
  });

  test('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => void parsePeriod(raw)),
      { seed: 20_262, numRuns: 2_000 },
    );
  });
});

describe('isOngoing', () => {
  test.each([
    'Present',
    'present',
    'Current',
    'till date',
    'to date',
    'heute',
    "aujourd'hui",
    'até o momento',
    'Now',
    '現在',
  ])('knows %j', (raw) => expect(isOngoing(raw)).toBe(true));
  test.each(['', '2019', 'Jan 2019 – Present', 'to', 'unknown'])('does not know %j', (raw) => {
    expect(isOngoing(raw)).toBe(false);
  });
});
