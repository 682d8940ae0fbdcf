import { arch, cpus, totalmem } from 'node:os';

// Every figure stands beside a peer measured in the same run; quote the ratios.
const [cpu] = cpus();
process.stdout.write(
  `Node ${process.version}, ${arch()}, ${cpus().length} x ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GB\n\n`,
);
const only = process.argv[2];
const parts = [
  'signals',
  'documents',
  'near-duplicate',
  'watchlist',
  'links',
  'linkage',
  'end-to-end',
  'service',
  'console',
];
for (const part of only === undefined ? parts : [only]) await import(`./${part}.ts`);
