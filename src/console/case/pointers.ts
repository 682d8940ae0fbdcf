import { stepsOf } from '../api/pointers.ts';

const childOf = (value: unknown, step: string): unknown => {
  if (Array.isArray(value)) return value[Number(step)];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(step);
};

/** What stands at a pointer; undefined where nothing does. */
export const valueAt = (value: unknown, pointer: string): unknown => stepsOf(pointer).reduce(childOf, value);

const LONGEST = 160;

const leaves = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
};

/** A value in a line: texts of a list or an object beside each other, cut where it gets long. */
export const inALine = (value: unknown): string => {
  const text = leaves(value).join(' · ').replaceAll(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
};

/** Whether a value is a whole part of an application, which no line holds. */
export const isMuch = (value: unknown): boolean =>
  typeof value === 'object' && leaves(value).join(' ').length > LONGEST;

/** Whether a place is meant by a pointer: it is the place, or within it when the place is shown as one. */
export const isMeant = (pointer: string, place: string, isWhole: boolean): boolean =>
  pointer === place || (isWhole && pointer.startsWith(`${place}/`));

/** A pointer and whatever encloses it, innermost first. */
export const withParents = (pointer: string): readonly string[] => {
  const steps = pointer.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, steps.length - index).join('/'));
};
