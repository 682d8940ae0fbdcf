import { workerData } from 'node:worker_threads';

/**
 * A thread that ends its process when the process that started it is gone. A reader busy with a hostile document hears
 * no message, and would otherwise outlive a pool that was killed.
 */
const parent: unknown = workerData;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 500);
