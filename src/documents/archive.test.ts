import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ArchiveEntry, type ArchiveLimits, defaultArchiveLimits, readArchive } from './archive.ts';
import { docxFile, paragraph } from './testing/docx-file.ts';
import { type RawEntry, rawZip } from './testing/raw-zip.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const stored = async (bytes: Uint8Array): Promise<string> => {
  files += 1;
  const path = join(folder, `${files}.zip`);
  await writeFile(path, bytes);
  return path;
};
const read = async (
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
): Promise<readonly (readonly [string, string])[]> => {
  const found: (readonly [string, string])[] = [];
  for await (const entry of readArchive(await stored(bytes), { ...defaultArchiveLimits, ...limits }))
    found.push(shown(entry));
  return found;
};
const shown = (entry: ArchiveEntry): readonly [string, string] => [
  entry.name,
  'bytes' in entry ? `= ${Buffer.from(entry.bytes).toString('utf8').slice(0, 40)}` : entry.reason,
];

const good: RawEntry = { name: 'good.txt', data: 'Alex Example' };
const kept = ['good.txt', '= Alex Example'] as const;

test('files come in the order of the directory, folders are passed over', async () => {
  const archive = rawZip([
    { name: 'b/', data: '', method: 0 },
    { name: 'b/two.txt', data: 'two' },
    { name: 'a/folder', data: '', method: 0, mode: 0o040755 },
    { name: 'a/one.txt', data: 'one', method: 0 },
    { name: 'Lebenslauf Müller.txt', data: 'three' },
  ]);
  expect(await read(archive)).toEqual([
    ['b/two.txt', '= two'],
    ['a/one.txt', '= one'],
    ['Lebenslauf Müller.txt', '= three'],
  ]);
});

test('an Office document is a file, not an archive', async () => {
  const bytes = docxFile({ body: paragraph('Hello') });
  expect((await read(zipSync({ 'cv.docx': bytes })))[0]?.[1]).toMatch(/^= PK/);
});

test.each<[string, RawEntry, string]>([
  ['an absolute path', { name: '/etc/passwd', data: 'x' }, 'the name of the entry is an absolute path'],
  ['a way out', { name: 'a/../../evil.txt', data: 'x' }, 'the name of the entry leads out of the archive'],
  ['a backslash', { name: '..\\evil.txt', data: 'x' }, 'the name of the entry holds a backslash'],
  ['a drive', { name: 'C:evil.txt', data: 'x' }, 'the name of the entry starts with a drive letter'],
  ['no name', { name: '', data: 'x' }, 'the entry has no name'],
  ['a long name', { name: 'x'.repeat(1_001), data: 'x' }, 'the name of the entry is too long'],
  ['a link', { name: 'link', data: '/etc/passwd', mode: 0o120777 }, 'the entry is a symbolic link'],
  ['a pipe', { name: 'pipe', data: 'x', mode: 0o010644 }, 'the entry is no regular file'],
  ['a lock', { name: 'locked.txt', data: 'x', flags: 0x801 }, 'the entry needs a password to be opened'],
  [
    'an unknown method',
    { name: 'packed.txt', data: 'x', method: 12 },
    'the entry is packed by a method that is not read',
  ],
  [
    'a bomb',
    { name: 'bomb.txt', data: Buffer.alloc(3_000_000) },
    'the entry would unpack to more than 200 times its size',
  ],
  ['a hidden bomb', { name: 'bomb.txt', data: Buffer.alloc(3_000_000), declaredSize: 100 }, 'the entry is damaged'],
  ['a wrong checksum', { name: 'bad.txt', data: 'x', checksum: 1 }, 'the entry is damaged'],
  [
    'a nested ZIP',
    { name: 'inner.zip', data: Buffer.from(zipSync({ 'cv.txt': new Uint8Array([65]) })) },
    'the entry is a ZIP archive; archives inside an archive are not opened',
  ],
  [
    'a nested ZIP under another name',
    { name: 'cv.pdf', data: Buffer.from(zipSync({ 'cv.txt': new Uint8Array([65]) })) },
    'the entry is a ZIP archive; archives inside an archive are not opened',
  ],
  [
    'a nested gzip',
    { name: 'cv.gz', data: Buffer.from([0x1f, 0x8b, 8, 0]) },
    'the entry is a gzip file; archives inside an archive are not opened',
  ],
])('%s is refused and the rest goes on', async (_, entry, reason) => {
  const found = await read(rawZip([good, entry, { name: 'last.txt', data: 'last' }]));
  expect(found[0]).toEqual(kept);
  expect(found[1]?.[1]).toBe(reason);
  expect(found[2]).toEqual(['last.txt', '= last']);
});

test('a name with a NUL is refused and shown without it', async () => {
  expect(await read(rawZip([{ name: 'cv.txt\0.exe', data: 'x' }, good]))).toEqual([
    ['cv.txt\ufffd.exe', 'the name of the entry holds a NUL character'],
    kept,
  ]);
});

test('a second entry of one name is refused', async () => {
  expect(await read(rawZip([good, { ...good, data: 'another' }]))).toEqual([
    kept,
    ['good.txt', 'the archive holds another entry of this name'],
  ]);
});

test('entries that share their bytes are refused, others are not', async () => {
  const archive = rawZip([{ name: 'a.txt', data: 'shared' }, good, { name: 'b.txt', data: 'shared', sharesWith: 0 }]);
  expect(await read(archive)).toEqual([
    ['a.txt', 'the entry shares its bytes with another'],
    kept,
    ['b.txt', 'the entry shares its bytes with another'],
  ]);
});

test('entries over the limits of one and of all are refused', async () => {
  const archive = rawZip([
    { name: 'large.txt', data: 'x'.repeat(50) },
    good,
    { name: 'more.txt', data: 'more and more' },
  ]);
  expect(await read(archive, { entryBytes: 40, totalBytes: 20 })).toEqual([
    ['large.txt', 'the entry has 0 MB; up to 0 MB are accepted'],
    kept,
    ['more.txt', 'the archive unpacks to more than 0 MB'],
  ]);
});

test('an archive of too many entries is refused as a whole', async () => {
  const entries = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, data: '', method: 0 }));
  await expect(read(rawZip(entries))).rejects.toThrow('the archive holds 10001 entries; up to 10000 are accepted');
});

test.each([
  ['cut off', rawZip([good]).subarray(0, 60)],
  ['no archive', Buffer.from('Alex Example')],
  ['empty', Buffer.alloc(0)],
])('an archive that is %s is refused as a whole', async (_, bytes) => {
  await expect(read(bytes)).rejects.toThrow('the archive is damaged or cut off: it has no directory');
});

test('a directory that breaks off is read as far as it goes, and then refused', async () => {
  const path = await stored(rawZip([good], 2));
  const found: ArchiveEntry[] = [];
  const all = async (): Promise<void> => {
    for await (const entry of readArchive(path)) found.push(entry);
  };
  await expect(all()).rejects.toThrow(
    'the directory of the archive is damaged after entry 1; what follows was not read',
  );
  expect(found.map(shown)).toEqual([kept]);
});

test('a file that is not there is a system error', async () => {
  const entries = readArchive(join(folder, 'missing.zip'));
  await expect(entries.next()).rejects.toMatchObject({ code: 'ENOENT' });
});
