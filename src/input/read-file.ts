import { type Batch, rejected } from './batch.ts';
import { asBuffer, gathered, inBlocks, type Peekable, peekable } from './byte-stream.ts';
import { readCsv } from './csv.ts';
import { documentApplication, type ResumeReading } from './document-application.ts';
import { asUtf8, type Encoding, encodingOf, withWindows1252 } from './encoding.ts';
import { fileKind, KIND_SAMPLE } from './file-kind.ts';
import { gunzipped } from './gunzip.ts';
import type { Work } from './in-order.ts';
import { readJson } from './json.ts';
import { failureReason, rejectedFile } from './rejection.ts';
import type { SourceFile } from './walk.ts';

/** An entry of an archive, or why it is not given. */
export type ArchiveEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly reason: string };

/** What reading a file needs besides the file. */
export interface FileReading extends ResumeReading {
  readonly map: ReadonlyMap<string, string>;
  readonly preset: string | undefined;
  /** Given by the operator for everything that does not say when it was received. */
  readonly receivedAt: string | undefined;
  readonly archive: (path: string) => AsyncIterable<ArchiveEntry>;
  /** A name for a file that no other file has, where one can be found. */
  readonly idFor: (file: SourceFile) => string;
}

/** The largest résumé document, in bytes. */
const LARGEST_DOCUMENT = 20_000_000;

/** Reads one file as what it is. Résumés come as work, because they are read beside one another. */
export async function* readFile(file: SourceFile, reading: FileReading): AsyncGenerator<Batch | Work<Batch>> {
  const stream = peekable(file.open());
  try {
    yield* readStream({ file, id: reading.idFor(file), stream, reading, packing: 'plain' });
  } catch (error) {
    yield rejected(rejectedFile(file.name, `it cannot be read: ${failureReason(error)}`));
  } finally {
    await stream.close();
  }
}

interface OpenFile {
  readonly file: SourceFile;
  readonly id: string;
  readonly stream: Peekable;
  readonly reading: FileReading;
  readonly packing: 'plain' | 'gzip';
}

async function* readStream(open: OpenFile): AsyncGenerator<Batch | Work<Batch>> {
  const { file, id, stream, reading, packing } = open;
  const { bytes } = await stream.peek(KIND_SAMPLE);
  // What cannot be opened fails here and is not taken for an empty file.
  if (bytes.length === 0) await stream.read().next();
  const head = asBuffer(bytes);
  const encoding = encodingOf(bytes);
  const known = fileKind({ name: file.name, origin: file.origin, head, text: beginning(head, encoding) });
  const receivedAt = reading.receivedAt ?? file.modified;
  const text = (): Peekable => peekable(asUtf8(stream.read(), encoding));

  switch (known.kind) {
    case 'empty':
      yield rejected(rejectedFile(file.name, 'the file is empty'));
      return;
    case 'unknown':
      yield rejected(rejectedFile(file.name, `not read: ${known.reason}`));
      return;
    case 'gzip': {
      const inflated = peekable(gunzipped(stream.read()));
      if (packing === 'gzip') yield rejected(rejectedFile(file.name, 'not read: gzip inside gzip'));
      else yield* readStream({ ...open, stream: inflated, packing: 'gzip' });
      await inflated.close();
      return;
    }
    case 'archive':
      yield* readArchive(open);
      return;
    case 'document':
      yield await resumeWork(open, receivedAt);
      return;
    case 'table': {
      const { map, preset } = reading;
      const lines = peekable(withWindows1252(inBlocks(text().read())));
      const note = (says: string): void => reading.note({ file: file.name, says });
      const times = { receivedAt: reading.receivedAt, modified: file.modified };
      yield* readCsv({ file: file.name, id, stream: lines, map, preset, note, ...times });
      return;
    }
    case 'json':
    case 'json-lines': {
      const named = known.kind === 'json-lines' ? 'lines' : 'other';
      yield* readJson({ file: file.name, id, stream: text(), named, receivedAt });
      return;
    }
  }
}

/** The first bytes as text, good enough to tell JSON from a table. */
function beginning(head: Buffer, { name, mark }: Encoding): string {
  const bytes = head.subarray(mark);
  return name === 'utf-16le' || name === 'utf-16be' ? new TextDecoder(name).decode(bytes) : bytes.toString('utf8');
}

async function resumeWork(open: OpenFile, receivedAt: string | undefined): Promise<Batch | Work<Batch>> {
  const { file, id, stream, reading } = open;
  const bytes = await gathered(stream.read(), LARGEST_DOCUMENT);
  if (bytes === null) return rejected(rejectedFile(file.name, `the document is larger than ${LARGEST_DOCUMENT} bytes`));
  return async () => {
    try {
      return await documentApplication({ file: file.name, id, path: file.relative, bytes, receivedAt }, reading);
    } catch (error) {
      return rejected(rejectedFile(file.name, `the document cannot be read: ${failureReason(error)}`));
    }
  };
}

async function* readArchive({ file, packing, reading }: OpenFile): AsyncGenerator<Batch | Work<Batch>> {
  if (file.path === null || packing === 'gzip') {
    const reason = 'a ZIP is read from a file of its own only: not inside another archive, not from standard input';
    yield rejected(rejectedFile(file.name, `not read: ${reason}`));
    return;
  }
  for await (const entry of reading.archive(file.path)) {
    const name = `${file.name}!/${entry.name}`;
    if ('reason' in entry) {
      yield rejected(rejectedFile(name, entry.reason));
      continue;
    }
    if (entry.name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')) continue;
    const { bytes } = entry;
    const inside: SourceFile = {
      name,
      relative: `${file.relative}!/${entry.name}`,
      path: null,
      origin: 'found',
      modified: file.modified,
      size: bytes.length,
      open: () => onePiece(bytes),
    };
    yield* readFile(inside, reading);
  }
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
