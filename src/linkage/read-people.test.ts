import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPeople } from './read-people.ts';
import { truthColumn } from './truth.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-link-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (content: string | Buffer): string => {
  const path = join(folder, 'people.csv');
  writeFileSync(path, content);
  return path;
};

const valuesOf = async (content: string | Buffer) => {
  const { people } = await readPeople(fileOf(content), {});
  return Object.fromEntries(
    people.columns.map(({ role, values, codes }) => [role, Array.from(codes, (code) => values[code])]),
  );
};

describe('reading a table of people', () => {
  test('values are brought into one form', async () => {
    const read = await valuesOf(
      'First Name,LAST_NAME,DOB,Phone,E-Mail,Address 1,City,ZIP\n' +
        ' Ana-María , O’Neil ,04/03/1981,+1 (202) 555-0143,Ana@Example.ORG,12b Mill Road,Springfield,01234\n' +
        'N/A,null,25.12.1979,2025550143,,7 Mill Rd,SPRINGFIELD,01234\n',
    );
    expect(read).toEqual({
      given: ['ana maria', ''],
      surname: ['oneil', ''],
      birth: ['19810304', '19791225'],
      phone: ['2025550143', '2025550143'],
      email: ['ana@example.org', ''],
      'house-number': ['12b', '7'],
      street: ['mill rd', 'mill rd'],
      locality: ['springfield', 'springfield'],
      postcode: ['01234', '01234'],
    });
  });

  test.each([
    ['semicolons', 'name;dob\nAnna Schmidt;1981-03-04\nSchmidt, Anna;1981-03-04\n'],
    [
      'windows-1252',
      Buffer.from(
        'name\tdob\nAnna Schmidt\t1981-03-04\nAnna Sch\u00admidt\t1981-03-04\n'.replace('\u00ad', ''),
        'latin1',
      ),
    ],
    ['UTF-16', Buffer.from('\ufeffname,dob\nAnna Schmidt,1981-03-04\nAnna Schmidt,1981-03-04\n', 'utf16le')],
  ])('%s are read', async (_, content) => {
    const { given, surname } = await valuesOf(content);
    expect(given).toEqual(['anna', 'anna']);
    expect(surname).toEqual(['schmidt', 'schmidt']);
  });

  test('the truth and the id are never compared', async () => {
    const path = fileOf(
      'rec_id, given_name, surname\nrec-7-org, ann, lee\nrec-7-dup-0, ann, lea\nrec-8-org, bo, kim\n',
    );
    const { people, truth, ids, columns } = await readPeople(path, { truth: truthColumn('rec_id') });
    expect([...(truth ?? [])]).toEqual([0, 0, 1]);
    expect(ids).toEqual(['rec-7-org', 'rec-7-dup-0', 'rec-8-org']);
    expect(people.columns.map(({ role }) => role)).toEqual(['given', 'surname']);
    expect(columns[0]).toMatchObject({ use: 'none' });
    await expect(readPeople(path, { truth: truthColumn('person') })).rejects.toThrow(
      /no column "person"; it has: rec_id/,
    );
  });

  test('what a header cannot mean is not used, with the reason', async () => {
    const { columns } = await readPeople(
      fileOf('name,age,email,applied\n1,old,none,2026-01-02\n2,young,no,2026-01-03\n'),
      {},
    );
    expect(columns.map(({ use }) => use)).toEqual(['none', 'none', 'none', 'none']);
    expect(columns[0]?.note).toMatch(/no names/);
  });

  test('ragged and broken rows are named and cost no others', async () => {
    const { people, rejected } = await readPeople(
      fileOf('given_name,surname\nann,lee\nbo\n"c"x,d\nfay,kim,extra\n"open,\ngil,roe\n'),
      {},
    );
    expect(people.count).toBe(2);
    expect(rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '3: it has 1 cells where the header has 2',
      '4: text stands beside a quoted value',
      '5: it has 3 cells where the header has 2',
      '6: a quote is opened and never closed',
    ]);
  });

  test.each([
    ['an empty file', '', /is empty/],
    ['zero bytes', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3]), /no table of text/],
  ])('%s is refused', async (_, content, message) => {
    await expect(readPeople(fileOf(content), {})).rejects.toThrow(message);
  });

  test('random bytes end in people or in a message', async () => {
    let state = 1;
    const bytes = Buffer.from(
      Array.from({ length: 50_000 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return 1 + (state % 255);
      }),
    );
    const outcome = await readPeople(fileOf(bytes), {}).then(
      ({ people }) => people.count,
      (error: Error) => error.name,
    );
    expect(typeof outcome === 'number' || outcome === 'InputError').toBe(true);
  });

  test('values of any length are read in linear time', async () => {
    const long = `${'a '.repeat(200_000)},${'9'.repeat(200_000)}@x,${'1-'.repeat(200_000)}\n`;
    const { people } = await readPeople(fileOf(`name,email,phone\n${long}Ann Lee,ann@example.org,2025550143\n`), {});
    expect(people.count).toBe(2);
    for (const { values } of people.columns) for (const value of values) expect(value.length).toBeLessThanOrEqual(100);
  });
});
