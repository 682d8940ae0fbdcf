import type { Batch } from '../batch.ts';
import type { Rejection } from '../rejection.ts';

/** Everything a stream of batches held, in a form that tests compare. */
export interface Collected {
  /** Records as text and values that were built, in order. */
  readonly applications: readonly { readonly file: string; readonly line: number | null; readonly value: unknown }[];
  readonly texts: readonly string[];
  readonly rejections: readonly Rejection[];
}

/** Reads a stream of batches to its end; records are parsed when they can be. */
export async function collect(batches: AsyncIterable<Batch>): Promise<Collected> {
  const applications: { file: string; line: number | null; value: unknown }[] = [];
  const texts: string[] = [];
  const rejections: Rejection[] = [];
  for await (const batch of batches) {
    if (batch.kind === 'rejected') rejections.push(...batch.rejections);
    else if (batch.kind === 'applications') applications.push(...batch.items);
    else {
      if (batch.bytes.byteLength !== batch.bytes.buffer.byteLength)
        throw new Error('the batch does not own its memory');
      for (let at = 0; at < batch.spans.length; at += 3) {
        const [start = 0, end = 0, line = 0] = batch.spans.subarray(at, at + 3);
        const text = Buffer.from(batch.bytes.subarray(start, end)).toString();
        texts.push(text);
        applications.push({ file: batch.file, line, value: parsed(text) });
      }
    }
  }
  return { applications, texts, rejections };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { unparsable: text };
  }
}

/** Bytes in pieces that end at the given offsets. */
export async function* inPieces(bytes: Uint8Array, cuts: readonly number[] = []): AsyncGenerator<Uint8Array> {
  const inside = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b);
  let start = 0;
  for (const end of [...inside, bytes.length]) {
    yield bytes.slice(start, end);
    start = end;
  }
}
