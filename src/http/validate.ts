import { z } from 'zod';
import type { Contract } from '../api/contract.ts';
import { Problem } from '../desk/problem.ts';
import { flawsOf } from './problem.ts';
import { Refusal } from './refusal.ts';

const MOST_PARAMETERS = 60;
const LONGEST_QUERY = 8_000;

const takesMany = (schema: unknown): boolean => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return takesMany(schema.unwrap());
  }
  return schema instanceof z.ZodArray;
};

/** Query fields that may be given more than once. */
export const repeatable = ({ query }: Contract): ReadonlySet<string> =>
  new Set(query instanceof z.ZodObject ? Object.keys(query.shape).filter((name) => takesMany(query.shape[name])) : []);

const refused = (where: string, error: z.ZodError): Problem =>
  new Problem('invalid', `Something in the ${where} is not as it should be.`, { flaws: flawsOf(error) });

/** Reads a value by the schema of its place. */
export const readAs = (schema: z.ZodType | undefined, value: unknown, where: string): unknown => {
  if (schema === undefined) return undefined;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw refused(where, read.error);
};

const unreadable = (what: string): Refusal => new Refusal('malformed', `${what} holds something that is not text.`);

/** Placeholders of the path. What no id can look like is not here: whoever followed an address needs no pattern. */
export const readParams = ({ params }: Contract, given: Readonly<Record<string, string>>): unknown => {
  if (Object.values(given).some((value) => value.includes('\0'))) throw unreadable('The path');
  const read = params?.safeParse(given);
  if (read === undefined || read.success) return read?.data;
  throw new Problem('not-found', 'There is nothing at this address.', { flaws: flawsOf(read.error) });
};

const nothing = z.strictObject({});

/** Refuses an address whose escapes are no UTF-8 text. */
export const checkEscapes = (path: string): void => {
  if (!path.includes('%')) return;
  try {
    decodeURIComponent(path);
  } catch {
    throw unreadable('The path');
  }
};

/** The query: once a field, unless the contract takes a list. */
export const readQuery = (contract: Contract, many: ReadonlySet<string>, url: string): unknown => {
  const text = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  if (text.length > LONGEST_QUERY)
    throw new Refusal('too-long', `The query is longer than ${LONGEST_QUERY} characters.`);
  if (text === '' && contract.query === undefined) return undefined;
  const given = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (`${name}${value}`.includes('\0')) throw unreadable('The query');
    const before = given.get(name);
    if (before !== undefined && !many.has(name)) {
      const field = `/${name.slice(0, 60)}`;
      throw new Problem('invalid', 'A query field is given twice.', { flaws: [{ field, reason: 'is given twice' }] });
    }
    if (given.size > MOST_PARAMETERS) throw new Problem('invalid', 'The query has too many fields.');
    if (Array.isArray(before)) before.push(value);
    else given.set(name, many.has(name) ? [value] : value);
  }
  return readAs(contract.query ?? nothing, Object.fromEntries(given), 'query');
};
