import type { OpenApi, Operation } from '../../api/openapi.ts';
import { fieldsOf, type JsonSchema } from '../../api/openapi-schemas.ts';
import { isSchema, referenceOf } from './kind.ts';

const DEEPEST = 6;

const exampleText = (schema: JsonSchema): string => {
  if (schema['format'] === 'date-time') return '2026-03-02T09:00:00Z';
  if (schema['format'] === 'date') return '2026-03-02';
  if (schema['format'] === 'email') return 'alex@example.com';
  if (schema['format'] === 'uri') return 'https://example.com/';
  return '…';
};

/** Something of the right form: what is required, nothing else. */
export const exampleOf = (schema: JsonSchema, document: OpenApi, depth = 0): unknown => {
  const name = referenceOf(schema);
  if (name !== undefined && depth < DEEPEST)
    return exampleOf(document.components.schemas[name] ?? {}, document, depth + 1);
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if (schema['const'] !== undefined) return schema['const'];
  const [first] = [schema['anyOf'], schema['oneOf']].flatMap((it) => (Array.isArray(it) ? it : []));
  if (isSchema(first)) return exampleOf(first, document, depth + 1);
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        fieldsOf(schema)
          .filter(({ required }) => required)
          .map((field) => [field.name, exampleOf(field.schema, document, depth + 1)]),
      );
    case 'array':
      return isSchema(schema['items']) && Number(schema['minItems'] ?? 0) > 0
        ? [exampleOf(schema['items'], document, depth + 1)]
        : [];
    case 'integer':
    case 'number':
      return Math.max(1, Number(schema['minimum'] ?? 1));
    case 'boolean':
      return true;
    default:
      return exampleText(schema);
  }
};

/** Nothing of a shell's is left in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** How the operation is called from a shell, line by line. */
export const curlExample = (
  document: OpenApi,
  path: string,
  method: string,
  operation: Operation,
): readonly string[] => {
  const { parameters, requestBody, security } = operation;
  const address = path.replaceAll(/\{(\w{1,60})\}/g, (_, name: string) => `$${name.toUpperCase()}`);
  const json = requestBody?.content['application/json']?.schema;
  const usesKey = security.some((way) => 'key' in way);
  const lines = [
    `curl${method === 'get' ? '' : ` --request ${method.toUpperCase()}`} "$GATEHOUSE${address}"`,
    ...(security.length === 0 ? [] : [usesKey ? '--header "Authorization: Bearer $KEY"' : '--cookie "$SESSION"']),
    ...(security.length === 0 || usesKey || method === 'get' ? [] : ['--header "X-CSRF-Token: $CSRF"']),
    ...(parameters.some(({ name }) => name === 'If-Match') ? ['--header \'If-Match: "1"\''] : []),
    ...(parameters.some(({ name }) => name === 'Idempotency-Key') ? ['--header "Idempotency-Key: $(uuidgen)"'] : []),
    ...(json === undefined ? [] : ["--header 'Content-Type: application/json'"]),
    ...(json === undefined ? [] : [`--data ${quoted(JSON.stringify(exampleOf(json, document)))}`]),
    ...(requestBody !== undefined && json === undefined ? ['--data-binary @file'] : []),
  ];
  return lines.map((line, index) => `${index === 0 ? '' : '  '}${line}${index === lines.length - 1 ? '' : ' \\'}`);
};
