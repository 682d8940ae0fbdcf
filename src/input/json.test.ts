import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Application } from '../engine/contract/application.ts';
import { peekable } from './byte-stream.ts';
import { readJson } from './json.ts';
import { type Collected, collect, inPieces } from './testing/collect.ts';

interface Reading {
  readonly named?: 'lines' | 'other';
  readonly receivedAt?: string | undefined;
  readonly cuts?: readonly number[];
}

const read = (text: string, { named = 'other', cuts = [], ...rest }: Reading = {}): Promise<Collected> =>
  collect(
    readJson({
      file: 'a.json',
      id: 'a.json',
      stream: peekable(inPieces(Buffer.from(text), cuts)),
      named,
      receivedAt: 'receivedAt' in rest ? rest.receivedAt : '2025-11-01T00:00:00Z',
    }),
  );

const found = ({ applications }: Collected): unknown[] => applications.map(({ line, value }) => [line, value]);
const record = (id: string): unknown => ({
  id,
  receivedAt: '2025-01-01T00:00:00Z',
  candidate: { name: 'Ann Example' },
});

describe('a JSON file', () => {
  const [one, two, three] = ['1', '2', '3'].map(record);
  const both = [one, two];

  test.each([
    ['an array', JSON.stringify(both), [1, 1]],
    ['a printed array', JSON.stringify(both, null, 2), [2, 9]],
    ['an object with applications', JSON.stringify({ version: 1, applications: both, next: null }), [1, 1]],
    [
      'a printed object with applications',
      JSON.stringify({ x: { applications: 'no' }, applications: both }, null, 1),
      [6, 13],
    ],
    ['lines', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, [1, 2]],
    ['objects printed one after another', `${JSON.stringify(one, null, 2)}\n${JSON.stringify(two, null, 2)}`, [1, 8]],
    ['objects on one line', `${JSON.stringify(one)}${JSON.stringify(two)}`, [1, 1]],
  ])('may be %s', async (_, text, lines) => {
    const expected = [
      [lines[0], one],
      [lines[1], two],
    ];
    expect(found(await read(text))).toEqual(expected);
    expect((await read(text)).rejections).toEqual([]);
    expect(found(await read(text, { cuts: [1, 7, 40, 41, 90] }))).toEqual(expected);
  });

  test('may be one application', async () => {
    expect(found(await read(`\n${JSON.stringify(three, null, 2)}\n`))).toEqual([[2, three]]);
  });

  test('called .jsonl is read although its objects are printed over several lines', async () => {
    const text = [one, two].map((value) => JSON.stringify(value, null, 2)).join('\n');
    expect(found(await read(text, { named: 'lines' }))).toEqual([
      [1, one],
      [8, two],
    ]);
  });

  test('called .jsonl with a broken first line loses that line only', async () => {
    const text = `{"id":"1","candidate":{"na\n${JSON.stringify(two)}\n${JSON.stringify(three)}`;
    for (const named of ['lines', 'other'] as const) {
      const got = await read(text, { named });
      expect(got.applications.slice(1)).toMatchObject([
        { line: 2, value: two },
        { line: 3, value: three },
      ]);
    }
  });

  test('of lines whose first ends after a comma loses that line only', async () => {
    const got = await read(`{"id":"1",\n${JSON.stringify(two)}\n${JSON.stringify(three)}`);
    expect(found(got).slice(1)).toEqual([
      [2, two],
      [3, three],
    ]);
  });

  test('whose one object is cut off is left to the parser', async () => {
    expect((await read('{\n  "id": "1",\n  "candi')).texts).toEqual(['{\n  "id": "1",\n  "candi']);
  });

  test('with text behind its applications says so', async () => {
    const got = await read(`{"applications":[${JSON.stringify(one)}]}\n{"applications":[${JSON.stringify(two)}]}`);
    expect(got.applications.length + got.rejections.length).toBeGreaterThan(1);
  });

  test.each([
    ['', 'the file is empty'],
    [' \n ', 'the file is empty'],
    ['hello', 'this is not JSON: it does not start with { or ['],
  ])('that holds %j is refused', async (text, reason) => {
    expect((await read(text)).rejections).toEqual([{ file: 'a.json', line: null, field: null, reason }]);
  });

  test('larger than a record streams its applications', async () => {
    const filler = 'x'.repeat(100_000);
    async function* large(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"exported":"2025","applications":[\n');
      for (let i = 0; i < 300; i += 1) yield Buffer.from(`${i > 0 ? ',\n' : ''}{"id":"${i}","filler":"${filler}"}`);
      yield Buffer.from(']}');
    }
    const stream = peekable(large());
    const got = await collect(readJson({ file: 'a.json', id: 'a', stream, named: 'other', receivedAt: undefined }));
    expect(got.texts).toHaveLength(300);
    expect(got.applications.at(-1)?.line).toBe(301);
    expect(got.rejections).toEqual([]);
  });

  test('whose source fails says so', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(JSON.stringify(one));
      throw new Error('the gzip data is damaged');
    }
    const stream = peekable(failing());
    const got = await collect(readJson({ file: 'a.json', id: 'a', stream, named: 'other', receivedAt: undefined }));
    expect(got.texts).toHaveLength(1);
    expect(got.rejections).toMatchObject([{ reason: expect.stringContaining('damaged') }]);
  });
});

