import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { type Band, Result } from '../engine/contract/result.ts';
import type { Rejection } from '../input/rejection.ts';

/** The files of one run. `results.jsonl` holds no names; `people.jsonl` beside it does, line for line. */
export interface ResultsFolder {
  readonly directory: string;
  append(lines: {
    readonly results: readonly Uint8Array[];
    readonly people: readonly Uint8Array[];
    readonly traces: readonly Uint8Array[];
  }): Promise<void>;
  reject(rejections: readonly Rejection[]): Promise<void>;
  /** Lines of one application, by the spans that the ledger keeps. */
  read(file: 'results' | 'people', span: readonly [number, number]): Promise<string>;
  /** Puts a finished file in the place of results.jsonl. */
  replaceResults(path: string): Promise<void>;
  close(): Promise<void>;
}

export const resultsPath = (directory: string): string => join(directory, 'results.jsonl');
export const peoplePath = (directory: string): string => join(directory, 'people.jsonl');
const rejectedPath = (directory: string): string => join(directory, 'rejected.jsonl');

/** Opens the folder for a run: empty, or to go on behind what it holds. The caller has mended its ends before. */
export const openResults = async (directory: string, mode: 'fresh' | 'resume'): Promise<ResultsFolder> => {
  await mkdir(directory, { recursive: true });
  const flags = mode === 'fresh' ? 'w+' : 'a+';
  const handles: FileHandle[] = [];
  try {
    for (const [path, how] of [
      [resultsPath(directory), flags],
      [peoplePath(directory), flags],
      [join(directory, 'traces.jsonl'), flags],
      [rejectedPath(directory), 'w'],
    ] as const) {
      handles.push(await open(path, how, 0o600));
    }
  } catch (error) {
    await Promise.all(handles.map((handle) => handle.close()));
    throw error;
  }
  let [results] = handles;
  const [, people, traces, rejected] = handles;
  if (results === undefined || people === undefined || traces === undefined || rejected === undefined)
    throw new Error('four files were opened');
  return {
    directory,
    async append(lines) {
      // Results last: after a crash the shortest file, results, says what is done.
      for (const [file, pieces] of [
        [people, lines.people],
        [traces, lines.traces],
        [results, lines.results],
      ] as const)
        if (pieces.length > 0) await file?.appendFile(Buffer.concat(pieces));
    },
    async reject(rejections) {
      if (rejections.length > 0) await rejected.appendFile(rejections.map((it) => `${JSON.stringify(it)}\n`).join(''));
    },
    async read(file, [start, end]) {
      const bytes = Buffer.alloc(end - start);
      await (file === 'results' ? results : people)?.read(bytes, 0, bytes.length, start);
      return bytes.toString('utf8');
    },
    async replaceResults(path) {
      await results?.close();
      await rename(path, resultsPath(directory));
      results = await open(resultsPath(directory), 'a+', 0o600);
      handles[0] = results;
    },
    close: async () => {
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
};

const BAND = '","band":"';

/** Writes results.jsonl anew with other bands, one line at a time; the file is replaced in one step. */
export const rewriteBands = async (directory: string, bandAt: (index: number) => Band): Promise<void> => {
  const path = resultsPath(directory);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  const relabelled = async function* () {
    let index = 0;
    for await (const line of lines) {
      // An id cannot contain this text: its quotes would be escaped.
      const at = line.indexOf(BAND) + BAND.length;
      yield `${line.slice(0, at)}${bandAt(index)}${line.slice(line.indexOf('"', at))}\n`;
      index += 1;
    }
  };
  await pipeline(relabelled, createWriteStream(`${path}.new`, { mode: 0o600 }));
  await rename(`${path}.new`, path);
};

/** Cuts a file to its first `lines` whole lines, so that a run can go on behind a crash. */
export const keepLines = async (path: string, lines: number): Promise<void> => {
  let seen = 0;
  let offset = 0;
  for await (const piece of createReadStream(path)) {
    const chunk: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    for (let at = chunk.indexOf(10); at >= 0 && seen < lines; at = chunk.indexOf(10, at + 1)) {
      seen += 1;
      if (seen === lines) return truncate(path, offset + at + 1);
    }
    offset += chunk.length;
  }
  if (lines === 0) await truncate(path, 0);
};

/** Reads results one by one; a last line without its end (a crash) is not handed on. */
export async function* readResults(path: string): AsyncGenerator<{ readonly result: Result; readonly length: number }> {
  for await (const line of wholeLines(path)) {
    const parsed = Result.safeParse(JSON.parse(line));
    if (!parsed.success)
      throw new ResultsError(
        `${path}: a line is not a result of this format (${parsed.error.issues[0]?.path.join('.')})`,
      );
    yield { result: parsed.data, length: Buffer.byteLength(line) + 1 };
  }
}

/** Lines of a file that end in a line feed. */
export async function* wholeLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
    const lines = (rest + String(piece)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** A file of results cannot be read or does not fit. */
export class ResultsError extends Error {
  override readonly name = 'ResultsError';
}
