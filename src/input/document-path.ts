import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';

/** A file that a record names, or why it is not opened. */
type DocumentPath = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): DocumentPath => ({ ok: false, reason });

/**
 * Where `documents[].path` of a record leads, seen from the file the record is in. Records come from outside: only a
 * regular file below the folder of that file is allowed, whatever `..` and links say.
 */
export async function documentPath(base: string, path: string): Promise<DocumentPath> {
  if (path.trim() === '' || path.includes('\0')) return refuse('the path is empty or holds a zero byte');
  if (isAbsolute(path) || /^[a-z]:|^[\\/]/i.test(path))
    return refuse('the path is absolute; it must start at the folder of the input file');
  const segments = path.split(/[\\/]/);
  if (segments.includes('..')) return refuse('the path leads out of the folder of the input file');
  const folder = resolve(dirname(base));
  try {
    const root = await realpath(folder);
    const target = await realpath(join(folder, path));
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return refuse('the path leads through a link out of the folder of the input file');
    }
    const status = await lstat(target);
    return status.isFile() ? { ok: true, path: target } : refuse('the path does not lead to a file');
  } catch {
    return refuse('the file does not exist or cannot be read');
  }
}