describe('a JSON Resume file', () => {
  const resume = {
    basics: {
      name: 'Ann Example',
      email: 'ann@example.com',
      phone: '(212) 555-0143',
      location: { city: 'Austin', countryCode: 'US' },
      profiles: [{ network: 'GitHub', username: 'ann-example', url: 'https://github.example/ann-example' }],
    },
    work: [{ name: 'Example Corp' }],
    meta: { lastModified: '2024-05-06T07:08:09' },
  };

  test('gives one application whose candidate is who it describes', async () => {
    const got = await read(`\u{feff}${JSON.stringify(resume, null, 2)}`.slice(1));
    expect(got.applications).toEqual([
      {
        file: 'a.json',
        line: null,
        value: {
          id: 'a.json',
          receivedAt: '2024-05-06T07:08:09Z',
          candidate: resume.basics,
          resume,
        },
      },
    ]);
  });

  test.each([
    ['no date', {}],
    ['a version for a date', { meta: { lastModified: 'v1.0.0' } }],
    ['a date that could be read either way', { meta: { lastModified: '03/04/2024' } }],
  ])('with %s was received when the file was', async (_, meta) => {
    const got = await read(JSON.stringify({ basics: { name: 'Ann Example' }, ...meta }));
    expect(got.applications[0]?.value).toMatchObject({ receivedAt: '2025-11-01T00:00:00Z' });
  });

  test('that nobody dates is refused', async () => {
    const got = await read(JSON.stringify({ basics: { name: 'Ann Example' } }), { receivedAt: undefined });
    expect(got.rejections).toMatchObject([{ field: '/receivedAt', applicationId: 'a.json' }]);
  });

  test('may lack basics and have a place in one string', async () => {
    const bare = await read(JSON.stringify({ work: [], education: [] }));
    expect(bare.applications[0]?.value).toMatchObject({ candidate: {} });
    const place = await read(JSON.stringify({ basics: { name: 'Ann Example', location: 'Austin' } }));
    expect(place.applications[0]?.value).toMatchObject({ candidate: { location: { city: 'Austin' } } });
  });

  test('is not taken for one when it is an application with a résumé', async () => {
    const text = JSON.stringify({ id: '1', candidate: { name: 'Ann Example' }, basics: {} });
    expect((await read(text)).texts).toEqual([text]);
  });
});

const data = process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const folder = join(data, 'resumes');
const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
if (examples.length === 0) process.stderr.write(`skipped: no JSON Resume examples in ${folder}\n`);

describe.runIf(examples.length > 0)('the public JSON Resume examples', () => {
  test.each(examples)('%s gives an application of the format', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { applications, rejections } = await read(text);
    expect(rejections).toEqual([]);
    expect(applications).toHaveLength(1);
    expect(Application.safeParse(applications[0]?.value)).toMatchObject({ success: true });
  });
});
