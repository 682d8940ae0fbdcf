import { Forbidden } from '../../notify/addresses.ts';
import { readJson } from '../body.ts';
import { type Answer, type Call, type Reach, send, TooLarge } from './request.ts';

/** The vendor answered with a refusal that no repeat will change. Says the status, never what was asked or answered. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number) {
    super(status === 0 ? 'the system answered something that cannot be read' : `the system answered ${status}`);
    this.status = status;
  }
}

/** The vendor could not be reached or asked to wait: the same may succeed later. */
export class Later extends Error {
  override readonly name = 'Later';
  /** Seconds, when the vendor named them. */
  readonly after: number | undefined;

  constructor(why: string, after?: number) {
    super(why);
    this.after = after;
  }
}

/** What a caller needs from around it. */
export interface Surroundings {
  readonly reach: Reach;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly form?: string;
  /** Whether asking twice changes nothing more than asking once. GET always is. */
  readonly repeatable?: boolean;
}

/** Talks to one vendor: limits, patience, and what its answers mean. */
export interface Caller {
  readonly get: (url: URL, headers?: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly post: (url: URL, asked: Asked) => Promise<unknown>;
  readonly remove: (url: URL, headers: Readonly<Record<string, string>>) => Promise<void>;
  /** A file, following redirects to public addresses. Headers go to the first host only. */
  readonly file: (url: URL, headers?: Readonly<Record<string, string>>) => Promise<Uint8Array>;
}

const TRIES = 3;
const SECONDS = 1000;
/** A longer wait is left to the queue. */
const LONGEST_WAIT = 20;
const LONGEST_REQUEST = 20 * SECONDS;
const LARGEST_ANSWER = 4_000_000;
const LARGEST_FILE = 20_000_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const waitOf = (answer: Answer, now: Date): number | undefined => {
  const given = answer.header('retry-after');
  if (given === undefined) return undefined;
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(given)) return Math.ceil(Number(given));
  const until = Date.parse(given);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now.getTime()) / SECONDS));
};

const isBusy = (status: number): boolean => status === 429;
const isBroken = (status: number): boolean => status >= 500 || status === 408;

/** Sends until there is an answer that says something, at most a few times. */
const patiently = async (call: Call, around: Surroundings, repeatable: boolean): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptOnce(call, around);
    if (!(outcome instanceof Later)) return outcome;
    const wait = outcome.after ?? 2 ** (attempt - 1);
    // A write that was refused for being one too many was not done; after any other failure nobody knows.
    const again = repeatable || outcome.message === BUSY;
    if (!again || attempt >= TRIES || wait > LONGEST_WAIT) throw outcome;
    await around.sleep(wait * SECONDS);
  }
};

const BUSY = 'the system asks to wait';

const attemptOnce = async (call: Call, around: Surroundings): Promise<Answer | Later> => {
  try {
    const answer = await send(call, around.reach);
    if (isBusy(answer.status)) return new Later(BUSY, waitOf(answer, around.now()));
    if (isBroken(answer.status)) return new Later(`the system answered ${answer.status}`, waitOf(answer, around.now()));
    return answer;
  } catch (error) {
    if (error instanceof Forbidden || error instanceof TooLarge) throw error;
    return new Later('the system could not be reached');
  }
};

const parsed = (answer: Answer): unknown => {
  if (answer.status < 200 || answer.status > 299) throw new Refused(answer.status);
  if (answer.bytes.length === 0) return undefined;
  const value = readJson(answer.bytes, LARGEST_ANSWER);
  if (value === undefined) throw new Refused(0);
  return value;
};

/** A caller with its limits. */
export const createCaller = (around: Surroundings): Caller => ({
  get: async (url, headers = {}) => {
    const call: Call = { method: 'GET', url, headers, largest: LARGEST_ANSWER, milliseconds: LONGEST_REQUEST };
    return parsed(await patiently(call, around, true));
  },
  post: async (url, { headers = {}, body, form, repeatable = false }) => {
    const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
    const call: Call = {
      method: 'POST',
      url,
      headers: { 'content-type': type, ...headers },
      body: form ?? JSON.stringify(body),
      largest: LARGEST_ANSWER,
      milliseconds: LONGEST_REQUEST,
    };
    return parsed(await patiently(call, around, repeatable));
  },
  remove: async (url, headers) => {
    const call: Call = { method: 'DELETE', url, headers, largest: LARGEST_ANSWER, milliseconds: LONGEST_REQUEST };
    const answer = await patiently(call, around, true);
    if (answer.status !== 404 && (answer.status < 200 || answer.status > 299)) throw new Refused(answer.status);
  },
  file: async (url, headers = {}) => {
    let from = url;
    let given = { accept: '*/*', ...headers };
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const call: Call = {
        method: 'GET',
        url: from,
        headers: given,
        largest: LARGEST_FILE,
        milliseconds: LONGEST_REQUEST,
      };
      const answer = await patiently(call, around, true);
      if (!REDIRECTS.has(answer.status)) {
        if (answer.status !== 200) throw new Refused(answer.status);
        return answer.bytes;
      }
      const location = answer.header('location');
      if (location === undefined || !URL.canParse(location, from.href)) throw new Refused(answer.status);
      const next = new URL(location, from);
      if (next.origin !== from.origin) given = { accept: '*/*' };
      from = next;
    }
    throw new Refused(310);
  },
});
