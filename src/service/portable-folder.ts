import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import type { PortableRow } from '../store/portable.ts';

const FORMAT = 1;

/** What an export says of itself, in `export.json`. */
const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  product: z.string(),
  /** Newest migration: what fields there are. */
  schema: z.int(),
  exportedAt: z.iso.datetime(),
  sequences: z.record(z.string(), z.int()),
  /** The key that look-up values were made with; without it they would match nothing any more. */
  blindingKey: z.base64(),
  files: z.array(z.strictObject({ file: z.string(), rows: z.int(), sha256: z.string() })),
});
export type Manifest = z.output<typeof Manifest>;
export type ExportedFile = Manifest['files'][number];

/** A folder is no export, or was changed since. */
export class PortableError extends Error {
  override readonly name = 'PortableError';
}

const pathOf = (folder: string, file: string): string => join(folder, `${file}.jsonl`);

/** Makes the folder, which has to be new or empty, for its owner only. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new PortableError(`${folder} is not empty: an export goes into a new folder`);
};

/** Writes rows, one a line, readable by their owner only. */
export const writeRows = async (
  folder: string,
  file: string,
  rows: AsyncIterable<PortableRow>,
): Promise<ExportedFile> => {
  const stream = createWriteStream(pathOf(folder, file), { mode: 0o600, flags: 'wx' });
  const hash = createHash('sha256');
  let count = 0;
  for await (const row of rows) {
    const line = `${JSON.stringify(row)}\n`;
    hash.update(line);
    count += 1;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return { file, rows: count, sha256: hash.digest('hex') };
};

export const writeManifest = (folder: string, manifest: Omit<Manifest, 'format'>): Promise<void> =>
  writeFile(join(folder, 'export.json'), `${JSON.stringify({ format: FORMAT, ...manifest }, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });

export const readManifest = async (folder: string): Promise<Manifest> => {
  let text: string;
  try {
    text = await readFile(join(folder, 'export.json'), 'utf8');
  } catch {
    throw new PortableError(`${folder} holds no export.json: it is no export, or one that did not finish`);
  }
  const reading = Manifest.safeParse(JSON.parse(text));
  if (!reading.success) throw new PortableError(`${folder}/export.json is not of a form that this version knows`);
  return reading.data;
};

const LINES = 200;
const Row = z.record(z.string(), z.unknown());

async function* hashedLines(path: string, hash: Hash): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    hash.update(`${line}\n`);
    yield line;
  }
}

/** Rows of one file in pages. Throws {@link PortableError} when the file is not the one that was written. */
export async function* readRows(
  folder: string,
  { file, rows, sha256 }: ExportedFile,
): AsyncGenerator<readonly PortableRow[]> {
  const hash = createHash('sha256');
  let page: PortableRow[] = [];
  let count = 0;
  for await (const line of hashedLines(pathOf(folder, file), hash)) {
    page.push(Row.parse(JSON.parse(line)));
    count += 1;
    if (page.length < LINES) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
  if (count !== rows || hash.digest('hex') !== sha256)
    throw new PortableError(`${pathOf(folder, file)} is not as it was exported`);
}
