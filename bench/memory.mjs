import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before the command line: leaves the peak memory of the process behind when it ends.
if (isMainThread)
  process.on('exit', () =>
    writeFileSync(process.env.BENCH_MEMORY_FILE, JSON.stringify({ maxRSS: process.resourceUsage().maxRSS })),
  );
