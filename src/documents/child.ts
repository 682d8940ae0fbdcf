import { Worker } from 'node:worker_threads';
import { loadPdfium } from './pdf/pdfium.ts';
import { isJob, type Report } from './protocol.ts';
import { drawDocument, readDocument } from './read-document.ts';

/**
 * The process that reads documents: one job at a time, the next only after the answer. It is started by the pool, which
 * kills it when it takes too long or too much, and ends when the pool does.
 */

// Ctrl-C in a terminal reaches every process in it; the pool decides when a document in hand is given up.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());
new Worker(new URL('./orphan-watch.js', import.meta.url), { workerData: process.ppid }).unref();

const [heapBytes = Number.NaN] = process.argv.slice(2).map(Number);
const pdfium = await loadPdfium(heapBytes);

const report = (message: Report): void => {
  process.send?.(message);
};

process.on('message', (job: unknown) => {
  if (!isJob(job)) return;
  const { limits, draw, ...file } = job;
  const { answer, spent } =
    draw === undefined ? readDocument(file, pdfium, limits) : drawDocument(file, draw, pdfium, limits);
  report({ kind: 'done', answer, spent });
});
report({ kind: 'ready' });
