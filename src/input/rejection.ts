/** One thing that was not screened, and why: what `rejected.jsonl` holds. */
export interface Rejection {
  /** As given on the command line; `archive.zip!/entry` for an entry, `-` for standard input. */
  readonly file: string;
  /** Counted from 1; null when the whole file is meant. */
  readonly line: number | null;
  /** JSON pointer into the record, or the name of a column. */
  readonly field: string | null;
  readonly reason: string;
  readonly applicationId?: string;
}

/** The run cannot start: a path is missing, or `--map` or `--preset` name something that does not exist. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A rejection of a whole file. */
export const rejectedFile = (file: string, reason: string): Rejection => ({ file, line: null, field: null, reason });

const SYSTEM_REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'it does not exist (any more)'],
  ['ELOOP', 'its links form a loop'],
  ['EISDIR', 'it is a folder'],
  ['EIO', 'the disk reported an error'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
]);

/** Why a read failed, without stack, absolute paths or content. */
export function failureReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return error.message;
  return SYSTEM_REASONS.get(code) ?? code;
}

/** Text from a file made fit for one line of a message: no control or direction characters, at most `longest` long. */
export function visible(text: string, longest = 80): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1)}…`;
}
