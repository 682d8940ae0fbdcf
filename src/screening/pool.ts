import { Worker } from 'node:worker_threads';
import { compiled } from '../compiled.ts';
import { type Chunk, type Outcome, screenChunk } from './chunk.ts';
import { makeScreener } from './setup.ts';
import type { WorkerData } from './worker.ts';

/** Screens chunks somewhere; results come back in any order. */
export interface Pool {
  screen(chunk: Chunk): Promise<Outcome>;
  /** How many chunks may be under way before it is better to wait. */
  readonly width: number;
  close(): Promise<void>;
}

/** One thread: in this one, without the cost of messages. */
const inline = async ({ setup, done }: WorkerData): Promise<Pool> => {
  const screener = await makeScreener(setup);
  return {
    screen: async (chunk) => screenChunk(chunk, screener, done),
    width: 1,
    close: async () => {},
  };
};

interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

interface Reply {
  readonly number: number;
  readonly outcome: Outcome;
}

const transferable = (chunk: Chunk): ArrayBuffer[] =>
  chunk.kind === 'applications'
    ? []
    : [chunk.bytes.buffer, chunk.spans.buffer].filter((buffer) => buffer instanceof ArrayBuffer);

const threads = (count: number, data: WorkerData): Pool => {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(compiled('screening/worker'), { workerData: data });
    worker.on('message', ({ number, outcome }: Reply) => {
      waiting.get(number)?.resolve(outcome);
      waiting.delete(number);
    });
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error('a screening thread stopped')));
    return worker;
  });
  return {
    screen: (chunk) =>
      new Promise((resolve, reject) => {
        const number = next;
        next += 1;
        waiting.set(number, { resolve, reject });
        workers[number % count]?.postMessage({ number, chunk }, transferable(chunk));
      }),
    width: count * 2,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};

/** Starts `count` screening threads; with 1 the work is done in the calling thread. */
export const createPool = async (count: number, data: WorkerData): Promise<Pool> =>
  count <= 1 ? inline(data) : threads(count, data);
