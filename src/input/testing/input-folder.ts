import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { DocumentFile, Extracted } from '../../documents/extraction.ts';
import { Application } from '../../engine/contract/application.ts';
import { type InputOptions, readInputs } from '../read.ts';
import type { ArchiveEntry } from '../read-file.ts';
import { type Collected, collect } from './collect.ts';

/** One whole record, as JSON text. */
export const APPLICATION = '{"id":"1","receivedAt":"2025-01-01T00:00:00Z","candidate":{"name":"Ann Example"}}';

/** When every file of an `InputFolder` was written. */
export const WRITTEN = '2025-10-20T12:00:00.000Z';

/** A folder of its own to read inputs from. */
export interface InputFolder {
  readonly root: string;
  readonly put: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (paths: readonly string[], more?: Partial<InputOptions>) => Promise<Collected>;
  /** File and reason of each rejection. */
  readonly refused: (found: Collected) => unknown[];
  readonly remove: () => Promise<void>;
}

/** Makes an empty folder below that of the system for temporary files. */
export async function inputFolder(): Promise<InputFolder> {
  const root = await mkdtemp(join(tmpdir(), 'gatehouse-input-'));
  return {
    root,
    async put(path, content) {
      const full = join(root, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, content);
      await utimes(full, new Date(WRITTEN), new Date(WRITTEN));
    },
    read: (paths, more = {}) => {
      const full = paths.map((path) => (path === '-' ? path : join(root, path)));
      return collect(readInputs(full, inputOptions(more)));
    },
    refused: ({ rejections }) => rejections.map(({ file, reason }) => [file.slice(root.length + 1), reason]),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The ids of what was read, each of which must be an application of the format. */
export const ids = ({ applications }: Collected): unknown[] =>
  applications.map(({ value }) => Application.parse(value).id);

/** Options that read résumés of plain text. */
export const inputOptions = (more: Partial<InputOptions> = {}): InputOptions => ({
  map: new Map(),
  stdin: Readable.from([]),
  extract: plainText,
  archive: noArchive,
  nameOf: (text) => /^[A-Z][a-z]+ [A-Z][a-z]+/.exec(text)?.[0],
  ...more,
});

/** Takes the text as it is, some time later; refuses what says ENCRYPTED and fails at what says CRASH. */
async function plainText({ filename, bytes }: DocumentFile): Promise<Extracted> {
  const text = Buffer.from(bytes).toString();
  if (text.includes('ENCRYPTED')) return { ok: false, code: 'encrypted', reason: 'the document is encrypted' };
  if (text.includes('CRASH')) throw new Error('the child process is gone');
  await new Promise((resolve) => setTimeout(resolve, text.length % 7));
  return {
    ok: true,
    document: {
      mediaType: filename.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
      text,
      pages: 1,
      hiddenText: [],
      links: [],
      fonts: [],
      metadata: {},
      sha256: createHash('sha256').update(bytes).digest('hex'),
      notes: text.includes('LONG') ? ['only 30 pages were read'] : [],
    },
  };
}

async function* noArchive(): AsyncGenerator<ArchiveEntry> {
  yield { name: 'x', reason: 'not expected' };
}
