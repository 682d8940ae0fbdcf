import { Conflict, Unreachable } from '../database.ts';
import { Unstorable } from './values.ts';

const text = (error: object, field: string): string => {
  const value: unknown = Reflect.get(error, field);
  return typeof value === 'string' ? value : '';
};

/** Codes with which a server says that it cannot serve now. Class 08 and class 53 (disk, memory, connections) as a whole. */
const passing: Readonly<Record<string, string>> = {
  '25P03': 'the database ended an idle transaction',
  '25P04': 'a transaction took longer than it may',
  '40001': 'another transaction changed the same rows',
  '40P01': 'two transactions waited for each other',
  '53100': 'the disk of the database is full',
  '53200': 'the database is out of memory',
  '53300': 'the database has no connection free',
  '55P03': 'a lock was not free in time',
  '57014': 'a statement took longer than it may',
  '57P01': 'the database is shutting down',
  '57P02': 'the database is restarting',
  '57P03': 'the database is starting or stopping',
  '58030': 'the database could not write or read its files',
};

const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What drivers say, without a code, when a connection is gone. */
const lostConnection =
  /^(?:Connection terminated|Client (?:was closed|has encountered)|timeout exceeded|Query read timeout|The server does not support SSL|PGlite is clos)/;

/** Plans of prepared statements die when another process changes the schema; asking again makes new ones. */
export const isStalePlan = (error: unknown): boolean =>
  error instanceof Error && error.message === 'cached plan must not change result type';

/**
 * The failure of a statement in the words of the store. Detail of the server is left out where it may hold values:
 * it stays in `cause`, which is never logged.
 */
export const failureOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const code = text(error, 'code');
  if (code === '23505') return new Conflict(text(error, 'constraint'), { cause: error });
  if (code === '22021' || code === '22P05') {
    return new Unstorable('text with a NUL character cannot be stored', { cause: error });
  }
  if (isStalePlan(error)) return new Unreachable('the schema was changed meanwhile', { cause: error });
  const reason = passing[code];
  if (reason !== undefined) return new Unreachable(reason, { cause: error });
  if (/^(?:08|53)/.test(code)) return new Unreachable('the database cannot serve now', { cause: error });
  if (systemCodes.has(code) || lostConnection.test(error.message)) {
    return new Unreachable(`the connection to the database was lost or refused (${code || error.message})`, {
      cause: error,
    });
  }
  return error;
};
