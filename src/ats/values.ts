import { sourceIn } from '../input/application-source.ts';
import { parseDate } from '../input/dates.ts';
import { isMembers } from './body.ts';
import type { Members } from './model.ts';

/** Longer texts are cut: a form field holds no more, and a longer one must not keep an application from being screened. */
const LONGEST = 100_000;
const MOST = 200;

/** The value at a path of member names; inherited names lead nowhere. */
export const at = (value: unknown, ...path: readonly string[]): unknown => {
  let found = value;
  for (const name of path) found = isMembers(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
};

/** The object at a path, empty when there is none. */
export const members = (value: unknown, ...path: readonly string[]): Members => {
  const found = at(value, ...path);
  return isMembers(found) ? found : {};
};

/** The text or number at a path as text; blank counts as absent. */
export const text = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.slice(0, LONGEST) : undefined;
};

/** An id: short text or a whole number. */
export const id = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = text(value, ...path);
  return found !== undefined && /^[\w.:@~-]{1,200}$/.test(found) ? found : undefined;
};

/** The list at a path, empty when there is none. */
export const list = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.slice(0, MOST) : [];
};

/** Parts that are there, joined; undefined when none is. */
export const joined = (separator: string, ...parts: readonly (string | undefined)[]): string | undefined => {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? undefined : there.join(separator);
};

/** A time as RFC 3339, from any spelling that exports use or from milliseconds since 1970. */
export const instant = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = at(value, ...path);
  if (typeof found === 'number') return fromMilliseconds(found);
  return typeof found === 'string' ? parseDate(found, 'month-first')?.instant : undefined;
};

const fromMilliseconds = (value: number): string | undefined => {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) || value < 0 ? undefined : date.toISOString();
};

/** The same as a Date. */
export const date = (value: unknown, ...path: readonly string[]): Date | undefined => {
  const found = instant(value, ...path);
  return found === undefined ? undefined : new Date(found);
};

/** Where an application came from, in the words of format v1. */
export const source = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : sourceIn(words);

/** Pages of a person, each as a profile. */
export const profiles = (urls: readonly (string | undefined)[]): readonly Members[] =>
  urls.flatMap((url) => (url === undefined ? [] : [{ url }]));
