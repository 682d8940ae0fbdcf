import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { FromWorker, ToWorker } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('started outside a thread');

const { directory }: { readonly directory: string } = workerData;
const opened = PGlite.create({ dataDir: directory });
let connections = 0;

const tell = (message: FromWorker) => {
  port.postMessage(message, message.kind === 'answer' ? [message.bytes.buffer] : []);
};

/** There is one session for as long as the thread lives; a new connection must find it as new. */
const asNew = async (lite: PGlite): Promise<void> => {
  if (connections > 0) {
    await lite.exec('rollback');
    await lite.exec('discard all');
  }
  connections += 1;
};

const serve = async (message: ToWorker): Promise<void> => {
  const lite = await opened;
  if (message.kind === 'close') {
    await lite.close();
    tell({ kind: 'closed' });
    return;
  }
  if (message.kind === 'start') await asNew(lite);
  const answer = await lite.execProtocolRaw(message.bytes);
  tell({ kind: 'answer', connection: message.connection, bytes: Uint8Array.from(answer) });
};

const failed = (error: unknown): void => {
  tell({ kind: 'failed', reason: error instanceof Error ? error.message : 'PGlite failed' });
};

// One after another: the session is one, and a transaction on it belongs to one connection.
let last: Promise<void> = opened.then(() => tell({ kind: 'ready' }));
last.catch(failed);
port.on('message', (message: ToWorker) => {
  last = last.then(() => serve(message));
  last.catch(failed);
});
