import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ReferenceError as ReferenceDataError } from './errors.ts';
import { isReferenceKind } from './kinds.ts';

const Entry = z.object({
  kind: z.string().refine(isReferenceKind),
  /** Name of the stored file in the folder. */
  file: z.string().regex(/^[a-z0-9-]+\.(?:rows|ranges|mmdb)$/),
  format: z.enum(['rows', 'ranges', 'mmdb']),
  version: z.number().int(),
  /** Path or address it was read from. */
  source: z.string(),
  added: z.iso.datetime(),
  published: z.string().optional(),
  rows: z.number().int().nonnegative(),
  /** Of the publisher's file. */
  sha256: z.string(),
  /** Of the stored file. */
  stored: z.object({ sha256: z.string(), bytes: z.number().int().nonnegative() }),
  licence: z.string(),
  /** Name of the list, for kinds of which several are kept. */
  list: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  publisher: z.string().optional(),
  /** Rows that could not be read, each named by line, field and reason. */
  rejected: z.array(z.string()).optional(),
});

const Manifest = z.object({ version: z.literal(1), tables: z.array(Entry) });

/** One loaded list of a reference folder. */
export type ReferenceEntry = z.output<typeof Entry>;

const manifestOf = (directory: string): string => join(directory, 'manifest.json');

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The lists of a folder; none when the folder has no manifest. */
export const readManifest = async (directory: string): Promise<readonly ReferenceEntry[]> => {
  const path = manifestOf(directory);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new ReferenceDataError(`${path}: damaged (not valid JSON); remove the folder and add its lists again`);
  }
  const parsed = Manifest.safeParse(document);
  if (parsed.success) return parsed.data.tables;
  const [issue] = parsed.error.issues;
  throw new ReferenceDataError(`${path}: field ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
};

/** Writes a file so that a reader sees the old one or the new one, never a part. */
export const writeWhole = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

export const writeManifest = async (directory: string, tables: readonly ReferenceEntry[]): Promise<void> => {
  const nameOf = ({ kind, list }: ReferenceEntry): string => `${kind} ${list ?? ''}`;
  const sorted = [...tables].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  await writeWhole(manifestOf(directory), `${JSON.stringify({ version: 1, tables: sorted }, null, 2)}\n`);
};

/** Milliseconds: writing the manifest takes some tens. */
const patience = 10_000;
const pause = 50;

/** Runs work while no other process changes the folder. */
export const withLock = async <T>(directory: string, work: () => Promise<T>): Promise<T> => {
  await mkdir(directory, { recursive: true });
  const lock = join(directory, 'manifest.lock');
  for (let waited = 0; ; waited += pause) {
    try {
      await (await open(lock, 'wx')).close();
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const age = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      // A process that was killed leaves its lock behind.
      if (age > 2 * patience) await rm(lock, { force: true });
      else if (waited > patience) throw new ReferenceDataError(`${lock}: another process is changing the folder`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
};
