import type { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { compiled } from '../../compiled.ts';
import { Unreachable } from '../database.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { Wire } from './wire.ts';

/** PGlite in a thread of its own: what it computes holds up nobody else. */
export interface Engine {
  /** Waits until it is up; the first time on a data directory that takes some seconds. */
  start(): Promise<void>;
  /** A connection to it. There is one session, so there must be one at a time. */
  connect(): Duplex;
  close(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly wires: Map<number, Wire>;
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
}

const launch = (directory: string): Running => {
  const worker = new Worker(compiled('store/pglite/worker'), { workerData: { directory } });
  const wires = new Map<number, Wire>();
  let reason = 'PGlite ended';
  const ended = new Promise<void>((done) => {
    worker.on('exit', () => {
      for (const wire of wires.values()) wire.destroy(new Error(`Connection terminated: ${reason}`));
      done();
    });
  });
  const ready = new Promise<void>((done, fail) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') done();
      if (message.kind === 'answer') wires.get(message.connection)?.push(Buffer.from(message.bytes.buffer));
      if (message.kind === 'failed') reason = message.reason;
      if (message.kind === 'failed' || message.kind === 'closed') worker.terminate().catch(() => {});
    });
    worker.on('error', (error) => {
      if (error instanceof Error) reason = error.message;
    });
    worker.on('exit', () => fail(new Unreachable(reason)));
  });
  ready.catch(() => {});
  return { worker, wires, ready, ended };
};

/** The thread is started anew for the next connection when it ended by itself. */
export const createEngine = (directory: string): Engine => {
  let running: Running | undefined;
  let connections = 0;
  const current = (): Running => {
    if (running !== undefined) return running;
    const started = launch(directory);
    running = started;
    started.worker.on('exit', () => {
      if (running === started) running = undefined;
    });
    return started;
  };
  return {
    start: () => current().ready,
    connect() {
      const { worker, wires } = current();
      const connection = connections;
      connections += 1;
      const wire = new Wire((kind, bytes) => {
        const message: ToWorker = { kind, connection, bytes };
        worker.postMessage(message, [bytes.buffer]);
      });
      wires.set(connection, wire);
      wire.on('close', () => wires.delete(connection));
      return wire;
    },
    async close() {
      const message: ToWorker = { kind: 'close' };
      running?.worker.postMessage(message);
      await running?.ended;
    },
  };
};
