import { fieldsOf, type JsonSchema } from '../../api/openapi-schemas.ts';
import { html, type Markup } from '../../output/html/markup.ts';
import { isSchema, kindOf } from './kind.ts';

/** A row of a table of fields. */
export interface Field {
  readonly name: string;
  readonly kind: Markup;
  readonly required: boolean;
  readonly description: string;
  readonly usual: string | undefined;
}

const DEEPEST = 4;

export const descriptionOf = (schema: JsonSchema): string =>
  typeof schema['description'] === 'string' ? schema['description'] : '';

/** A field as it stands in a table. */
export const fieldOf = (name: string, schema: JsonSchema, required: boolean): Field => ({
  name,
  kind: kindOf(schema),
  required,
  description: descriptionOf(schema),
  usual: schema['default'] === undefined ? undefined : JSON.stringify(schema['default']),
});

/** An object within a field, through lists. */
const within = (schema: JsonSchema, name: string): readonly [schema: JsonSchema, name: string] => {
  const { items } = schema;
  return isSchema(items) ? within(items, `${name}[]`) : [schema, name];
};

/** The fields of a schema and of the objects in it, each by its whole name. */
export const fieldsDeep = (schema: JsonSchema, before = '', depth = 0): readonly Field[] =>
  fieldsOf(schema).flatMap(({ name, schema: inner, required }) => {
    const whole = `${before}${name}`;
    const [object, objectName] = within(inner, whole);
    return [
      fieldOf(whole, inner, required),
      ...(depth < DEEPEST ? fieldsDeep(object, `${objectName}.`, depth + 1) : []),
    ];
  });

const row = ({ name, kind, required, description, usual }: Field): Markup => html`<tr>
<th scope="row"><code>${name}</code>${required ? html` <span class="needed">required</span>` : html``}</th>
<td class="kind">${kind}${usual === undefined ? html`` : html`; <code>${usual}</code> when absent`}</td>
<td>${description}</td>
</tr>`;

/** A table of fields. */
export const fieldTable = (caption: string, fields: readonly Field[]): Markup => html`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Kind</th><th scope="col">Meaning</th></tr></thead>
<tbody>${fields.map(row)}</tbody>
</table>`;
