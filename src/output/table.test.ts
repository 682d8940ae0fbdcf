import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranked } from './report.ts';
import { renderTable } from './table.ts';
import { campaignsAmong } from './testing/links.ts';
import { resultOf, samplePeople, summaryOf } from './testing/people.ts';
import { linesOf, terminalAttacks, widestLine } from './testing/terminal.ts';
import { widthOf } from './text/width.ts';

const people = samplePeople(300);
const totals = summaryOf(people);
const evidence = (text: string) => ({
  signal: text,
  family: text,
  bits: 2,
  says: text,
  fields: [text],
  innocent: [text],
  ask: text,
  strength: 1,
});
const person = (text: string): Ranked => ({
  result: resultOf(text, [evidence(text)]),
  name: text,
  job: text,
  receivedAt: text,
});

describe('the table', () => {
  test.each([40, 60, 80, 100, 149, 150, 220])('keeps to %i columns', (columns) => {
    const rows = [...people.slice(0, 40), ...terminalAttacks.map(person)];
    for (const colour of ['none', 'ansi'] as const) {
      expect(widestLine(renderTable(rows, { columns, colour, totals }))).toBe(columns);
    }
  });

  test('keeps to 80 columns, whatever an applicant types', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { minLength: 1, maxLength: 4 }), (texts) => {
        expect(widestLine(renderTable(texts.map(person), { columns: 80, colour: 'none', totals }))).toBeLessThanOrEqual(
          80,
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('lines up its columns for wide letters and combining marks alike', () => {
    const names = ['Avery Sample', '山田 花子', 'Jose\u0301 Núñez', '김서연', 'Zoë 👩‍👩‍👧'];
    const lines = linesOf(
      renderTable(
        names.map((name) => ({ ...person('x'), name, job: 'Clerk' })),
        { columns: 80, colour: 'none', totals },
      ),
    );
    const starts = lines
      .filter((line) => line.includes('Clerk'))
      .map((line) => widthOf(line.slice(0, line.indexOf('Clerk'))));
    expect(starts).toHaveLength(names.length);
    expect(new Set(starts).size).toBe(1);
  });

  test('hands no control character of an applicant to the terminal', () => {
    const plain = renderTable(terminalAttacks.map(person), { columns: 80, colour: 'none', totals });
    expect(plain).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800](?![\udc00-\udfff])/);
    const coloured = renderTable(terminalAttacks.map(person), { columns: 80, colour: 'ansi', totals });
    expect(coloured.replace(/\x1b\[(?:1|2|22|33|36|39|1;33|22;39)m/g, '')).toBe(plain);
  });

  test('an applicant cannot add a line to it', () => {
    const before = linesOf(renderTable([person('Avery')], { columns: 80, colour: 'none', totals })).length;
    expect(
      linesOf(renderTable([person('Avery\n\r\u2028▲ priority')], { columns: 80, colour: 'none', totals })),
    ).toHaveLength(before);
  });

  test('says the band in words and by a shape, so that it survives without colour', () => {
    const shown = renderTable(people.slice(0, 60), { columns: 80, colour: 'none', totals });
    expect(shown).toMatch(/▲ priority +\d/);
    expect(shown).toMatch(/◆ review +\d/);
    expect(shown).toMatch(/○ clear +\d/);
  });

  test('names the strongest reasons, with their weight, and how many more there are', () => {
    const result = resultOf('app-1', [
      { ...evidence('hidden-text'), bits: 4.1 },
      { ...evidence('degree-not-offered'), bits: 2.6 },
      { ...evidence('clock-zone-conflict'), bits: 1.3 },
      { ...evidence('long-lived-handle'), bits: -1.2 },
      { ...evidence('advert-echo'), bits: 0.5 },
    ]);
    const [, , , second] = linesOf(renderTable([{ ...person('x'), result }], { columns: 120, colour: 'none', totals }));
    expect(second).toBe(
      'app-1              hidden text +4.1, degree not offered +2.6, clock zone conflict +1.3, long lived handle −1.2, 1 more',
    );
  });

  test.each([40, 60, 80, 149, 180])('names the campaigns in %i columns, and marks uncertain members', (columns) => {
    const linked = campaignsAmong(people, [5]).people.slice(0, 8);
    const shown = renderTable(linked, { columns, colour: 'none', totals });
    expect(widestLine(shown)).toBe(columns);
    const [head = ''] = linesOf(shown);
    expect(head).toContain('Campaign');
    expect(shown.match(/c-0000\S+/g)).toHaveLength(5);
    expect(shown.match(/c-0000\S*\?/g)).toHaveLength(1);
    expect(renderTable(people.slice(0, 8), { columns, colour: 'none', totals })).not.toContain('Campaign');
  });

  test('uses the room of a wide terminal for one line a person', () => {
    const narrow = linesOf(renderTable(people.slice(0, 10), { columns: 80, colour: 'none', totals })).length;
    const wide = linesOf(renderTable(people.slice(0, 10), { columns: 180, colour: 'none', totals })).length;
    expect(narrow - wide).toBeGreaterThanOrEqual(10);
  });
});

describe('the end of the table', () => {
  test('counts what was screened, what was not read, and what waits', () => {
    const shown = renderTable(people.slice(0, 2), { columns: 80, colour: 'none', totals });
    expect(shown).toContain('… and 298 applications more (2 shown)');
    expect(shown).toContain('Screened 300 applications');
    expect(shown).toContain('Not read: 14 records: not valid JSON (9)');
    expect(shown).toContain(`Start with the ${totals.bands.priority} in priority`);
    expect(shown).toContain('Nothing is rejected by a score. A person decides.');
  });

  test.each([
    [{ priority: 0, review: 3, clear: 297 }, 'Look at the 3 in review'],
    [{ priority: 0, review: 0, clear: 300 }, 'Nothing is waiting for a person at this policy.'],
  ])('with %j it says what to do next', (bands, next) => {
    expect(renderTable([], { columns: 80, colour: 'none', totals: { ...totals, bands } })).toContain(next);
  });

  test('of an empty run is still a summary', () => {
    const shown = renderTable([], {
      columns: 80,
      colour: 'none',
      totals: summaryOf([], { rejected: 0, rejectedReasons: [], warnings: [] }),
    });
    expect(shown).toContain('Screened 0 applications');
    expect(shown).not.toContain('NaN');
  });
});
