import type { OpenApi, Operation } from '../openapi.ts';
import type { JsonSchema } from '../openapi-schemas.ts';

type Say = (where: string, what: string) => void;

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A pattern that no endless text fits. */
const bounds = (pattern: unknown): boolean =>
  typeof pattern === 'string' && pattern.startsWith('^') && pattern.endsWith('$') && !/(?<!\\)[*+]|,\}/.test(pattern);
const boundedFormats = ['date-time', 'date', 'time', 'uuid', 'ipv4', 'ipv6', 'email'];

const isBoundedText = (schema: JsonSchema): boolean =>
  schema['maxLength'] !== undefined ||
  schema['enum'] !== undefined ||
  schema['const'] !== undefined ||
  boundedFormats.includes(String(schema['format'])) ||
  bounds(schema['pattern']);

/** Described itself, by what it refers to, or by what it is when it is not null. */
const isDescribed = (field: JsonSchema): boolean =>
  typeof field['description'] === 'string' ||
  field['$ref'] !== undefined ||
  listOf(field['anyOf']).some((it) => isObject(it) && isDescribed(it));

const lookAtFields = (schema: JsonSchema, where: string, bounded: boolean, say: Say): void => {
  if (!isObject(schema['properties'])) return;
  if (bounded && schema['additionalProperties'] !== false) say(where, 'takes fields that nobody declared');
  for (const [name, field] of Object.entries(schema['properties'])) {
    if (!isObject(field)) continue;
    if (!isDescribed(field)) say(`${where}.${name}`, 'is not described');
    lookAt(field, `${where}.${name}`, bounded, say);
  }
};

const lookAt = (schema: JsonSchema, where: string, bounded: boolean, say: Say): void => {
  const [type, items, maxItems] = ['type', 'items', 'maxItems'].map((keyword) => schema[keyword]);
  if (type === 'string' && bounded && !isBoundedText(schema)) say(where, 'is a text without an end');
  if (type === 'array' && bounded && maxItems === undefined) say(where, 'is a list without an end');
  if (isObject(items)) lookAt(items, `${where}[]`, bounded, say);
  for (const choice of ['anyOf', 'oneOf', 'allOf'] as const) {
    for (const [index, inner] of listOf(schema[choice]).entries()) {
      if (isObject(inner)) lookAt(inner, `${where}(${index})`, bounded, say);
    }
  }
  lookAtFields(schema, where, bounded, say);
};

const contentsOf = (holder: unknown): readonly JsonSchema[] =>
  isObject(holder) && isObject(holder['content'])
    ? Object.values(holder['content']).flatMap((it) => (isObject(it) && isObject(it['schema']) ? [it['schema']] : []))
    : [];

/** Names of the components that a schema leads to. */
const referred = (value: unknown, document: OpenApi, names: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) referred(item, document, names);
  if (!isObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string') {
    const name = reference.replace('#/components/schemas/', '');
    if (names.has(name)) return;
    names.add(name);
    referred(document.components.schemas[name], document, names);
  }
  for (const inner of Object.values(value)) referred(inner, document, names);
};

const operationFlaws = (operation: Operation, path: string, method: string, say: Say): void => {
  const where = operation.operationId;
  if (!/^[A-Z]/.test(operation.summary) || operation.summary.endsWith('.')) {
    say(where, 'has no summary that starts with a capital and has no full stop');
  }
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/.test(where)) say(where, 'is not called feature.name');
  const statuses = Object.keys(operation.responses);
  if (!statuses.some((status) => status.startsWith('4'))) say(where, 'has no problem answers');
  if (operation.security.length > 0 && !statuses.includes('401')) say(where, 'does not say 401');
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const declared = operation.parameters.filter((it) => it.in === 'path').map(({ name }) => name);
  if (inPath.toSorted().join() !== declared.toSorted().join()) say(where, 'declares other path fields than it has');
  for (const { name, description } of operation.parameters) {
    if (description === '') say(`${where} ${name}`, 'is not described');
  }
  if (method === 'get' && operation.requestBody !== undefined) say(where, 'is a GET with a body');
};

/**
 * What an interface lacks: summaries, descriptions, bounds on what is sent. `free` names places (`Application`,
 * `FullCase.result`) that are described elsewhere, or lenient on purpose.
 */
export const interfaceFlaws = (document: OpenApi, free: readonly string[] = []): readonly string[] => {
  const flaws: string[] = [];
  const seen = new Set<string>();
  const say: Say = (where, what) => {
    if (
      free.some((place) => where === place || (/^[.([\s]/.test(where.slice(place.length)) && where.startsWith(place)))
    )
      return;
    flaws.push(`${where} ${what}`);
  };
  const sent = new Set<string>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (seen.has(operation.operationId)) say(operation.operationId, 'is there twice');
      seen.add(operation.operationId);
      operationFlaws(operation, path, method, say);
      for (const schema of contentsOf(operation.requestBody)) {
        referred(schema, document, sent);
        lookAt(schema, `${operation.operationId} body`, true, say);
      }
      for (const answer of Object.values(operation.responses)) {
        for (const schema of contentsOf(answer)) lookAt(schema, `${operation.operationId} answer`, false, say);
      }
    }
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (name.endsWith('Twice')) say(name.replace(/Twice$/, ''), 'is the name of two schemas');
    lookAt(schema, name, sent.has(name), say);
  }
  return flaws;
};
