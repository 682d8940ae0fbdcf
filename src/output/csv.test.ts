import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvColumns, renderCsv } from './csv.ts';
import { csvCell } from './csv-cell.ts';
import { campaignsAmong } from './testing/links.ts';
import { resultOf, samplePeople } from './testing/people.ts';

const rowsOf = (text: string): readonly (readonly string[])[] => parse(text, { bom: true });
const column = (name: string): number => csvColumns.findIndex((it) => it.name === name);
const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫'];

describe('a cell', () => {
  test.each(triggers)('that begins with %j cannot run as a formula', (trigger) => {
    for (const before of ['', ' ', '\u00a0', '\u200b', '\ufeff', '\0', '\t ']) {
      const cell = csvCell(`${before}${trigger}cmd|' /C calc'!A0`);
      expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
    }
  });

  test.each([
    ['a plain name', 'Avery Sample', 'Avery Sample'],
    ['a comma', 'Sample, Avery', '"Sample, Avery"'],
    ['a quote', 'the "best"', '"the ""best"""'],
    ['a hyphen inside', 'Eun-ji', 'Eun-ji'],
    ['a line break, which becomes a mark', 'a\r\nb', 'a␍␊b'],
    ['a direction override, which becomes a mark', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['a separator of other countries', 'a;b', '"a;b"'],
  ])('holds %s', (_, text, written) => {
    expect(csvCell(text)).toBe(written);
  });

  test('writes our own numbers as numbers', () => {
    expect(csvCell(-6.63)).toBe('-6.63');
  });

  test('stays below the limit of a spreadsheet', () => {
    expect(csvCell('a'.repeat(1_000_000)).length).toBeLessThan(32_767);
  });

  test('never begins with a formula, whatever an applicant types', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...triggers, '"', ',', ' ', "'", '\0'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (text) => {
        const [[value = ''] = []] = rowsOf(`${csvCell(text.join(''))}\r\n`);
        expect(value).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/);
      }),
      { seed: 10, numRuns: 1000 },
    );
  });
});

describe('the file', () => {
  test('holds a heading and one line for each person, in order', () => {
    const people = samplePeople(40);
    const rows = rowsOf([...renderCsv(people)].join(''));
    expect(rows[0]).toEqual(csvColumns.map((it) => it.name));
    expect(rows.slice(1).map((row) => row[column('application_id')])).toEqual(
      people.map(({ result }) => result.applicationId),
    );
    expect(rows.slice(1).map((row) => row[column('rank')])).toEqual(people.map((_, index) => String(index + 1)));
    expect(Number(rows[1]?.[column('bits')])).toBeCloseTo(people[0]?.result.bits ?? Number.NaN, 4);
  });

  test('says the campaign, how many links there are and which is the strongest', () => {
    const { people } = campaignsAmong(samplePeople(10), [5]);
    const rows = rowsOf([...renderCsv(people)].join(''));
    const cells = (row: number) =>
      ['campaign', 'campaign_membership', 'links', 'strongest_link'].map((name) => rows[row]?.[column(name)]);
    const [first] = people;
    const strongest = first?.result.links[0];
    expect(cells(1)).toEqual([
      'c-000001',
      'member',
      String(first?.result.links.length),
      `${strongest?.applicationId} by résumé text, ${strongest?.bits.toFixed(1)} bits, different people`,
    ]);
    expect(cells(5)[1]).toBe('uncertain member');
    expect(cells(6)).toEqual(['', '', '0', '']);
  });

  test('begins with a byte order mark only when asked', () => {
    expect([...renderCsv([], { byteOrderMark: 'written' })].join('').startsWith('\ufeffrank,')).toBe(true);
    expect([...renderCsv([], { byteOrderMark: 'left-out' })].join('').startsWith('rank,')).toBe(true);
  });

  test('ends every line as RFC 4180 says, and holds no other line break', () => {
    const name = 'a\nb\rc\u2028d';
    const lines = [
      ...renderCsv([{ result: resultOf('x', []), name, job: undefined, receivedAt: '' }], {
        byteOrderMark: 'left-out',
      }),
    ];
    for (const line of lines) expect(line).toMatch(/^[^\r\n\u2028]*\r\n$/);
  });

  test('is written row by row', () => {
    let taken = 0;
    function* endless() {
      for (;;) {
        taken += 1;
        yield { result: resultOf(`app-${taken}`, []), name: 'Avery', job: undefined, receivedAt: '' };
      }
    }
    const rows = renderCsv(endless());
    for (let read = 0; read < 5; read += 1) rows.next();
    expect(taken).toBe(4);
  });
});
