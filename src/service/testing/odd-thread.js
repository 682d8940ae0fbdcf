import { parentPort } from 'node:worker_threads';

// Stands in for a screening thread: what an application is called says what it does to the thread.
const answer = ({ submitted }) => {
  const { id } = submitted.application;
  if (id === 'endless') for (;;);
  if (id === 'deadly') process.exit(3);
  return { kind: 'alone', outcome: { ok: false, problems: [{ field: '', reason: `read ${id}` }] } };
};
parentPort.on('message', ({ errands }) => parentPort.postMessage(errands.map(answer)));
parentPort.postMessage([]);
