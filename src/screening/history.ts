import { existsSync, statSync } from 'node:fs';
import type { Result } from '../engine/contract/result.ts';
import type { Batch } from '../input/batch.ts';
import { screenChunk } from './chunk.ts';
import { readResults, resultsPath } from './results-folder.ts';
import { makeScreener, type Setup } from './setup.ts';
import { parseTraces, readTracesFile, type StoredTraces, tracesPath } from './traces-file.ts';

/** Where past applications come from: folders of earlier runs, and files of applications. */
export interface HistorySource {
  readonly paths: readonly string[];
  readonly setup: Setup;
  /** Reads applications out of files, as the run itself does. */
  readonly read: (paths: readonly string[]) => AsyncIterable<Batch>;
}

const isRun = (path: string): boolean =>
  existsSync(path) && statSync(path).isDirectory() && existsSync(tracesPath(path));

const decoder = new TextDecoder();

/** Everything known from before, each application once, in the order of the paths. Folders of runs come first. */
export async function* readHistory({ paths, setup, read }: HistorySource): AsyncGenerator<StoredTraces> {
  const seen = new Set<string>();
  const fresh = (stored: StoredTraces): boolean => {
    const known = seen.has(stored.traces.applicationId);
    seen.add(stored.traces.applicationId);
    return !known;
  };
  for (const path of paths.filter(isRun))
    for await (const stored of readTracesFile(path)) if (fresh(stored)) yield stored;
  const files = paths.filter((path) => !isRun(path));
  if (files.length === 0) return;
  const screener = await makeScreener(setup);
  for await (const batch of read(files)) {
    if (batch.kind === 'rejected') continue;
    const { traces, traceEnds } = screenChunk(batch, screener, new Set());
    let from = 0;
    for (const end of traceEnds) {
      const stored = parseTraces(decoder.decode(traces.subarray(from, end)));
      if (fresh(stored)) yield stored;
      from = end;
    }
  }
}

/** Results of earlier runs, which decisions are learned from. Files of applications have none. */
export async function* readPastResults(paths: readonly string[]): AsyncGenerator<Result> {
  for (const path of paths.filter(isRun)) for await (const { result } of readResults(resultsPath(path))) yield result;
}
