import { type Answer, type DocumentFile, type Limits, megabytes, type PageWish, refuse } from './extraction.ts';
import { askUsage, type Usage } from './process-usage.ts';
import { isReport, type Job } from './protocol.ts';
import { keepAlive, startProcess } from './reader-process.ts';

export interface Task {
  readonly file: DocumentFile;
  /** One page to draw; the whole to read when absent. */
  readonly draw?: PageWish | undefined;
  readonly answer: (answer: Answer) => void;
}

/** One process that reads documents, and what it is at. */
export interface Reader {
  state(): 'starting' | 'idle' | 'busy' | 'dying';
  /** Gives an idle reader a task; the task is answered whatever happens to the process. */
  read(task: Task): void;
  /** Kills the process if it takes more than it may. To be called every few milliseconds. */
  watch(): void;
  /** Kills the process; its task, if it has one, gets this answer. */
  end(answer?: Answer): void;
  /** Settles when the process is gone, with whether it ever came up. */
  readonly gone: Promise<'worked' | 'never worked'>;
}

const START_MILLISECONDS = 30_000;
/** Where processor time is known, the clock only ends what waits or is starved: this many times the limit. */
const PATIENCE = 4;
/** A process that kept this share of the memory it may use is replaced, so that the next document has it all. */
const WORN = 0.6;
const LONGEST_NAME = 255;

const crashed = refuse('unreadable', 'the document cannot be read: the reader process broke down over it');
const outOfMemory = (limits: Limits): Answer =>
  refuse('memory', `reading the document takes more than ${megabytes(limits.residentBytes)} of memory`);
const outOfTime = (limits: Limits): Answer =>
  refuse('timeout', `reading the document takes longer than ${limits.milliseconds / 1_000} s`);

/** V8 ends a process that reaches its heap limit by abort: signal SIGABRT, or exit code 134 through a shell. */
const causeOfDeath = (code: number | null, signal: NodeJS.Signals | null, limits: Limits): Answer =>
  signal === 'SIGABRT' || code === 134 ? outOfMemory(limits) : crashed;

/** The limit that a task broke, if any. */
const judged = (usage: Usage, elapsed: number, busyBefore: number, limits: Limits): Answer | undefined => {
  if ((usage.residentBytes ?? 0) > limits.residentBytes) return outOfMemory(limits);
  const busy = usage.busyMilliseconds === undefined ? elapsed : usage.busyMilliseconds - busyBefore;
  return busy > limits.milliseconds || elapsed > limits.milliseconds * PATIENCE ? outOfTime(limits) : undefined;
};

/** Starts a process that reads documents. `onIdle` is told each time it can take a task. */
export const startReader = (limits: Limits, onIdle: () => void): Reader => {
  const child = startProcess(limits);
  let state: ReturnType<Reader['state']> = 'starting';
  let ready = false;
  let worked = false;
  let task: Task | undefined;
  let verdict: Answer | undefined;
  let startedAt = performance.now();
  let busyBefore = 0;

  const ask = (use: (usage: Usage) => void): void => {
    const since = startedAt;
    // Where another program has to be asked, the answer may come when the next task is under way.
    if (child.pid !== undefined) askUsage(child.pid, (usage) => since === startedAt && use(usage));
  };
  const end = (answer?: Answer): void => {
    if (state === 'dying') return;
    state = 'dying';
    verdict = answer;
    keepAlive(child, 'awake');
    child.kill('SIGKILL');
  };
  const settle = (answer: Answer): void => {
    const settled = task;
    task = undefined;
    settled?.answer(answer);
  };
  const rest = (): void => {
    state = 'idle';
    keepAlive(child, 'asleep');
    ask(({ residentBytes }) => {
      if (state === 'idle' && worked && (residentBytes ?? 0) > limits.residentBytes * WORN) end();
    });
    onIdle();
  };
  const read = (next: Task): void => {
    state = 'busy';
    task = next;
    startedAt = performance.now();
    busyBefore = 0;
    ask(({ busyMilliseconds }) => {
      busyBefore = busyMilliseconds ?? 0;
    });
    keepAlive(child, 'awake');
    const { filename, bytes } = next.file;
    const about = { filename: filename.slice(-LONGEST_NAME), bytes, limits };
    const job: Job = next.draw === undefined ? about : { ...about, draw: next.draw };
    child.send(job, (error) => {
      if (error !== null) end();
    });
  };
  const watch = (): void => {
    const elapsed = performance.now() - startedAt;
    if (state === 'starting' && elapsed > START_MILLISECONDS) end();
    if (state !== 'busy') return;
    ask((usage) => {
      const answer = state === 'busy' ? judged(usage, elapsed, busyBefore, limits) : undefined;
      if (answer !== undefined) end(answer);
    });
  };

  child.on('message', (message: unknown) => {
    if (!isReport(message)) return;
    if (message.kind === 'ready' && state === 'starting') {
      ready = true;
      rest();
    }
    if (message.kind !== 'done' || state !== 'busy') return;
    worked = true;
    settle(message.answer);
    if (message.spent) end();
    else rest();
  });
  const gone = new Promise<'worked' | 'never worked'>((resolve) => {
    const fall = (code: number | null, signal: NodeJS.Signals | null): void => {
      state = 'dying';
      settle(verdict ?? causeOfDeath(code, signal, limits));
      resolve(ready ? 'worked' : 'never worked');
    };
    child.once('exit', fall);
    child.once('error', () => {
      child.kill('SIGKILL');
      fall(null, null);
    });
  });
  return { state: () => state, read, watch, end, gone };
};
