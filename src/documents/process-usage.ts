import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process uses; undefined where the system does not tell. */
export interface Usage {
  readonly residentBytes: number | undefined;
  /** Processor time of its main thread since it started, milliseconds: not what compiling and collecting cost. */
  readonly busyMilliseconds: number | undefined;
}

const nothing: Usage = { residentBytes: undefined, busyMilliseconds: undefined };

/** USER_HZ is 100 on every Linux that Node runs on. */
const TICK = 10;

/** proc(5): in `status` memory in kB whatever the page size; in `stat`, after the name in brackets, fields 14 and 15. */
const fromProc = (pid: number): Usage => {
  const kilobytes = /^VmRSS:\s{1,20}(\d{1,15}) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
  const stat = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return {
    residentBytes: kilobytes === undefined ? undefined : Number(kilobytes) * 1_024,
    busyMilliseconds: (Number(fields[11]) + Number(fields[12])) * TICK,
  };
};

/**
 * Asks what a process uses and tells it in `answer`, at once on Linux, later where `ps` has to be started, and with
 * nothing known where there is no `ps`.
 */
export const askUsage = (pid: number, answer: (usage: Usage) => void): void => {
  if (process.platform === 'linux') {
    try {
      answer(fromProc(pid));
    } catch {
      answer(nothing);
    }
    return;
  }
  if (process.platform === 'win32') {
    answer(nothing);
    return;
  }
  execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => {
    const kilobytes = Number(stdout.trim());
    answer(error !== null || !(kilobytes > 0) ? nothing : { ...nothing, residentBytes: kilobytes * 1_024 });
  });
};
