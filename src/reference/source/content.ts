import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { SourceFile } from './read-source.ts';

/** The content of a source after unpacking, with the name of the file inside. */
export interface Content {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What a packed file may unfold to: the JSON of a ROR dump is 300 MB. */
const LARGEST_CONTENT = 2 ** 31;
const mostEntries = 1_000;

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));

async function* limited(stream: Readable, name: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > LARGEST_CONTENT) throw new Error(`it unfolds to more than ${LARGEST_CONTENT} bytes`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ReferenceDataError) throw error;
    throw new ReferenceDataError(`${name}: ${error instanceof Error ? error.message : 'cannot be unpacked'}`);
  } finally {
    stream.destroy();
  }
}

const openZip = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    );
  });

const listEntries = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostEntries) reject(new Error(`more than ${mostEntries} files in the archive`));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });

const openArchive = async (source: SourceFile, wanted: readonly RegExp[]): Promise<Content> => {
  try {
    const zip = await openZip(source.bytes);
    const entries = await listEntries(zip);
    const entry = wanted
      .map((pattern) => entries.find((it) => pattern.test(it.fileName)))
      .find((it) => it !== undefined);
    if (entry === undefined) throw new Error('no file of the expected kind in the archive');
    return { name: entry.fileName, chunks: limited(await openEntry(zip, entry), `${source.name}!/${entry.fileName}`) };
  } catch (error) {
    throw new ReferenceDataError(`${source.name}: ${error instanceof Error ? error.message : 'cannot be unpacked'}`);
  }
};

/** Opens a plain, gzip or ZIP file; of an archive the first entry that fits the first fitting pattern. */
export const openContent = async (source: SourceFile, wanted: readonly RegExp[]): Promise<Content> => {
  if (isGzip(source.bytes)) {
    const name = source.name.replace(/\.gz$/i, '');
    return { name, chunks: limited(Readable.from([source.bytes]).pipe(createGunzip()), source.name) };
  }
  if (isZip(source.bytes)) return openArchive(source, wanted);
  return { name: source.name, chunks: [source.bytes] };
};

/** The whole content in one piece, up to a limit in bytes. */
export const wholeContent = async ({ name, chunks }: Content, largest: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of chunks) {
    size += piece.length;
    if (size > largest) throw new ReferenceDataError(`${name}: more than ${largest} bytes after unpacking`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
