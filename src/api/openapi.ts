import { type Contract, type ContractBook, contractsOf, placeholdersOf } from './contract.ts';
import { type Components, createComponents, fieldsOf, type JsonSchema } from './openapi-schemas.ts';
import { ProblemBody } from './problem-body.ts';

/** One operation of the document. */
export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-roles'?: readonly string[];
  readonly 'x-own-jobs'?: true;
  readonly 'x-allowance': string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required: boolean };
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

interface Content {
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

const problems: Readonly<Record<string, string>> = {
  400: 'The request cannot be read.',
  401: 'Nobody is signed in.',
  403: 'Whoever asks may not do this.',
  404: 'There is no such thing, or not for whoever asks.',
  408: 'The body took too long to arrive.',
  409: 'In conflict with what is there.',
  412: 'Somebody changed it meanwhile.',
  413: 'The body is too large.',
  415: 'This kind of content is not taken.',
  422: 'Something in the request is not as it should be.',
  428: 'If-Match is missing.',
  429: 'The allowance is used up; Retry-After says for how long.',
  500: 'Something broke; the log has more under the request id.',
  503: 'Not available at the moment; Retry-After says for how long.',
};

const problemsOf = ({
  access,
  params,
  query,
  body,
  takes,
  method,
  versioned,
  idempotent,
}: Contract): readonly number[] => {
  const hasBody = body !== undefined || takes === 'bytes';
  return [
    ...(params === undefined ? [] : [404]),
    ...(access === 'anyone' ? [] : [401, 403]),
    ...(hasBody ? [408, 413, 415] : []),
    ...(method === 'get' && idempotent !== true ? [] : [409]),
    ...(versioned === 'asks' ? [412, 428] : []),
    ...(params !== undefined || query !== undefined || hasBody ? [422] : []),
    400,
    429,
    500,
    503,
  ].sort((a, b) => a - b);
};

const header = (name: string, required: boolean, description: string, schema: JsonSchema): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema,
});

const described = (schema: JsonSchema): string =>
  typeof schema['description'] === 'string' ? schema['description'] : '';

const parametersOf = (it: Contract, components: Components): readonly Parameter[] => {
  const fields = (schema: Contract['params'], place: 'path' | 'query'): readonly Parameter[] =>
    schema === undefined
      ? []
      : fieldsOf(components.schemaOf(schema, 'input', `${it.id}.${place}`)).map((field) => ({
          name: field.name,
          in: place,
          required: place === 'path' || field.required,
          description: described(field.schema),
          schema: field.schema,
        }));
  const text = { type: 'string', minLength: 1, maxLength: 255 };
  return [
    ...fields(it.params, 'path'),
    ...fields(it.query, 'query'),
    ...(it.versioned === 'asks' ? [header('If-Match', true, 'The ETag of what was seen.', text)] : []),
    ...(it.versioned === 'answers' && it.method === 'get'
      ? [header('If-None-Match', false, 'An ETag: when it is still that version, the answer is an empty 304.', text)]
      : []),
    ...(it.idempotent === true
      ? [header('Idempotency-Key', false, 'Repeats with the same key within a day give the first answer.', text)]
      : []),
    ...(it.gives === 'events' ? [header('Last-Event-ID', false, 'Where to go on.', text)] : []),
  ];
};

const headers = {
  RequestId: { description: 'Stands in the log too.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of the allowance.', schema: { type: 'string' } },
  ETag: { description: 'The version.', schema: { type: 'string' } },
};

const answerTypes = {
  json: 'application/json',
  file: 'application/octet-stream',
  events: 'text/event-stream',
  text: 'text/plain',
} as const;

const answerOf = (it: Contract, components: Components): Readonly<Record<string, unknown>> => {
  const { gives = 'json', returns, status } = it;
  const schema = returns === undefined ? { type: 'string' } : components.schemaOf(returns, 'output', it.id);
  const empty = status === 204 || (gives === 'json' && returns === undefined);
  return {
    description: empty ? 'Done.' : gives === 'events' ? 'Events; `data` of each is this.' : 'The answer.',
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      RateLimit: { $ref: '#/components/headers/RateLimit' },
      ...(it.versioned === undefined ? {} : { ETag: { $ref: '#/components/headers/ETag' } }),
    },
    ...(empty ? {} : { content: { [answerTypes[gives]]: { schema } } }),
  };
};

const bodyOf = (it: Contract, components: Components): Operation['requestBody'] => {
  if (it.takes === 'bytes') {
    return {
      required: true,
      content: { 'application/octet-stream': { schema: { description: 'Bytes as they are.' } } },
    };
  }
  if (it.body === undefined) return undefined;
  const schema = components.schemaOf(it.body, 'input', it.id);
  return { required: !it.body.safeParse(undefined).success, content: { 'application/json': { schema } } };
};

const securityOf = ({ access, method }: Contract): Operation['security'] => {
  if (access === 'anyone') return [];
  return [
    ...(access.roles.length === 0 ? [] : [method === 'get' ? { session: [] } : { session: [], csrf: [] }]),
    ...(access.scope === undefined ? [] : [{ key: [access.scope] }]),
  ];
};

const operationOf = (it: Contract, components: Components): Operation => {
  const body = bodyOf(it, components);
  return {
    operationId: it.id,
    tags: [it.id.split('.')[0] ?? it.id],
    summary: it.summary,
    ...(it.description === undefined ? {} : { description: it.description }),
    security: securityOf(it),
    ...(it.access === 'anyone' ? {} : { 'x-roles': it.access.roles }),
    ...(it.ownJobs === true ? { 'x-own-jobs': true } : {}),
    'x-allowance': it.budget ?? (it.method === 'get' ? 'read' : 'write'),
    parameters: parametersOf(it, components),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: {
      [it.status]: answerOf(it, components),
      ...Object.fromEntries(
        problemsOf(it).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  };
};

/** The interface as an OpenAPI 3.1 document, made from the contracts that also answer requests. */
export const openapi = (book: ContractBook, version: string): OpenApi => {
  const components = createComponents();
  const problemSchema = components.schemaOf(ProblemBody, 'output', 'Problem');
  const paths: Record<string, Record<string, Operation>> = {};
  for (const it of contractsOf(book)) {
    if (placeholdersOf(it.path).length > 0 && it.params === undefined) throw new TypeError(`${it.id} has no params`);
    paths[it.path] = { ...paths[it.path], [it.method]: operationOf(it, components) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gatehouse',
      version,
      description: 'Screens job applications for signs of misrepresented identity. People decide. See docs/api.md.',
    },
    tags: Object.keys(book).map((name) => ({ name })),
    paths,
    components: {
      schemas: components.all(),
      headers,
      responses: Object.fromEntries(
        Object.entries(problems).map(([status, description]) => [
          `Problem${status}`,
          { description, content: { 'application/problem+json': { schema: problemSchema } } },
        ]),
      ),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-gatehouse',
          description: 'The session of a person who signed in; `gatehouse` on a plain http://localhost.',
        },
        csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: 'The token that signing in gave.' },
        key: { type: 'http', scheme: 'bearer', description: 'An API key; it never decides a case.' },
      },
    },
  };
};

/** The document as docs/openapi.json has it. */
export const openapiText = (book: ContractBook, version: string): string =>
  `${JSON.stringify(openapi(book, version), null, 1)}\n`;
