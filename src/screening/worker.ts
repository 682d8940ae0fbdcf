import { parentPort, workerData } from 'node:worker_threads';
import { type Chunk, screenChunk } from './chunk.ts';
import { makeScreener, type Setup } from './setup.ts';

export interface WorkerData {
  readonly setup: Setup;
  readonly done: ReadonlySet<string>;
}

const port = parentPort;
if (port === null) throw new Error('started outside a pool');

const data: WorkerData = workerData;
const ready = makeScreener(data.setup);

port.on('message', async ({ number, chunk }: { readonly number: number; readonly chunk: Chunk }) => {
  const outcome = screenChunk(chunk, await ready, data.done);
  const { results, resultEnds, people, peopleEnds, traces, traceEnds, times } = outcome;
  const { bits, bands, tiers, eligible, seen, seenEnds } = outcome;
  const lines = [results, resultEnds, people, peopleEnds, traces, traceEnds];
  const columns = [...lines, times, bits, bands, tiers, eligible, seen, seenEnds];
  port.postMessage(
    { number, outcome },
    columns.map((column) => column.buffer),
  );
});
