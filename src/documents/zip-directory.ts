import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './extraction.ts';

/** One entry of a ZIP that lies in memory, as its directory describes it (PKWARE APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly compressedSize: number;
  /** As declared; `inflate` holds the entry to it. */
  readonly size: number;
  readonly offset: number;
}

const MOST_ENTRIES = 10_000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record stands: the one whose comment reaches just to the end of the file. */
const endRecord = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
};

/** The directory of a ZIP; undefined when it is damaged, or larger than an Office document's. Nothing is inflated. */
export const zipDirectory = (bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined => {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, nameEnd));
    // Two entries of one name are read differently by different programs.
    if (entries.has(name)) return undefined;
    entries.set(name, {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
};

/** The bytes of an entry, never more than `entry.size`. Throws `Unreadable` when the entry is not what it says it is. */
export const inflate = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const view = viewOf(bytes);
  const damaged = new Unreadable('corrupt', `the part ${entry.name} of the document is damaged`);
  if ((entry.flags & ENCRYPTED) !== 0) throw new Unreadable('encrypted', 'the document needs a password to be opened');
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw damaged;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = bytes.subarray(start, start + entry.compressedSize);
  if (data.length !== entry.compressedSize) throw damaged;
  if (entry.method === 0 && entry.size === entry.compressedSize) return data;
  if (entry.size === 0) return new Uint8Array();
  if (entry.method !== 8) throw damaged;
  try {
    const inflated = inflateRawSync(data, { maxOutputLength: entry.size });
    if (inflated.length === entry.size) return inflated;
  } catch {
    throw damaged;
  }
  throw damaged;
};
