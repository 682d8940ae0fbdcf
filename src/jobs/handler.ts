/** What a handler may ask and say while it runs. */
export interface JobContext {
  readonly jobId: number;
  /** 1 the first time. */
  readonly attempt: number;
  /** Shown in the list of jobs. A job that says it stays in that list after it is done. */
  progress(done: number, of: number): Promise<void>;
  /** Aborted when the job is cancelled, taken over by another worker, or the worker stops. */
  readonly signal: AbortSignal;
}

/**
 * Does the jobs of one kind. A job may run more than once (a worker is killed, a lease ends), so it must be idempotent:
 * write with `once`, or so that a repeat changes nothing.
 */
export interface Handler {
  readonly kind: string;
  /** Throws to be tried again later; throws `Poison` when trying again is pointless. */
  run(payload: unknown, context: JobContext): Promise<void>;
  /** Jobs of this kind at a time in one worker; 1 when absent. */
  readonly concurrency?: number;
  /** Attempts until it ends in the list of failed jobs; 8 when absent. */
  readonly attempts?: number;
  /** Seconds to wait after the attempt with this number (from 1) failed; exponential when absent. */
  readonly delayAfter?: (attempt: number) => number;
}

/** A job that cannot succeed: it goes to the list of failed jobs at once. Its message holds no personal data. */
export class Poison extends Error {
  override readonly name = 'Poison';
}

/** 2 s, 4 s, 8 s … up to an hour. */
export const exponentially = (attempt: number): number => Math.min(3_600, 2 ** Math.min(attempt, 12));

// Errors of ours say what was given and what is allowed, never a value that an applicant typed. Others quote what they
// could not read, so of them only the kind, the code and the place are kept.
const speakable: ReadonlySet<string> = new Set([
  'Problem',
  'Poison',
  'Unreachable',
  'Conflict',
  'DeliveryFailed',
  'MailFailed',
]);

/** The function, file and line of the first frame of a stack: places of ours, which hold no personal data. */
const placeIn = (stack: string): string => {
  const frame = stack.split('\n').find((line) => line.startsWith('    at '));
  if (frame === undefined) return '';
  const [head = '', tail] = frame.slice(7, 600).split(' (');
  const [file = ''] = (tail ?? head).split('/').slice(-1);
  const place = /^([\w.-]{1,80}:\d{1,7}):\d{1,7}\)?$/.exec(file)?.[1];
  const name = tail === undefined ? '' : `${head.replace('async ', '')} `;
  return place === undefined ? '' : ` at ${name}${place}`;
};

/** Tells an error apart from others, in one line without personal data. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  if (speakable.has(error.name)) return `${error.name}: ${error.message}`.slice(0, 300);
  const code = 'code' in error && typeof error.code === 'string' && /^\w{2,40}$/.test(error.code) ? error.code : '';
  const where = placeIn(error.stack ?? '');
  return `${error.name}${code === '' ? '' : ` ${code}`}${where}`.slice(0, 300);
};
