import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a process started, in whatever unit the system tells it; undefined when there is no such process, or only its
 * entry is left, for a parent that never asked how it ended.
 */
export const startOf = async (pid: number): Promise<string | undefined> => {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name in the second field may hold spaces and brackets; the state comes after it, and 19 fields on the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  }
  const asked = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]).catch(() => undefined);
  const [state = 'Z', ...start] = asked?.stdout.trim().split(/\s+/) ?? [];
  return state.startsWith('Z') || start.length === 0 ? undefined : start.join(' ');
};

/** Where process numbers mean the same: this boot of this machine, and this container of it. */
export const placeOfProcesses = async (): Promise<string> => {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return [hostname(), boot.trim(), space].join(' ');
};
