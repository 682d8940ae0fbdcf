import type { Evidence } from '../model.ts';
import type { Allowance } from './policy.ts';

/** The raw value that a JSON pointer names (RFC 6901), or undefined. */
const valueAt = (root: unknown, pointer: string): unknown => {
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return value;
};

const simplify = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
const digits = (text: string): string => text.replace(/\D/g, '');

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((item) => (typeof item === 'string' ? [item] : []));
};

/** A phone matches by its digits, `@domain` by the end of a mailbox, anything else by the whole value. */
const matches = (allowed: string, value: string): boolean => {
  const [left, right] = [simplify(allowed), simplify(value)];
  if (left === right) return true;
  if (left.startsWith('@')) return right.endsWith(left);
  const number = digits(allowed);
  return /^[+\d\s().-]+$/.test(allowed) && number.length >= 7 && digits(value).endsWith(number.slice(-10));
};

/** Whether the operator's allow-list explains a piece of evidence: one of its fields holds an allowed value. */
export const isAllowed = (
  entries: readonly Allowance[],
  {
    signal,
    evidence,
    application,
    day,
  }: { readonly signal: string; readonly evidence: Evidence; readonly application: unknown; readonly day: string },
): boolean =>
  entries.some(
    (entry) =>
      (entry.signals === undefined || entry.signals.includes(signal)) &&
      (entry.until === undefined || day <= entry.until) &&
      evidence.fields.some((field) => texts(valueAt(application, field)).some((value) => matches(entry.value, value))),
  );

/** Whether the allow-list explains a value that several applicants share, on a day. */
export const allowsValue = (entries: readonly Allowance[], value: string, day: () => string): boolean =>
  entries.some(
    (entry) =>
      entry.signals === undefined && matches(entry.value, value) && (entry.until === undefined || day() <= entry.until),
  );
