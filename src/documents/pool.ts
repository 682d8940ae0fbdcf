import {
  type Answer,
  type DocumentFile,
  type Drawn,
  defaultLimits,
  type Extracted,
  type Limits,
  megabytes,
  type PageWish,
  refuse,
} from './extraction.ts';
import { type Reader, startReader, type Task } from './reader.ts';

/** Reads documents in processes of their own. */
export interface DocumentPool {
  /** Never rejects: whatever a file does, the answer is a value. Answers come as documents finish. */
  extract(file: DocumentFile): Promise<Extracted>;
  /** One page of a PDF as a picture. Never rejects either. */
  draw(file: DocumentFile, wish: PageWish): Promise<Drawn>;
  /** Ends all processes and waits for their end; documents still in hand are answered as unreadable. */
  close(): Promise<void>;
}

const POLL_MILLISECONDS = 20;
const MOST_FAILED_STARTS = 3;

const closed = refuse('unreadable', 'the document was not read: reading was ended');
const garbled = refuse('unreadable', 'the document cannot be read: its reader answered something else');
const cannotStart = refuse('unreadable', 'the document was not read: no reader process could be started');

/**
 * Creates a pool of up to `processes` reader processes, each reading one document at a time. A process that exceeds a
 * limit is killed and replaced; the next document goes on. Processes start when they are needed, and idle ones do not
 * keep the program alive.
 */
export const createDocumentPool = (options: { readonly processes: number; readonly limits?: Limits }): DocumentPool => {
  const limits = options.limits ?? defaultLimits;
  const most = Math.max(1, options.processes);
  const readers = new Set<Reader>();
  const queue: Task[] = [];
  let failedStarts = 0;
  let open = true;
  let watch: NodeJS.Timeout | undefined;

  const count = (state: ReturnType<Reader['state']>): number =>
    [...readers].filter((it) => it.state() === state).length;

  const look = (): void => {
    for (const reader of readers) reader.watch();
    if (count('idle') < readers.size) return;
    clearInterval(watch);
    watch = undefined;
  };
  const dispatch = (): void => {
    for (const reader of readers) {
      const task = reader.state() === 'idle' ? queue.shift() : undefined;
      if (task !== undefined) reader.read(task);
    }
    const wanted = Math.min(queue.length - count('starting'), most - readers.size);
    for (let started = 0; started < wanted; started++) add();
    if (count('idle') < readers.size) watch ??= setInterval(look, POLL_MILLISECONDS);
  };
  const removed = (reader: Reader, how: Awaited<Reader['gone']>): void => {
    readers.delete(reader);
    failedStarts = how === 'worked' ? 0 : failedStarts + 1;
    if (failedStarts >= MOST_FAILED_STARTS) for (const task of queue.splice(0)) task.answer(cannotStart);
    if (open) dispatch();
  };
  const add = (): void => {
    const reader = startReader(limits, () => {
      if (open) dispatch();
    });
    readers.add(reader);
    void reader.gone.then((how) => removed(reader, how));
  };
  const endAll = (): void => {
    for (const reader of readers) reader.end(closed);
  };

  const ask = (file: DocumentFile, draw?: PageWish): Promise<Answer> => {
    if (!open) return Promise.resolve(closed);
    const size = file.bytes.length;
    if (size > limits.inputBytes) {
      const reason = `the file has ${megabytes(size)}; up to ${megabytes(limits.inputBytes)} are accepted`;
      return Promise.resolve(refuse('too-large', reason));
    }
    return new Promise((answer) => {
      queue.push({ file, draw, answer });
      dispatch();
    });
  };

  process.on('exit', endAll);
  return {
    extract: async (file) => {
      const answer = await ask(file);
      return answer.ok && !('document' in answer) ? garbled : answer;
    },
    draw: async (file, wish) => {
      const answer = await ask(file, wish);
      return answer.ok && !('image' in answer) ? garbled : answer;
    },
    close: async () => {
      open = false;
      process.off('exit', endAll);
      clearInterval(watch);
      for (const task of queue.splice(0)) task.answer(closed);
      const gone = [...readers].map((reader) => reader.gone);
      endAll();
      await Promise.all(gone);
    },
  };
};
