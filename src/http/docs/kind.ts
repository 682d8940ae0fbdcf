import type { JsonSchema } from '../../api/openapi-schemas.ts';
import { html, type Markup } from '../../output/html/markup.ts';

const number = new Intl.NumberFormat('en');

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const count = (value: unknown): string | undefined => (typeof value === 'number' ? number.format(value) : undefined);

const span = (least: unknown, most: unknown): string => {
  const [from, to] = [count(least), count(most)];
  // Whole numbers of JSON Schema are bounded by what a double can hold, which tells nobody anything.
  const endless = typeof most === 'number' && most >= Number.MAX_SAFE_INTEGER;
  if (from !== undefined && to !== undefined && !endless) return from === to ? from : `${from} to ${to}`;
  if (to !== undefined && !endless) return `at most ${to}`;
  return from === undefined || Number(least) <= Number.MIN_SAFE_INTEGER ? '' : `at least ${from}`;
};

const after = (text: string, more: string): string => (more === '' ? text : `${text}, ${more}`);

const formats: Readonly<Record<string, string>> = {
  'date-time': 'date and time (RFC 3339)',
  date: 'date',
  uuid: 'UUID',
  uri: 'address',
  email: 'e-mail address',
};

const textKind = (schema: JsonSchema): string => {
  const format = formats[String(schema['format'])];
  if (format !== undefined) return format;
  const size = span(schema['minLength'], schema['maxLength']);
  return after('text', size === '' ? '' : `${size} characters`);
};

/** The name of the component that a schema refers to. */
export const referenceOf = (schema: JsonSchema): string | undefined =>
  typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/components/schemas/', '') : undefined;

/** The address of a component on the page. */
export const anchorOf = (name: string): string => `schema-${name}`;

const choices = (schema: JsonSchema): readonly JsonSchema[] =>
  [schema['anyOf'], schema['oneOf'], schema['allOf']].flatMap((it) => (Array.isArray(it) ? it.filter(isSchema) : []));

const joined = (parts: readonly Markup[], between: string): Markup =>
  parts.reduce((all, part, index) => (index === 0 ? part : html`${all}${between}${part}`), html``);

const simple = (schema: JsonSchema): string => {
  switch (schema['type']) {
    case 'string':
      return textKind(schema);
    case 'integer':
      return after('whole number', span(schema['minimum'], schema['maximum']));
    case 'number':
      return after('number', span(schema['minimum'], schema['maximum']));
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'object':
      return 'object';
    default:
      return 'anything';
  }
};

/** What may stand in a place, in words. */
export const kindOf = (schema: JsonSchema): Markup => {
  const name = referenceOf(schema);
  if (name !== undefined) return html`<a href="#${anchorOf(name)}">${name}</a>`;
  if (Array.isArray(schema['enum'])) {
    return joined(
      schema['enum'].map((value) => html`<code>${String(value)}</code>`),
      ' or ',
    );
  }
  if (schema['const'] !== undefined) return html`<code>${String(schema['const'])}</code>`;
  const several = choices(schema);
  if (several.length > 0) return joined(several.map(kindOf), ' or ');
  if (schema['type'] !== 'array') return html`${simple(schema)}`;
  const size = span(schema['minItems'], schema['maxItems']);
  const items = isSchema(schema['items']) ? kindOf(schema['items']) : html`anything`;
  return html`list${size === '' ? '' : ` (${size})`} of ${items}`;
};
