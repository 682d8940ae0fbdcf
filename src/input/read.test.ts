import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Application } from '../engine/contract/application.ts';
import { inputSize, readInputs } from './read.ts';
import type { ArchiveEntry } from './read-file.ts';
import { InputError } from './rejection.ts';
import { APPLICATION, type InputFolder, ids, inputFolder, inputOptions, WRITTEN } from './testing/input-folder.ts';

let folder: InputFolder;
beforeEach(async () => {
  folder = await inputFolder();
});
afterEach(() => folder.remove());

describe('arguments', () => {
  test('that are missing stop the run before it starts, all named', async () => {
    await folder.put('a.jsonl', APPLICATION);
    const run = folder.read(['a.jsonl', 'b.jsonl', 'a.jsonl/c']);
    await expect(run).rejects.toThrow(InputError);
    await expect(folder.read(['b.jsonl', 'c.jsonl'])).rejects.toThrow(
      `not found: ${join(folder.root, 'b.jsonl')}, ${join(folder.root, 'c.jsonl')}`,
    );
  });

  test('that name unknown fields or presets stop it, too', async () => {
    await folder.put('a.jsonl', APPLICATION);
    await expect(folder.read(['a.jsonl'], { map: new Map([['nmae', 'x']]) })).rejects.toThrow(InputError);
    await expect(folder.read(['a.jsonl'], { preset: 'taleo' })).rejects.toThrow(InputError);
  });

  test('are read in the order given, and a résumé is called after its file', async () => {
    await folder.put('b/cv.txt', 'Bob Example');
    await folder.put('a/cv.txt', 'Ann Example');
    const found = await folder.read(['b/cv.txt', 'a', 'b']);
    expect(ids(found)).toEqual(['cv.txt', join(folder.root, 'a/cv.txt'), join(folder.root, 'b/cv.txt')]);
  });

  test('that fail halfway lose what cannot be read only', async () => {
    const packed = gzipSync(
      Array.from({ length: 5_000 }, (_, n) => APPLICATION.replace('"1"', `"${n * 7919}"`)).join('\n'),
    );
    await folder.put('a.jsonl.gz', packed.subarray(0, packed.length - 2_000));
    await folder.put('b.jsonl', APPLICATION);
    const found = await folder.read(['a.jsonl.gz', 'b.jsonl']);
    expect(found.applications.length).toBeGreaterThan(1_000);
    expect(found.applications.at(-1)?.file).toBe(join(folder.root, 'b.jsonl'));
    expect(found.rejections).toMatchObject([
      { reason: expect.stringMatching(/^the gzip data ends too early; \d+ bytes of it were read$/) },
    ]);
  });

  test('in gzip are what their content is', async () => {
    await folder.put('a.gz', gzipSync(`[${APPLICATION}]`));
    await folder.put('b.csv.gz', gzipSync('candidate.name;receivedAt\nBob;2025-01-01\n'));
    await folder.put('c.txt.gz', gzipSync('Cy Example'));
    await folder.put('d.gz', gzipSync(gzipSync(APPLICATION)));
    await folder.put('e.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    const found = await folder.read(['a.gz', 'b.csv.gz', 'c.txt.gz', 'd.gz', 'e.gz']);
    expect(ids(found)).toEqual(['1', 'b.csv.gz:2', 'c.txt.gz']);
    expect(folder.refused(found)).toEqual([
      ['d.gz', 'not read: gzip inside gzip'],
      ['e.gz', expect.stringContaining('the gzip data')],
    ]);
  });

  test('in UTF-16 and windows-1252 are read', async () => {
    await folder.put('a.jsonl', Buffer.from(`\u{feff}${APPLICATION.replace('Ann', 'Zoë')}\r\n`, 'utf16le'));
    await folder.put('b.csv', Buffer.from('candidate.name\treceivedAt\r\nZoë\t2025-01-01\r\n', 'utf16le'));
    await folder.put('c.csv', Buffer.from('candidate.name;receivedAt\r\nZo\xeb;2025-01-01\r\n', 'latin1'));
    const names = (await folder.read(['a.jsonl', 'b.csv', 'c.csv'])).applications.map(
      ({ value }) => Application.parse(value).candidate.name,
    );
    expect(names).toEqual(['Zoë Example', 'Zoë', 'Zoë']);
  });

  test('tell what was decided and how far it is', async () => {
    await folder.put('in/a.csv', 'candidate.name,receivedAt\nAnn,03/04/2025\n');
    await folder.put('in/b.txt', 'Bob Example LONG');
    await folder.put('in/c.png', Buffer.alloc(100_000, '\x89PNG', 'latin1'));
    const notes: string[] = [];
    let done = 0;
    await folder.read(['in'], {
      note: ({ file, says }) => notes.push(`${file.slice(folder.root.length + 1)}: ${says}`),
      onRead: (bytes) => {
        done += bytes;
      },
    });
    expect(notes).toEqual([
      expect.stringContaining('in/a.csv: column "receivedAt"'),
      'in/b.txt: only 30 pages were read',
    ]);
    expect(done).toBe(await inputSize([join(folder.root, 'in')]));
  });

  test('of which reading is given up leave nothing open', async () => {
    await folder.put('a.jsonl', `${APPLICATION}\n`.repeat(50_000));
    const before = readdirSync('/dev/fd').length;
    for await (const batch of readInputs([join(folder.root, 'a.jsonl')], inputOptions())) {
      expect(batch.kind).toBe('records');
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync('/dev/fd')).toHaveLength(before);
  });
});

describe('a ZIP', () => {
  const archive = async function* (): AsyncGenerator<ArchiveEntry> {
    yield { name: 'ann.txt', bytes: Buffer.from('Ann Example') };
    yield { name: '__MACOSX/._ann.txt', bytes: Buffer.from('x') };
    yield { name: 'more/list.jsonl', bytes: Buffer.from(`${APPLICATION}\n`) };
    yield { name: '../evil.txt', reason: 'its name leads out of the archive' };
    yield { name: 'more/x.csv', bytes: Buffer.from('candidate.name,receivedAt\nCy,2025-01-01\n') };
    yield { name: 'inner.zip', bytes: Buffer.from('PK\x03\x04', 'latin1') };
  };

  test('gives each entry as the file it is', async () => {
    await folder.put('in/all.zip', Buffer.from('PK\x03\x04', 'latin1'));
    const found = await folder.read(['in'], { archive });
    expect(ids(found)).toEqual(['all.zip!/ann.txt', '1', 'all.zip!/more/x.csv:2']);
    expect(found.applications[1]?.file).toBe(join(folder.root, 'in/all.zip!/more/list.jsonl'));
    expect(found.applications[0]?.value).toMatchObject({ receivedAt: WRITTEN });
    expect(folder.refused(found)).toEqual([
      ['in/all.zip!/../evil.txt', 'its name leads out of the archive'],
      ['in/all.zip!/inner.zip', expect.stringContaining('a ZIP is read from a file of its own only')],
    ]);
  });

  test('that breaks off keeps what came before', async () => {
    await folder.put('all.zip', Buffer.from('PK\x03\x04', 'latin1'));
    async function* broken(): AsyncGenerator<ArchiveEntry> {
      yield { name: 'ann.txt', bytes: Buffer.from('Ann Example') };
      throw new Error('the archive is damaged');
    }
    const found = await folder.read(['all.zip'], { archive: broken });
    expect(ids(found)).toEqual(['all.zip!/ann.txt']);
    expect(folder.refused(found)).toEqual([['all.zip', 'it cannot be read: the archive is damaged']]);
  });
});

describe('standard input', () => {
  test.each([
    ['JSON Lines', `${APPLICATION}\n${APPLICATION}\n`, 2],
    ['an array', `[${APPLICATION}]`, 1],
    ['gzip', gzipSync(`${APPLICATION}\n`), 1],
    ['a table', 'candidate.name;receivedAt\nAnn;2025-01-01\nBob;2025-01-01\n', 2],
    ['one application', APPLICATION, 1],
  ])('may be %s', async (_, content, count) => {
    const found = await folder.read(['-'], { stdin: Readable.from([Buffer.from(content)]) });
    expect(found.applications).toHaveLength(count);
    expect(found.applications[0]?.file).toBe('-');
    expect(found.rejections).toEqual([]);
  });

  test('may come as strings, in small pieces', async () => {
    const found = await folder.read(['-'], {
      stdin: Readable.from(`${APPLICATION}\n${APPLICATION}`.match(/.{1,5}|\n/g) ?? []),
    });
    expect(found.texts).toEqual([APPLICATION, APPLICATION]);
  });

  test.each([
    ['nothing', '', 'the file is empty'],
    ['plain text', 'Ann Example\nEngineer', 'not read: a file without an extension'],
    [
      'a ZIP',
      Buffer.from('PK\x03\x04', 'latin1'),
      'not read: a ZIP is read from a file of its own only: not inside another archive, not from standard input',
    ],
  ])('that is %s is refused', async (_, content, reason) => {
    const found = await folder.read(['-'], { stdin: Readable.from([Buffer.from(content)]) });
    expect(found.rejections).toEqual([{ file: '-', line: null, field: null, reason }]);
  });

  test('is read once', async () => {
    const found = await folder.read(['-', '-'], { stdin: Readable.from([Buffer.from(APPLICATION)]) });
    expect(found.applications).toHaveLength(1);
    expect(found.rejections).toMatchObject([{ file: '-', reason: 'standard input can be read only once' }]);
  });
});
