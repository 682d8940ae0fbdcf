import { z } from 'zod';

/** A JSON Schema, as far as it is looked at here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rewrites every reference within a schema. */
const withReferences = (value: unknown, rename: (name: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === '$ref' && typeof inner === 'string' && inner.startsWith('#/$defs/')) {
        return [key, `#/components/schemas/${rename(inner.slice('#/$defs/'.length))}`];
      }
      return [key, withReferences(inner, rename)];
    }),
  );
};

type Direction = 'input' | 'output';

/** Schemas by name, which operations refer to. */
export interface Components {
  /** The JSON Schema of a zod schema, its named parts kept apart. */
  schemaOf(schema: z.ZodType, io: Direction, owner: string): JsonSchema;
  all(): Readonly<Record<string, JsonSchema>>;
}

/**
 * Gathers what has a name (`.meta({ id })`). What is sent and what comes back of one name can differ, as defaults are
 * optional only when sent: then the second that comes up says in its name which of the two it is.
 */
export const createComponents = (): Components => {
  const kept = new Map<string, { readonly text: string; readonly io: Direction; readonly schema: JsonSchema }>();

  const nameFor = (name: string, io: Direction, text: string): string => {
    // A second schema of the same name and direction is a mistake, which the test of the interface finds by this name.
    const plain = kept.get(name);
    const suffix = plain?.io === io ? 'Twice' : io === 'input' ? 'Input' : 'Output';
    const chosen = plain === undefined || plain.text === text ? name : `${name}${suffix}`;
    if (!kept.has(chosen)) kept.set(chosen, { text, io, schema: {} });
    return chosen;
  };

  return {
    schemaOf: (schema, io, owner) => {
      const { $schema: _, $defs = {}, ...root } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
      const named = new Map<string, string>();
      for (const [id, definition] of Object.entries($defs)) {
        const name = id.startsWith('__') ? `${owner}${id.slice(2)}` : id;
        named.set(id, nameFor(name, io, JSON.stringify(definition)));
      }
      const rename = (name: string): string => named.get(name) ?? name;
      for (const [id, definition] of Object.entries($defs)) {
        const name = rename(id);
        const text = kept.get(name)?.text ?? '';
        kept.set(name, { text, io, schema: { ...Object(withReferences(definition, rename)) } });
      }
      return { ...Object(withReferences(root, rename)) };
    },
    all: () =>
      Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { schema }]) => [name, schema])),
  };
};

/** The fields of an object schema, in its order. */
export const fieldsOf = (
  schema: JsonSchema,
): readonly { readonly name: string; readonly schema: JsonSchema; readonly required: boolean }[] => {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    schema: isObject(inner) ? inner : {},
    required: required.includes(name),
  }));
};
