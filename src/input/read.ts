import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import type { DocumentFile, Extracted } from '../documents/extraction.ts';
import { type Batch, rejected } from './batch.ts';
import type { ByteStream } from './byte-stream.ts';
import { checkMapping } from './column-mapping.ts';
import { inOrder, type Work } from './in-order.ts';
import { type ArchiveEntry, type FileReading, readFile } from './read-file.ts';
import { failureReason, InputError, rejectedFile } from './rejection.ts';
import { filesUnder, type SourceFile } from './walk.ts';

export interface InputOptions {
  /** `--map`: application field to column name. */
  readonly map: ReadonlyMap<string, string>;
  /** `--preset`: reads every table as the export of this system. */
  readonly preset?: string;
  /** Read where a path is `-`. */
  readonly stdin: Readable;
  /** RFC 3339; counts for whatever does not say when it was received, before the date of its file. */
  readonly receivedAt?: string;
  readonly extract: (input: DocumentFile) => Promise<Extracted>;
  readonly archive: (path: string) => AsyncIterable<ArchiveEntry>;
  /** The candidate's name from the text of a résumé; undefined rejects the résumé. */
  readonly nameOf: (text: string) => string | undefined;
  /** Résumés read at the same time; by default one for each processor. */
  readonly concurrency?: number;
  /** Told of decisions that a person may want to check, such as how ambiguous dates were read. */
  readonly note?: (note: { readonly file: string; readonly says: string }) => void;
  /** Told how many bytes of input are done; in sum what `inputSize` says. */
  readonly onRead?: (bytes: number) => void;
}

/**
 * Reads files, folders, archives and standard input as one stream of applications in a fixed order. Whatever is not
 * read comes as a rejection that names it. Throws `InputError` before reading anything when a path is missing or a
 * mapping names something that does not exist.
 */
export async function* readInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Batch> {
  checkMapping(options.map, options.preset);
  await refuseMissing(paths);
  yield* inOrder(steps(paths, options), options.concurrency ?? availableParallelism());
}

/** How many bytes `readInputs` will read, as far as that is known before: standard input counts nothing. */
export async function inputSize(paths: readonly string[]): Promise<number> {
  let size = 0;
  for (const path of paths) {
    if (path === '-') continue;
    for await (const file of filesUnder(path)) if ('open' in file) size += file.size;
  }
  return size;
}

async function refuseMissing(paths: readonly string[]): Promise<void> {
  const missing: string[] = [];
  for (const path of paths) {
    if (path !== '-' && (await isMissing(path))) missing.push(path);
  }
  if (missing.length > 0) throw new InputError(`not found: ${missing.join(', ')}`);
}

async function isMissing(path: string): Promise<boolean> {
  try {
    await stat(path);
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}

async function* steps(paths: readonly string[], options: InputOptions): AsyncGenerator<Batch | Work<Batch>> {
  const reading: FileReading = {
    map: options.map,
    preset: options.preset,
    receivedAt: options.receivedAt,
    extract: options.extract,
    archive: options.archive,
    nameOf: options.nameOf,
    note: options.note ?? (() => undefined),
    idFor: uniqueIds(),
  };
  let stdin: 'unread' | 'read' = 'unread';
  for (const path of paths) {
    if (path !== '-') {
      yield* readArgument(path, reading, options.onRead);
    } else if (stdin === 'read') {
      yield rejected(rejectedFile('-', 'standard input can be read only once'));
    } else {
      stdin = 'read';
      yield* readCounted(standardInput(options.stdin), reading, options.onRead);
    }
  }
}

async function* readArgument(
  path: string,
  reading: FileReading,
  onRead: InputOptions['onRead'],
): AsyncGenerator<Batch | Work<Batch>> {
  try {
    for await (const file of filesUnder(path)) {
      if ('open' in file) yield* readCounted(file, reading, onRead);
      else yield rejected(file);
    }
  } catch (error) {
    yield rejected(rejectedFile(path, `it cannot be read: ${failureReason(error)}`));
  }
}

/** What of a file was not looked at, such as an image, is done with the rest. */
async function* readCounted(
  file: SourceFile,
  reading: FileReading,
  onRead: InputOptions['onRead'],
): AsyncGenerator<Batch | Work<Batch>> {
  if (onRead === undefined) {
    yield* readFile(file, reading);
    return;
  }
  let done = 0;
  const count = (bytes: number): void => {
    done += bytes;
    onRead(bytes);
  };
  yield* readFile({ ...file, open: () => counted(file.open(), count) }, reading);
  if (file.size > done) onRead(file.size - done);
}

async function* counted(source: ByteStream, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    yield chunk;
    count(chunk.length);
  }
}

function standardInput(stdin: Readable): SourceFile {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  return { name: '-', relative: 'stdin', path: null, origin: 'named', modified: undefined, size: 0, open: bytes };
}

/** A file is called by its path below the argument; where two arguments hold the same path, by its whole name. */
function uniqueIds(): (file: SourceFile) => string {
  const taken = new Set<string>();
  return ({ relative, name }) => {
    const id = taken.has(relative) ? name : relative;
    taken.add(id);
    return id;
  };
}
