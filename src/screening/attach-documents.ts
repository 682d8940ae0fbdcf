import { readFile, stat } from 'node:fs/promises';
import type { Extracted } from '../documents/extraction.ts';
import { type Batch, type BuiltApplication, rejected } from '../input/batch.ts';
import { documentPath } from '../input/document-path.ts';
import type { Rejection } from '../input/rejection.ts';

type Extract = (input: { readonly filename: string; readonly bytes: Uint8Array }) => Promise<Extracted>;

const LARGEST = 20_000_000;
const MOST_DOCUMENTS = 10;
const MARK = Buffer.from('"path"');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one file that a record names and returns the document with its text, or why it could not be read. */
const readDocument = async (
  document: Record<string, unknown>,
  file: string,
  extract: Extract,
): Promise<Record<string, unknown> | string> => {
  const found = await documentPath(file, String(document['path']));
  if (!found.ok) return found.reason;
  const { size } = await stat(found.path);
  if (size > LARGEST) return `the file is larger than ${LARGEST} bytes`;
  const extracted = await extract({ filename: found.path, bytes: await readFile(found.path) });
  if (!extracted.ok) return extracted.reason;
  const { text, hiddenText, metadata, mediaType, sha256 } = extracted.document;
  return { mediaType, sha256, metadata, ...document, text, hiddenText };
};

const attach = async (item: BuiltApplication, extract: Extract, problems: Rejection[]): Promise<BuiltApplication> => {
  const documents = isRecord(item.value) ? item.value['documents'] : undefined;
  if (!isRecord(item.value) || !Array.isArray(documents)) return item;
  const read: unknown[] = [];
  for (const [index, document] of documents.entries()) {
    const wanted =
      isRecord(document) &&
      typeof document['path'] === 'string' &&
      document['text'] === undefined &&
      index < MOST_DOCUMENTS;
    const outcome = wanted ? await readDocument(document, item.file, extract) : document;
    if (typeof outcome === 'string') {
      problems.push({
        file: item.file,
        line: item.line,
        field: `/documents/${index}/path`,
        reason: `document not read, application screened without it: ${outcome}`,
      });
    }
    read.push(typeof outcome === 'string' ? document : outcome);
  }
  return { ...item, value: { ...item.value, documents: read } };
};

interface Records {
  readonly kind: 'records';
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly spans: Uint32Array;
}

/** The records of a batch as values; those that are no JSON are left for the screening to name. */
const valuesOf = ({
  file,
  bytes,
  spans,
}: Records): { readonly items: BuiltApplication[]; readonly unreadable: Records } => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items: BuiltApplication[] = [];
  const unreadable: number[] = [];
  for (let at = 0; at + 2 < spans.length; at += 3) {
    const [start = 0, end = 0, line = 0] = spans.subarray(at, at + 3);
    try {
      const value: unknown = JSON.parse(buffer.toString('utf8', start, end));
      items.push({ file, line, value });
    } catch {
      unreadable.push(start, end, line);
    }
  }
  return { items, unreadable: { kind: 'records', file, bytes, spans: Uint32Array.from(unreadable) } };
};

/**
 * Gives records that only name their documents the documents' text, read from files beside the input. A document that
 * cannot be read is reported; its application is screened without it.
 */
export async function* attachDocuments(batches: AsyncIterable<Batch>, extract: Extract): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const names =
      batch.kind === 'records' &&
      Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength).includes(MARK);
    if (!names) {
      yield batch;
      continue;
    }
    const { items, unreadable } = valuesOf(batch);
    const problems: Rejection[] = [];
    const attached: BuiltApplication[] = [];
    for (const item of items) attached.push(await attach(item, extract, problems));
    yield { kind: 'applications', items: attached };
    if (unreadable.spans.length > 0) yield unreadable;
    if (problems.length > 0) yield rejected(...problems);
  }
}
