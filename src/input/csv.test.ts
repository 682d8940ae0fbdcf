import { describe, expect, test } from 'vitest';
import { Application } from '../engine/contract/application.ts';
import type { Collected } from './testing/collect.ts';
import { first, HEADER, readTable as read } from './testing/read-table.ts';

describe('dates that could be read either way', () => {
  const rows = (...dates: readonly string[]): string =>
    `${HEADER}\n${dates.map((date, index) => `${index},Ann,${date},`).join('\n')}\n`;
  const received = ({ applications }: Collected): unknown[] =>
    applications.map(({ value }) => Application.parse(value).receivedAt.slice(0, 10));

  test('follow a row that shows the day first', async () => {
    const found = await read(rows('03/04/2025', '25/04/2025'));
    expect(received(found)).toEqual(['2025-04-03', '2025-04-25']);
    expect(found.notes).toEqual([
      'column "receivedAt": 1 dates like 03/04/2025 are read day-first (as its other rows show)',
    ]);
  });

  test('follow a row that shows the month first', async () => {
    expect(received(await read(rows('03/04/2025', '04/25/2025')))).toEqual(['2025-03-04', '2025-04-25']);
  });

  test('are month-first where nothing shows, with a note', async () => {
    const found = await read(rows('03/04/2025', '2025-01-01'));
    expect(received(found)).toEqual(['2025-03-04', '2025-01-01']);
    expect(found.notes).toMatchObject([expect.stringContaining('month-first (no row shows which)')]);
  });

  test('are month-first where rows show both, each clear one read as it must be', async () => {
    const found = await read(rows('03/04/2025', '25/04/2025', '04/25/2025'));
    expect(received(found)).toEqual(['2025-03-04', '2025-04-25', '2025-04-25']);
    expect(found.notes).toMatchObject([expect.stringContaining('rows show both')]);
  });

  test('need no note where none is', async () => {
    expect((await read(rows('05/05/2025', '2025-01-01', '04.03.2025'))).notes).toEqual([]);
  });
});

describe('a table', () => {
  test('that is not mapped gives one rejection and nothing else', async () => {
    const found = await read('Wer,Wann\nAnn,2025-01-01\nBo,2025-01-01\n');
    expect(found.applications).toEqual([]);
    expect(found.rejections).toHaveLength(1);
    expect(found.rejections[0]?.reason).toContain('Columns: "Wer", "Wann"');
  });

  test('that is mapped by hand is read', async () => {
    const map = { 'candidate.name': 'Wer', receivedAt: 'Wann' };
    expect(first(await read('Wer;Wann\nAnn;1.2.2025\n', { map }))).toMatchObject({
      candidate: { name: 'Ann' },
      receivedAt: '2025-02-01T00:00:00Z',
    });
  });

  test('without dates takes that of its file and says so', async () => {
    const found = await read('candidate.name\nAnn\n', { modified: '2025-06-01T00:00:00.000Z' });
    expect(first(found)).toMatchObject({ receivedAt: '2025-06-01T00:00:00.000Z' });
    expect(found.notes).toMatchObject([expect.stringContaining('the date of the file')]);
  });

  test.each([
    ['', 'the file is empty'],
    ['\n\n', 'the file is empty'],
    ['candidate.name,receivedAt\n', 'the file has a header and no rows'],
    ['candidate.name,candidate.name,receivedAt\nAnn,Bo,2025-01-01\n', 'appears more than once'],
    ['"candidate.name,receivedAt\n', 'the header cannot be read'],
  ])('%j is refused', async (text, reason) => {
    const found = await read(text);
    expect(found.applications).toEqual([]);
    expect(found.rejections).toMatchObject([{ reason: expect.stringContaining(reason) }]);
  });

  test('of many rows keeps their order and loses none', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, index) => `${index},Ann ${index},${index % 1_000 === 999 ? 'never' : '2025-01-01'},`,
    );
    const found = await read(`${HEADER}\n${rows.join('\n')}\n`);
    expect(found.rejections.map(({ line }) => line)).toEqual([1001, 2001, 3001, 4001, 5001]);
    expect(found.applications).toHaveLength(4_995);
    expect(found.applications.map(({ line }) => line)).toEqual(
      rows.map((_, index) => index + 2).filter((line) => line % 1_000 !== 1),
    );
  });
});
