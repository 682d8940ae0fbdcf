import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { converters } from './convert/converters.ts';
import { ReferenceError as ReferenceDataError } from './errors.ts';
import { isReferenceKind, referenceKinds, STORED_VERSION } from './kinds.ts';
import { type ReferenceEntry, readManifest, withLock, writeManifest, writeWhole } from './manifest.ts';
import { openContent } from './source/content.ts';
import { readSource } from './source/read-source.ts';

export interface Addition {
  readonly directory: string;
  /** One of {@link referenceKinds}. */
  readonly kind: string;
  /** A file, or an address that starts with `https://`. */
  readonly from: string;
  /** As the publisher states it; when absent the one that the file shows. */
  readonly licence?: string;
}

/** One list of a folder with its state today. */
export interface ListedReference extends ReferenceEntry {
  /** Whole days since it was added. */
  readonly ageDays: number;
  /** Days since the publisher's date, when that is known. */
  readonly publishedDaysAgo?: number;
  readonly state: 'whole' | 'damaged' | 'missing';
}

const DAY = 86_400_000;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `$GATEHOUSE_REFERENCE`, or `.gatehouse/reference` in the user's home. */
export const defaultDirectory = (): string => {
  const named = process.env['GATEHOUSE_REFERENCE'];
  return named === undefined || named === '' ? join(homedir(), '.gatehouse', 'reference') : named;
};

/**
 * Reads a publisher's file, checks it, and keeps it in the folder in compact form; a list of the same kind (and
 * name, where several are kept) is replaced.
 * Throws a `ReferenceError` that names file, line and field; the folder is then as before.
 */
export const addReference = async ({ directory, kind, from, licence }: Addition): Promise<ReferenceEntry> => {
  if (!isReferenceKind(kind))
    throw new ReferenceDataError(
      `"${kind}" is no kind of reference data; known are ${Object.keys(referenceKinds).join(', ')}`,
    );
  const source = await readSource(from);
  const { convert, inArchive } = converters[kind];
  const converted = await convert(await openContent(source, inArchive));
  const hash = sha256(converted.bytes);
  const { list, publisher, rejected } = converted;
  const file = `${list === undefined ? kind : `${kind}-${list}`}-${hash.slice(0, 12)}.${converted.format}`;
  const published = converted.published ?? source.published;
  const entry: ReferenceEntry = {
    kind,
    file,
    format: converted.format,
    version: STORED_VERSION,
    source: from,
    added: new Date().toISOString(),
    ...(published === undefined ? {} : { published }),
    rows: converted.rows,
    sha256: source.sha256,
    stored: { sha256: hash, bytes: converted.bytes.length },
    licence: licence ?? converted.licence ?? 'not stated',
    ...(list === undefined ? {} : { list }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(rejected === undefined ? {} : { rejected: [...rejected] }),
  };
  await withLock(directory, async () => {
    const tables = await readManifest(directory);
    const isReplaced = (it: ReferenceEntry): boolean => it.kind === kind && it.list === list;
    await writeWhole(join(directory, file), converted.bytes);
    await writeManifest(directory, [...tables.filter((it) => !isReplaced(it)), entry]);
    for (const { file: old } of tables.filter((it) => isReplaced(it) && it.file !== file))
      await rm(join(directory, old), { force: true });
  });
  return entry;
};

const stateOf = async (directory: string, { file, stored }: ReferenceEntry): Promise<ListedReference['state']> => {
  try {
    return sha256(await readFile(join(directory, file))) === stored.sha256 ? 'whole' : 'damaged';
  } catch {
    return 'missing';
  }
};

/** The lists of a folder with age, rows, checksum and licence; every stored file is read to see whether it is whole. */
export const listReference = async (directory: string): Promise<readonly ListedReference[]> => {
  const now = Date.now();
  const listed: ListedReference[] = [];
  for (const entry of await readManifest(directory)) {
    const published = Date.parse(entry.published ?? '');
    listed.push({
      ...entry,
      ageDays: Math.max(0, Math.floor((now - Date.parse(entry.added)) / DAY)),
      ...(Number.isNaN(published) ? {} : { publishedDaysAgo: Math.max(0, Math.floor((now - published) / DAY)) }),
      state: await stateOf(directory, entry),
    });
  }
  return listed;
};
