import type { Rejection } from './rejection.ts';

/** More than this behind an array is not looked at, in bytes. */
const LONGEST_TAIL = 64 << 10;

/** Keeps what follows an array, to say at the end what was not read. */
interface ElementTail {
  readonly add: (bytes: Buffer, line: number) => void;
  readonly finish: () => Rejection[];
  /** The stream ended on `line` before the array did. */
  readonly cutOff: (line: number) => Rejection[];
}

/** `members`: the array is a member of an object whose other members may follow; they are no applications. */
export function elementTail({ file, after }: { file: string; after: 'nothing' | 'members' }): ElementTail {
  const pieces: Buffer[] = [];
  let size = 0;
  let firstLine: number | undefined;
  return {
    add(bytes, line) {
      firstLine ??= line;
      size += bytes.length;
      if (size <= LONGEST_TAIL) pieces.push(Buffer.from(bytes));
    },
    finish() {
      const text = Buffer.concat(pieces).toString();
      if (size <= LONGEST_TAIL && (after === 'members' ? holdsNoArray(text) : text.trim() === '')) return [];
      return [{ file, line: firstLine ?? null, field: null, reason: 'what follows the array was not read' }];
    },
    cutOff: (line) => [{ file, line, field: null, reason: 'the file ends before its array does: it may be cut off' }],
  };
}

/** The rest of an object behind its `applications`, as in `,"next":null}`. */
function holdsNoArray(text: string): boolean {
  try {
    const members: unknown = JSON.parse(`{"":0${text}`);
    return typeof members === 'object' && members !== null && !Object.values(members).some(Array.isArray);
  } catch {
    return false;
  }
}
