import { arch, cpus, totalmem } from 'node:os';

// Every figure stands beside a peer measured in the same run; quote the ratios.
const [cpu] = cpus();
process.stdout.write(
  `Node ${process.version}, ${arch()}, ${cpus().length} x ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GB\n\n`,
);
await import('./signals.ts');
await import('./documents.ts');
await import('./near-duplicate.ts');
await import('./watchlist.ts');
await import('./links.ts');
await import('./linkage.ts');
await import('./end-to-end.ts');
