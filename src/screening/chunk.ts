import { isUtf8 } from 'node:buffer';
import type { Application } from '../engine/contract/application.ts';
import { bands } from '../engine/contract/result.ts';
import type { Screened, Screener } from '../engine/screen.ts';
import type { BuiltApplication } from '../input/batch.ts';
import type { Rejection } from '../input/rejection.ts';
import { createLineWriter } from './line-writer.ts';
import type { Person } from './person.ts';
import { canLeaveClear, signalNumber, tiers } from './record.ts';
import { resultJson } from './serialize.ts';
import type { StoredTraces } from './traces-file.ts';

/** A piece of the input, small enough to be one message to a worker. */
export type Chunk =
  | { readonly kind: 'records'; readonly file: string; readonly bytes: Uint8Array; readonly spans: Uint32Array }
  | { readonly kind: 'applications'; readonly items: readonly BuiltApplication[] };

/**
 * What came of a chunk, in input order, as columns: arrays of one entry for each screened application, and the
 * result and people lines as bytes with the offset at which each ends.
 */
export interface Outcome {
  readonly records: readonly (Place & { readonly id: string })[];
  /** Applications left out because an earlier run did them. */
  readonly skipped: readonly (Place & { readonly id: string })[];
  readonly results: Uint8Array<ArrayBuffer>;
  readonly resultEnds: Uint32Array<ArrayBuffer>;
  readonly people: Uint8Array<ArrayBuffer>;
  readonly peopleEnds: Uint32Array<ArrayBuffer>;
  /** Lines of traces.jsonl. */
  readonly traces: Uint8Array<ArrayBuffer>;
  readonly traceEnds: Uint32Array<ArrayBuffer>;
  /** When each was received, in seconds since 1970. */
  readonly times: Float64Array<ArrayBuffer>;
  readonly bits: Float64Array<ArrayBuffer>;
  readonly bands: Uint8Array<ArrayBuffer>;
  readonly tiers: Uint8Array<ArrayBuffer>;
  /** 1 where evidence allows the application to leave "clear" (see bandOf). */
  readonly eligible: Uint8Array<ArrayBuffer>;
  /** Numbers of the signals seen, all applications in a row, and where each one's end. */
  readonly seen: Uint16Array<ArrayBuffer>;
  readonly seenEnds: Uint32Array<ArrayBuffer>;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly (readonly [kind: string, count: number])[];
}

export interface Place {
  readonly file: string;
  readonly line: number | null;
}

/** Says where JSON breaks, without quoting it: the text is an applicant's. */
const jsonProblem = (error: unknown): string => {
  const message = error instanceof Error ? error.message : '';
  if (/Unexpected end|Unterminated/.test(message)) return 'the JSON ends too early: the record is truncated';
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 'not valid JSON' : `not valid JSON at character ${position}`;
};

const personOf = (application: Application): Person => ({
  applicationId: application.id,
  name: application.candidate.name.slice(0, 200),
  job: application.job?.title?.slice(0, 200) ?? null,
  receivedAt: application.receivedAt,
  riskTier: application.job?.riskTier ?? 'standard',
});

type Passed = Extract<Screened, { readonly ok: true }>;

class Columns {
  readonly skipped: (Place & { readonly id: string })[] = [];
  readonly #records: (Place & { readonly id: string })[] = [];
  readonly rejections: Rejection[] = [];
  readonly #results = createLineWriter();
  readonly #people = createLineWriter();
  readonly #traces = createLineWriter();
  readonly #times: number[] = [];
  readonly #bits: number[] = [];
  readonly #bands: number[] = [];
  readonly #tiers: number[] = [];
  readonly #eligible: number[] = [];
  readonly #seen: number[] = [];
  readonly #seenEnds: number[] = [];
  readonly #warnings = new Map<string, number>();

  warn(kind: string): void {
    this.#warnings.set(kind, (this.#warnings.get(kind) ?? 0) + 1);
  }

  add(place: Place, { application, result, traces }: Passed): void {
    const person = personOf(application);
    const stored: StoredTraces = { own: result.bits - result.prior, traces: traces() };
    this.#records.push({ ...place, id: application.id });
    this.#results.add(resultJson(result));
    this.#people.add(JSON.stringify(person));
    this.#traces.add(JSON.stringify(stored));
    this.#times.push(stored.traces.at);
    this.#bits.push(result.bits);
    this.#bands.push(bands.indexOf(result.band));
    this.#tiers.push(tiers.indexOf(person.riskTier));
    this.#eligible.push(canLeaveClear(result) ? 1 : 0);
    for (const id of new Set(result.evidence.map((row) => row.signal))) this.#seen.push(signalNumber(id));
    this.#seenEnds.push(this.#seen.length);
  }

  finish(): Outcome {
    const results = this.#results.finish();
    const people = this.#people.finish();
    const traces = this.#traces.finish();
    return {
      records: this.#records,
      skipped: this.skipped,
      results: results.bytes,
      resultEnds: results.ends,
      people: people.bytes,
      peopleEnds: people.ends,
      traces: traces.bytes,
      traceEnds: traces.ends,
      times: Float64Array.from(this.#times),
      bits: Float64Array.from(this.#bits),
      bands: Uint8Array.from(this.#bands),
      tiers: Uint8Array.from(this.#tiers),
      eligible: Uint8Array.from(this.#eligible),
      seen: Uint16Array.from(this.#seen),
      seenEnds: Uint32Array.from(this.#seenEnds),
      rejections: this.rejections,
      warnings: [...this.#warnings],
    };
  }
}

/** Screens one chunk, leaving out applications that are done already. The same chunk gives the same bytes anywhere. */
export const screenChunk = (chunk: Chunk, screen: Screener, done: ReadonlySet<string>): Outcome => {
  const columns = new Columns();
  for (const { file, line, value } of values(chunk, columns)) {
    const screened = screen(value);
    if (!screened.ok) {
      const [{ field, reason }] = screened.problems;
      columns.rejections.push({
        file,
        line,
        field,
        reason,
        ...(screened.id === undefined ? {} : { applicationId: screened.id }),
      });
    } else if (done.has(screened.application.id)) {
      columns.skipped.push({ file, line, id: screened.application.id });
    } else {
      for (const { kind } of screened.warnings) columns.warn(kind);
      columns.add({ file, line }, screened);
    }
  }
  return columns.finish();
};

function* values(chunk: Chunk, columns: Columns): Generator<BuiltApplication> {
  if (chunk.kind === 'applications') {
    yield* chunk.items;
    return;
  }
  const { file, spans } = chunk;
  const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength);
  const clean = isUtf8(bytes);
  for (let at = 0; at + 2 < spans.length; at += 3) {
    const [start = 0, end = 0, line = 0] = spans.subarray(at, at + 3);
    if (!clean && !isUtf8(bytes.subarray(start, end))) columns.warn('bytes that are not UTF-8 were replaced');
    try {
      const value: unknown = JSON.parse(bytes.toString('utf8', start, end));
      yield { file, line, value };
    } catch (error) {
      columns.rejections.push({ file, line, field: null, reason: jsonProblem(error) });
    }
  }
}
