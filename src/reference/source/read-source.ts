import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReferenceError as ReferenceDataError } from '../errors.ts';
import { download } from './download.ts';

/** A publisher's file as it came. */
export interface SourceFile {
  /** The last part of the path or of the address. */
  readonly name: string;
  /** Path or address as given. */
  readonly from: string;
  readonly bytes: Buffer;
  /** Of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  /** The day the publisher gives for the file, `YYYY-MM-DD`, where a server states one. */
  readonly published?: string;
}

/** The largest file that is read: a dump of ROR is 40 MB, the largest free MMDB 130 MB. */
const LARGEST_SOURCE = 512 << 20;

const readLocal = async (path: string, largest: number): Promise<Buffer> => {
  try {
    // Asked before it is opened: opening a named pipe would wait for a writer.
    const found = await stat(path);
    if (!found.isFile()) throw new ReferenceDataError(`${path}: not a file`);
    if (found.size > largest)
      throw new ReferenceDataError(`${path}: ${found.size} bytes, more than the limit of ${largest}`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReferenceDataError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ReferenceDataError(`${path}: cannot be opened (${code})`);
  }
};

/** Reads a file, or an address that starts with `https://`. No other scheme is followed. */
export const readSource = async (from: string, largest = LARGEST_SOURCE): Promise<SourceFile> => {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(from)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https')
    throw new ReferenceDataError(`${from}: only https:// addresses and files are read`);
  const got =
    scheme === undefined
      ? { bytes: await readLocal(from, largest), name: basename(from) }
      : await download(from, { largest });
  return { ...got, from, sha256: createHash('sha256').update(got.bytes).digest('hex') };
};
