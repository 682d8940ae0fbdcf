import { z } from 'zod';
import type { ProblemBody, ProblemBodyCode } from '../api/problem-body.ts';
import { type Flaw, Problem } from '../desk/problem.ts';
import type { Log } from '../log.ts';
import { Conflict, Unreachable } from '../store/database.ts';
import { Unstorable } from '../store/driver/values.ts';
import { Refusal } from './refusal.ts';

const answers: Readonly<Record<ProblemBodyCode, readonly [status: number, title: string]>> = {
  malformed: [400, 'The request cannot be read'],
  invalid: [422, 'Something in the request is not as it should be'],
  'not-signed-in': [401, 'Not signed in'],
  'not-allowed': [403, 'Not allowed'],
  'not-found': [404, 'Not found'],
  gone: [410, 'Not here any more'],
  'no-such-method': [405, 'This method is not offered here'],
  'timed-out': [408, 'The request took too long to arrive'],
  conflict: [409, 'In conflict with what is there'],
  'changed-meanwhile': [412, 'Changed meanwhile'],
  'too-large': [413, 'Too large'],
  'too-long': [414, 'The address is too long'],
  unsupported: [415, 'This kind of content is not taken'],
  misdirected: [421, 'Sent to a host that is not this one'],
  'needs-version': [428, 'The version that was seen is missing'],
  'too-many': [429, 'Too many requests'],
  broken: [500, 'Something broke'],
  unavailable: [503, 'Not available at the moment'],
};

const MOST_FLAWS = 20;
const LONGEST = 300;
const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** JSON pointer, RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What a schema refused, each by its place. */
export const flawsOf = (error: z.ZodError): readonly Flaw[] =>
  error.issues.slice(0, MOST_FLAWS).map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return {
      field: clip(pointer([...issue.path, ...unknown])),
      reason: clip(unknown.length > 0 ? 'is not a field here' : issue.message),
    };
  });

/** The answer to a failure before it is written. */
export interface Failure {
  readonly status: number;
  readonly body: ProblemBody;
  readonly headers: Readonly<Record<string, string>>;
}

interface Said {
  readonly code: ProblemBodyCode;
  readonly detail?: string;
  readonly flaws?: readonly Flaw[];
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where an error was thrown, without its message: that may hold what an applicant typed. */
const thrownAt = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 6)
        .map((line) => line.trim().slice(3))
        .join(' < ')
    : '';

const causeCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** SQLSTATE class 22: a value that passed every schema and that PostgreSQL cannot hold, such as a day in the year 0. */
const isUnfit = (error: unknown): boolean =>
  error instanceof Unstorable || /^22[0-9A-Z]{3}$/.test(causeCode(error) ?? '');

const said = (error: unknown): Said => {
  if (error instanceof Problem) {
    const { code, message, flaws, retryAfter } = error;
    return { code, detail: message, flaws, retryAfter };
  }
  if (error instanceof Refusal) return { code: error.code, detail: error.message, headers: error.headers };
  if (error instanceof z.ZodError) return { code: 'invalid', flaws: flawsOf(error) };
  if (error instanceof Unreachable) return { code: 'unavailable', retryAfter: 2 };
  if (isUnfit(error)) return { code: 'invalid', detail: 'A value is outside of what can be stored.' };
  if (error instanceof Conflict) return { code: 'conflict', detail: 'It exists already.' };
  return { code: 'broken', detail: 'The log has more under the request id.' };
};

const challenge = (code: ProblemBodyCode): Readonly<Record<string, string>> =>
  code === 'not-signed-in' ? { 'WWW-Authenticate': 'Bearer realm="gatehouse"' } : {};

/** The one place where failures become HTTP. What nobody foresaw is logged by its kind and place, never by its text. */
export const failureOf = (error: unknown, requestId: string, log: Log): Failure => {
  const { code, detail, flaws = [], retryAfter, headers = {} } = said(error);
  const [status, title] = answers[code];
  if (status >= 500 || isUnfit(error)) {
    log.error(status === 500 ? 'a request broke' : 'a request could not be served', {
      requestId,
      error: error instanceof Error ? error.name : typeof error,
      code: causeCode(error),
      at: thrownAt(error),
    });
  }
  return {
    status,
    headers: {
      ...challenge(code),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(retryAfter)) }),
      ...headers,
    },
    body: {
      type: `urn:gatehouse:problem:${code}`,
      title,
      status,
      code,
      ...(detail === undefined ? {} : { detail: detail.slice(0, 1_000) }),
      requestId,
      ...(flaws.length === 0
        ? {}
        : {
            flaws: flaws
              .slice(0, MOST_FLAWS)
              .map(({ field, reason }) => ({ field: clip(field), reason: clip(reason) })),
          }),
      ...(retryAfter === undefined ? {} : { retryAfter: Math.ceil(retryAfter) }),
    },
  };
};

/** A failure as a response. */
export const failureResponse = ({ status, body, headers }: Failure): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
