import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { BLOCK, type ByteStream } from './byte-stream.ts';
import { failureReason, type Rejection, rejectedFile } from './rejection.ts';

/** One file to read. */
export interface SourceFile {
  /** For messages and results: the path as given, or the folder as given and the way from there. */
  readonly name: string;
  /** Path from the argument it was found under, with `/`; the file name when it was named itself. */
  readonly relative: string;
  /** On disk; null for an entry of an archive and for standard input. */
  readonly path: string | null;
  readonly origin: 'named' | 'found';
  /** When it was last written, RFC 3339 in UTC. */
  readonly modified: string | undefined;
  /** In bytes, 0 where it is not known before. */
  readonly size: number;
  readonly open: () => ByteStream;
}

/** A file on disk, read in blocks. */
const openFile = (path: string): ByteStream => createReadStream(path, { highWaterMark: BLOCK });

/** The files under one argument in a fixed order: folders first to last by name, hidden ones left out. */
export async function* filesUnder(argument: string): AsyncGenerator<SourceFile | Rejection> {
  const status = await stat(argument);
  if (!status.isDirectory()) {
    const name = slashed(argument);
    const base = name.slice(name.lastIndexOf('/') + 1);
    yield {
      name,
      relative: base,
      path: argument,
      origin: 'named',
      modified: status.mtime.toISOString(),
      size: status.size,
      open: () => openFile(argument),
    };
    return;
  }
  const root = await realpath(argument);
  yield* filesIn({ argument, root, folder: argument });
}

interface Folder {
  readonly argument: string;
  /** Real path of the argument. */
  readonly root: string;
  readonly folder: string;
}

async function* filesIn(at: Folder): AsyncGenerator<SourceFile | Rejection> {
  const { argument, folder } = at;
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    yield rejectedFile(slashed(folder), `the folder cannot be read: ${failureReason(error)}`);
    return;
  }
  // By code unit: the same order in every locale.
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    try {
      const status = await lstat(path);
      if (status.isDirectory()) yield* filesIn({ ...at, folder: path });
      else if (status.isSymbolicLink()) yield rejectedFile(slashed(path), await linkReason(at, path));
      else if (!status.isFile()) yield rejectedFile(slashed(path), 'neither a file nor a folder');
      else {
        yield {
          name: slashed(path),
          relative: slashed(relative(argument, path)),
          path,
          origin: 'found',
          modified: status.mtime.toISOString(),
          size: status.size,
          open: () => openFile(path),
        };
      }
    } catch (error) {
      yield rejectedFile(slashed(path), `it cannot be read: ${failureReason(error)}`);
    }
  }
}

/**
 * Links in a folder are not followed: what they point to inside it is read where it is, and what lies outside it may be
 * anything on this machine.
 */
async function linkReason({ root, folder }: Folder, path: string): Promise<string> {
  let target: string;
  try {
    target = await realpath(path);
  } catch (error) {
    return `a link that leads nowhere: ${failureReason(error)}`;
  }
  const here = await realpath(folder);
  if (here === target || here.startsWith(target + sep)) return 'a link to a folder it lies in, which would never end';
  if (target.startsWith(root + sep))
    return `a link to ${slashed(relative(root, target))}, which is read under its own name`;
  return 'a link that leads out of the folder: name its target as an input of its own to read it';
}

const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
