import type { z } from 'zod';
import { Application, LONGEST_DOCUMENT } from '../contract/application.ts';

export interface Problem {
  /** JSON pointer. */
  readonly field: string;
  readonly reason: string;
}

export type WarningKind = 'unknown field' | 'character that no text can hold was replaced';

export interface Warning extends Problem {
  readonly kind: WarningKind;
}

export type Submission =
  | { readonly ok: true; readonly application: Application; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]]; readonly id?: string };

/** Deeper than any form or résumé; parsers and people both lose their way beyond. */
const DEEPEST = 40;
const MOST_WARNINGS = 20;

/** Names that reach into an object's machinery instead of naming a field. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** NUL, which databases refuse, and halves of surrogate pairs, which no encoding can write. */
const EVERY_UNWRITABLE = /[\0\p{Surrogate}]/gu;
/** Passes almost every text at once; whole surrogate pairs still need the exact look. */
const PERHAPS_UNWRITABLE = /[\0\ud800-\udfff]/;

interface Cleaning {
  /** Where in the record the walk is: keys and indexes from the root. */
  readonly path: (string | number)[];
  readonly problems: Problem[];
  readonly warnings: Warning[];
}

const pointerTo = (path: readonly (string | number)[]): string =>
  `/${path.map((part) => String(part).slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;

/**
 * A value without what no stage should have to think about: nulls, NULs, lone surrogates, depth, odd keys.
 * The input is not touched; parts that need no change are shared with it.
 */
const clean = (value: unknown, found: Cleaning): unknown => {
  if (typeof value === 'string') return cleanText(value, found);
  if (typeof value !== 'object' || value === null) return value;
  if (found.path.length > DEEPEST) {
    found.problems.push({ field: pointerTo(found.path), reason: `nested deeper than ${DEEPEST} levels` });
    return undefined;
  }
  return Array.isArray(value) ? cleanList(value, found) : cleanObject(value, found);
};

const cleanText = (value: string, found: Cleaning): string => {
  if (value.length > LONGEST_DOCUMENT) {
    const reason = `text of ${value.length} characters is longer than ${LONGEST_DOCUMENT}`;
    found.problems.push({ field: pointerTo(found.path), reason });
    return '';
  }
  if (!PERHAPS_UNWRITABLE.test(value)) return value;
  const written = value.replace(EVERY_UNWRITABLE, '\ufffd');
  if (written === value) return value;
  found.warnings.push({
    kind: 'character that no text can hold was replaced',
    field: pointerTo(found.path),
    reason: 'NUL or half of a surrogate pair',
  });
  return written;
};

const cleanList = (value: readonly unknown[], found: Cleaning): readonly unknown[] => {
  let result: unknown[] | undefined;
  for (let index = 0; index < value.length && found.problems.length === 0; index += 1) {
    const item = value[index];
    found.path.push(index);
    const cleaned = clean(item, found);
    found.path.pop();
    if (cleaned === item) continue;
    result ??= [...value];
    result[index] = cleaned;
  }
  return result ?? value;
};

const cleanObject = (value: object, found: Cleaning): object => {
  let result: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    if (found.problems.length > 0) break;
    const item: unknown = Reflect.get(value, key);
    found.path.push(key);
    if (FORBIDDEN_KEYS.has(key)) {
      found.problems.push({ field: pointerTo(found.path), reason: 'a field may not have this name' });
    }
    const cleaned: unknown = item === null ? undefined : clean(item, found);
    found.path.pop();
    if (cleaned === item) continue;
    result ??= { ...value };
    result[key] = cleaned;
  }
  return result ?? value;
};

/** The known fields at each level, taken from the schema itself. */
interface Shape {
  readonly fields: ReadonlyMap<string, Shape | undefined>;
}

interface SchemaLike {
  readonly def?: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const shapeOf = (schema: SchemaLike): Shape | undefined => {
  const def = schema.def;
  if (!isRecord(def)) return undefined;
  if (def['type'] === 'object' && isRecord(def['shape'])) {
    const fields = Object.entries(def['shape']).map(
      ([key, inner]) => [key, isRecord(inner) ? shapeOf(inner) : undefined] as const,
    );
    return { fields: new Map(fields) };
  }
  const options = Array.isArray(def['options']) ? def['options'] : [];
  const inner = [def['innerType'], def['element'], def['in'], ...options].filter(isRecord);
  return inner.map(shapeOf).find((shape) => shape !== undefined);
};

const applicationShape = shapeOf(Application);

const findUnknown = (value: unknown, shape: Shape | undefined, found: Cleaning): void => {
  const { path, warnings } = found;
  if (shape === undefined || !isRecord(value) || warnings.length >= MOST_WARNINGS) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      findUnknown(value[index], shape, found);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    const inner = shape.fields.get(key);
    if (inner !== undefined) findUnknown(value[key], inner, found);
    else if (!shape.fields.has(key)) {
      warnings.push({ kind: 'unknown field', field: pointerTo(path), reason: 'not in format v1, ignored' });
    }
    path.pop();
  }
};

/** A deeply nested union error says little; its most specific branch says what to mend. */
const problemsOf = (error: z.ZodError): Problem[] =>
  error.issues.slice(0, 5).map((issue) => ({
    field: pointerTo(issue.path.map((part) => (typeof part === 'number' ? part : String(part)))),
    reason: issue.message,
  }));

const idOf = (value: unknown): { readonly id?: string } => {
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' && id.length > 0 && id.length <= 500 ? { id } : {};
};

/**
 * Reads one application of format v1, or says what is wrong with it. `null` counts as absent and characters that
 * cannot be written are replaced. Never throws on data.
 */
export const readSubmission = (input: unknown): Submission => {
  const found: Cleaning = { path: [], problems: [], warnings: [] };
  const cleaned = clean(input, found);
  const first = found.problems[0];
  if (first !== undefined) return { ok: false, problems: [first], ...idOf(input) };
  const parsed = Application.safeParse(cleaned);
  if (!parsed.success) {
    const [problem, ...others] = problemsOf(parsed.error);
    return {
      ok: false,
      problems: [problem ?? { field: '/', reason: 'not an application' }, ...others],
      ...idOf(input),
    };
  }
  findUnknown(cleaned, applicationShape, found);
  return { ok: true, application: parsed.data, warnings: found.warnings.slice(0, MOST_WARNINGS) };
};
