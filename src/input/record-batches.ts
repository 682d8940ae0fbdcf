import { isUtf8 } from 'node:buffer';
import { type Batch, rejected } from './batch.ts';
import { asBuffer, BLOCK, type ByteStream, inBlocks, joined, nextPiece, owned } from './byte-stream.ts';
import { failureReason, type Rejection } from './rejection.ts';

/** The longest JSON text of one application, in bytes. */
export const LONGEST_RECORD = 16 << 20;

/** What a splitter found in one block. */
export interface Split {
  /** Triplets: start, end, line. */
  readonly spans: readonly number[];
  readonly rejections: readonly Rejection[];
  /** Where the record that is not finished yet starts; the length of the block when there is none. */
  readonly unfinished: number;
}

/** Cuts a stream of blocks into records. Keeps its place between blocks. */
export interface Splitter {
  /** Looks at `bytes` from `from` on; before it are the bytes of the record left unfinished by the last call. */
  readonly split: (bytes: Buffer, from: number) => Split;
  /** Gives up the unfinished record, which has become too long, and returns its line. */
  readonly skip: () => number;
  /** Ends the stream; `rest` is the unfinished record. */
  readonly finish: (rest: Buffer) => Split;
}

const NOTHING = new Uint8Array(0);

/** What `recordBatches` reads; sizes in bytes. */
interface RecordStream {
  readonly file: string;
  readonly source: ByteStream;
  readonly splitter: Splitter;
  readonly longest?: number;
  readonly blockSize?: number;
}

/**
 * Hands on the records of a stream block by block. No more than one block and one record are held; a longer record is
 * rejected with its line and skipped. When the source fails, all that came before it has been handed on.
 */
export async function* recordBatches({
  file,
  source,
  splitter,
  longest = LONGEST_RECORD,
  blockSize = BLOCK,
}: RecordStream): AsyncGenerator<Batch> {
  let held: Uint8Array = NOTHING;
  let read = 0;
  let failure: { readonly error: unknown } | undefined;
  const blocks = inBlocks(source, blockSize);
  for (;;) {
    const block = await nextPiece(blocks);
    if (block instanceof Uint8Array) {
      read += block.length;
      const bytes = owned(held.length === 0 ? block : joined([held, block]));
      const split = splitter.split(asBuffer(bytes), held.length);
      // Copied before the batch goes out: whoever takes the batch may take its memory.
      held = bytes.slice(split.unfinished);
      yield* batchesOf({ file, bytes, split, longest });
      if (held.length <= longest) continue;
      held = NOTHING;
      yield rejected(tooLong({ file, line: splitter.skip(), longest }));
      continue;
    }
    failure = block;
    break;
  }
  yield* batchesOf({ file, bytes: held, split: splitter.finish(asBuffer(held)), longest });
  if (failure !== undefined) {
    const reason = `${failureReason(failure.error)}; ${read} bytes of it were read`;
    yield rejected({ file, line: null, field: null, reason });
  }
}

interface Found {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly split: Split;
  readonly longest: number;
}

function* batchesOf(found: Found): Generator<Batch> {
  const { file, bytes, split } = found;
  const rejections = [...split.rejections];
  const spans = sound(found) ? split.spans : fitting(found, rejections);
  if (spans.length > 0) yield { kind: 'records', file, bytes, spans: Uint32Array.from(spans) };
  if (rejections.length > 0) yield { kind: 'rejected', rejections };
}

/** One look at the whole block, because nearly every block passes it. */
function sound({ bytes, split, longest }: Found): boolean {
  const first = split.spans[0];
  const end = split.spans.at(-2);
  return first === undefined || end === undefined || (end - first <= longest && isUtf8(bytes.subarray(first, end)));
}

/** JSON is UTF-8 (RFC 8259, section 8.1); guessing another encoding would change what the applicant typed. */
function fitting({ file, bytes, split, longest }: Found, rejections: Rejection[]): number[] {
  const kept: number[] = [];
  for (let at = 0; at < split.spans.length; at += 3) {
    const [start = 0, end = 0, line = 0] = split.spans.slice(at, at + 3);
    if (end - start > longest) rejections.push(tooLong({ file, line, longest }));
    else if (isUtf8(bytes.subarray(start, end))) kept.push(start, end, line);
    else rejections.push({ file, line, field: null, reason: 'not valid UTF-8: save the file as UTF-8' });
  }
  return kept;
}

const tooLong = ({ file, line, longest }: { file: string; line: number; longest: number }): Rejection => ({
  file,
  line,
  field: null,
  reason: `longer than ${longest} bytes`,
});
