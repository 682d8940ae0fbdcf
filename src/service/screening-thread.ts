import { parentPort, workerData } from 'node:worker_threads';
import { createScreenAlone } from '../desk/lane/screen-alone.ts';
import { compileDocuments } from '../desk/lane/screening.ts';
import { describeError } from '../jobs/handler.ts';
import type { Begin, Done, Errand, Order } from './screening-errands.ts';
import { tablesIn } from './tables.ts';

// A thread that screens what it is sent. An empty answer says that it is ready.
const port = parentPort;
if (port === null) throw new Error('started outside a pool');
const begin: Begin = workerData;
const { tables } = await tablesIn(begin.reference);
let screen = createScreenAlone(tables, compileDocuments(begin.policy));

const perform = (errand: Errand): Done => {
  const { kind } = errand;
  if (kind === 'alone') return { kind, outcome: screen.alone(errand.submitted) };
  if (kind === 'again') return { kind, screened: screen.again(errand.reference, errand.application) };
  return { kind, differs: screen.differs(errand.application, errand.before) };
};

const run = (errand: Errand): Done => {
  try {
    return perform(errand);
  } catch (error) {
    return { kind: 'failed', error: describeError(error) };
  }
};

port.on('message', (order: Order) => {
  if (order.kind === 'use') screen = createScreenAlone(tables, compileDocuments(order.policy));
  else port.postMessage(order.errands.map(run));
});
port.postMessage([]);
