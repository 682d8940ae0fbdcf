import { Problem } from '../../desk/problem.ts';
import type { CaseFile } from '../../desk/review/file.ts';
import type { CaseLine, FullLine } from '../../desk/review/lines.ts';
import type { Seen } from '../../desk/review/work.ts';
import { wire } from './wire.ts';

/** What the caller saw, from If-Match: versions of cases are whole numbers. */
export const seenOf = (id: string, ifMatch: string | undefined): Seen => {
  if (ifMatch === undefined || !/^\d{1,9}$/.test(ifMatch)) {
    throw new Problem('changed-meanwhile', 'If-Match holds no version of this');
  }
  return { id, version: Number(ifMatch) };
};

/** A line for those who review; they never get a reduced one. */
export const fullLine = (line: CaseLine): FullLine => {
  if (line.view === 'reduced') throw new Error('a reviewer got a reduced line');
  return line;
};

/** A case after a step, with its new version. */
export const lineReply = (line: CaseLine) => ({
  body: wire(fullLine(line)),
  extras: { etag: String(line.version) },
});

const bodyOf = (file: CaseFile) => {
  if (file.view === 'reduced') return wire(file);
  if (file.view === 'blind') return { ...wire(file), received: file.received };
  return { ...wire(file), received: file.received, result: file.result };
};

/** A case on the wire; its result and what was received are in formats of their own already. */
export const fileReply = (file: CaseFile) => ({
  body: bodyOf(file),
  extras: { etag: String(file.version) },
});
