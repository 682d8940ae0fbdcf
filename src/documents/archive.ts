import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { nameFault, shownName } from './entry-name.ts';
import { defaultLimits, megabytes, Unreadable } from './extraction.ts';
import { fileType } from './file-type.ts';

/** A file of an archive, or why one is not read. */
export type ArchiveEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly reason: string };

export interface ArchiveLimits {
  readonly entries: number;
  /** Of one entry, unpacked. */
  readonly entryBytes: number;
  /** Of all entries together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed size of an entry of more than a megabyte; text packs 3 to 20 times, deflate 1,032 at most. */
  readonly ratio: number;
}

export const defaultArchiveLimits: ArchiveLimits = {
  entries: 10_000,
  entryBytes: defaultLimits.inputBytes,
  totalBytes: 5_000_000_000,
  ratio: 200,
};

const SMALL = 1_000_000;
/** Names, extra fields and comments of all entries, which are held in memory. */
const LARGEST_DIRECTORY = 32_000_000;
/** The upper half of the external attributes holds the mode on Unix (APPNOTE 4.4.15 and stat(2)). */
const FILE_KIND = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const SYMBOLIC_LINK = 0o120000;

interface Listed {
  readonly entry: Entry;
  readonly name: string;
}

interface Directory {
  readonly entries: readonly Listed[];
  /** Set when the directory breaks off. */
  readonly fault: Unreadable | undefined;
}

const list = async (zip: ZipFile, limits: ArchiveLimits): Promise<Directory> => {
  if (zip.entryCount > limits.entries) {
    throw new Unreadable(
      'too-large',
      `the archive holds ${zip.entryCount} entries; up to ${limits.entries} are accepted`,
    );
  }
  const entries: Listed[] = [];
  let held = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      held += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      if (held > LARGEST_DIRECTORY)
        return { entries, fault: new Unreadable('too-large', 'the directory of the archive is too large') };
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
      entries.push({ entry, name });
    }
  } catch {
    const fault = `the directory of the archive is damaged after entry ${entries.length}; what follows was not read`;
    return { entries, fault: new Unreadable('corrupt', fault) };
  }
  return { entries, fault: undefined };
};

/** Entries whose data shares bytes with that of another: one small file unpacked over and over. */
const overlapping = (entries: readonly Listed[]): ReadonlySet<Entry> => {
  const found = new Set<Entry>();
  const byPlace = entries
    .map(({ entry }) => entry)
    .sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let [reach, farthest]: [number, Entry | undefined] = [-1, undefined];
  for (const entry of byPlace) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (farthest !== undefined && start < reach) found.add(farthest).add(entry);
    const end = start + 30 + entry.fileNameLength + entry.compressedSize;
    if (end > reach) [reach, farthest] = [end, entry];
  }
  return found;
};

const kindOf = (entry: Entry): number => (entry.externalFileAttributes >>> 16) & FILE_KIND;

const kindFault = (entry: Entry): string | undefined => {
  const kind = kindOf(entry);
  if (kind === SYMBOLIC_LINK) return 'the entry is a symbolic link';
  return kind === 0 || kind === REGULAR ? undefined : 'the entry is no regular file';
};

const sizeFault = (entry: Entry, limits: ArchiveLimits): string | undefined => {
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > SMALL && size > compressedSize * limits.ratio) {
    return `the entry would unpack to more than ${limits.ratio} times its size`;
  }
  return size > limits.entryBytes
    ? `the entry has ${megabytes(size)}; up to ${megabytes(limits.entryBytes)} are accepted`
    : undefined;
};

const faultOf = ({ entry, name }: Listed, limits: ArchiveLimits): string | undefined => {
  const fault = nameFault(name) ?? kindFault(entry);
  if (fault !== undefined) return fault;
  if (entry.isEncrypted()) return 'the entry needs a password to be opened';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return 'the entry is packed by a method that is not read';
  return sizeFault(entry, limits);
};

/** Unpacks one entry, never more than it declares. */
const unpack = async (zip: ZipFile, entry: Entry): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) return undefined;
      size += chunk.length;
      if (size > entry.uncompressedSize) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  const bytes = Buffer.concat(chunks);
  return size === entry.uncompressedSize && crc32(bytes) === entry.crc32 ? bytes : undefined;
};

const isFolder = ({ entry, name }: Listed): boolean =>
  nameFault(name) === undefined && (name.endsWith('/') || kindOf(entry) === FOLDER);

/** Tells of each entry in turn why it is not unpacked; undefined when it may be. */
const checker = ({ entries }: Directory, limits: ArchiveLimits): ((listed: Listed) => string | undefined) => {
  const shared = overlapping(entries);
  const names = new Set<string>();
  let total = 0;
  return (listed) => {
    const { entry, name } = listed;
    const fault = faultOf(listed, limits);
    if (fault !== undefined) return fault;
    if (shared.has(entry)) return 'the entry shares its bytes with another';
    if (names.has(name)) return 'the archive holds another entry of this name';
    names.add(name);
    if (total + entry.uncompressedSize > limits.totalBytes) return tooMuch(limits);
    total += entry.uncompressedSize;
    return undefined;
  };
};

const tooMuch = (limits: ArchiveLimits): string => `the archive unpacks to more than ${megabytes(limits.totalBytes)}`;

const nestedArchive = (bytes: Uint8Array): string | undefined => {
  const type = fileType(bytes);
  return type.kind === 'other' && type.archive
    ? `the entry is ${type.what}; archives inside an archive are not opened`
    : undefined;
};

/**
 * Reads the files of a ZIP one after the other, in the order of its directory; folders are passed over. It runs in this
 * process because it is bounded: the directory by number and bytes, an entry by its declared and its real size, and
 * only one entry is in memory. An entry that is refused is named with the reason and the rest goes on; an archive that
 * is refused as a whole throws `Unreadable`, one that breaks off does so after its last readable entry.
 */
export async function* readArchive(
  path: string,
  limits: ArchiveLimits = defaultArchiveLimits,
): AsyncGenerator<ArchiveEntry> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: false }).catch(
    (error: unknown) => {
      // A system error tells more than we could; everything else is about the bytes.
      if (error instanceof Error && 'code' in error) throw error;
      throw new Unreadable('corrupt', 'the archive is damaged or cut off: it has no directory');
    },
  );
  try {
    const directory = await list(zip, limits);
    const check = checker(directory, limits);
    for (const listed of directory.entries) {
      const name = shownName(listed.name);
      if (isFolder(listed)) continue;
      const early = check(listed);
      const bytes = early === undefined ? await unpack(zip, listed.entry) : undefined;
      const reason = early ?? (bytes === undefined ? 'the entry is damaged' : nestedArchive(bytes));
      if (reason !== undefined) yield { name, reason };
      else if (bytes !== undefined) yield { name, bytes };
    }
    if (directory.fault !== undefined) throw directory.fault;
  } finally {
    zip.close();
  }
}
