import type { OpenApi, Operation } from '../../api/openapi.ts';
import type { JsonSchema } from '../../api/openapi-schemas.ts';
import { html, type Markup, verbatim } from '../../output/html/markup.ts';
import { curlExample } from './example.ts';
import { descriptionOf, fieldOf, fieldsDeep, fieldTable } from './fields.ts';
import { anchorOf, isSchema, kindOf, referenceOf } from './kind.ts';

interface Placed {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

const none = html``;

const operationsOf = (document: OpenApi): readonly Placed[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

const idOf = ({ operationId }: Operation): string => `operation-${operationId}`;

/** The ways in which an operation can be reached, in words. */
const accessOf = ({ security, 'x-roles': roles = [], 'x-own-jobs': ownJobs }: Operation): string => {
  if (security.length === 0) return 'Anyone.';
  const scope = security.flatMap((way) => way['key'] ?? [])[0];
  const people =
    roles.length === 0
      ? ''
      : `People: ${roles.join(', ')}.${ownJobs === true ? ' Recruiters: of their own jobs.' : ''}`;
  return `${people}${scope === undefined ? ' No API key.' : ` API keys with ${scope}.`}`.trim();
};

/** A path that can be broken between its segments. */
const breakable = (path: string): Markup =>
  html`${path.split('/').map((part, index) => (index === 0 ? none : html`<wbr>/${part}`))}`;

const contentOf = (holder: unknown): readonly (readonly [type: string, schema: JsonSchema])[] =>
  isSchema(holder) && isSchema(holder['content'])
    ? Object.entries(holder['content']).flatMap(([type, it]) =>
        isSchema(it) && isSchema(it['schema']) ? [[type, it['schema']] as const] : [],
      )
    : [];

const content = (title: string, holder: unknown): Markup =>
  html`${contentOf(holder).map(([type, schema]) => {
    const fields = fieldsDeep(schema);
    return fields.length === 0
      ? html`<p class="content"><strong>${title}</strong> (${type}): ${kindOf(schema)}</p>`
      : fieldTable(`${title} (${type})`, fields);
  })}`;

/** What is sent is spelt out where it is sent; what comes back is a link away. */
const sent = (document: OpenApi, holder: unknown): Markup =>
  html`${contentOf(holder).map(([, schema]) => {
    const name = referenceOf(schema);
    const fields = name === undefined ? [] : fieldsDeep(document.components.schemas[name] ?? {});
    return fields.length === 0 ? none : fieldTable(`Fields of ${name}`, fields);
  })}`;

const section = (document: OpenApi, { path, method, operation }: Placed): Markup => {
  const { parameters, responses } = operation;
  const [success = '200', ...failures] = Object.keys(responses).sort();
  return html`<section class="operation" id="${idOf(operation)}" aria-labelledby="title-${operation.operationId}">
<h3 id="title-${operation.operationId}">${operation.summary}</h3>
<p class="place"><span class="method method-${method}">${method.toUpperCase()}</span> <code>${breakable(path)}</code></p>
${operation.description === undefined ? none : html`<p>${operation.description}</p>`}
<p class="access">${accessOf(operation)} Allowance: ${operation['x-allowance']}. Name in the client: <code>${operation.operationId}</code>.</p>
${
  parameters.length === 0
    ? none
    : fieldTable(
        'Parameters',
        parameters.map((it) => ({
          ...fieldOf(it.name, it.schema, it.required),
          description: `In ${it.in === 'query' ? 'the query' : `the ${it.in}`}. ${it.description}`,
        })),
      )
}
${content('Body', operation.requestBody)}
${sent(document, operation.requestBody)}
${content(`Answer ${success}`, responses[success])}
<p class="failures">${contentOf(responses[success]).length === 0 ? `Answers ${success} without a body. ` : ''}Problems: ${failures.join(', ')}.</p>
<pre tabindex="0" aria-label="Example for a shell"><code>${curlExample(document, path, method, operation).map((line) => html`${line}${verbatim('\n')}`)}</code></pre>
</section>`;
};

const schemaSection = (name: string, schema: JsonSchema): Markup => html`<section class="schema" id="${anchorOf(name)}">
<h3>${name}</h3>
${descriptionOf(schema) === '' ? none : html`<p>${descriptionOf(schema)}</p>`}
${fieldsDeep(schema).length === 0 ? html`<p>${kindOf(schema)}</p>` : fieldTable(`Fields of ${name}`, fieldsDeep(schema))}
</section>`;

const intro = html`<section class="intro">
<p>JSON over HTTP. People sign in and send their session cookie, with <code>X-CSRF-Token</code> for changes; programs send <code>Authorization: Bearer</code> and an API key. A key never decides.</p>
<p>Whatever is refused is answered by a <a href="#${anchorOf('Problem')}">Problem</a> as <code>application/problem+json</code>. Lists come in pages: send <code>next</code> back as <code>cursor</code>. Times are UTC, RFC 3339. The same as <a href="/openapi.json">OpenAPI 3.1</a>.</p>
</section>`;

/** The interface as a page for people: no script, nothing inline. */
export const docsPage = (document: OpenApi): string => {
  const operations = operationsOf(document);
  const tags = document.tags.map(({ name }) => ({
    name,
    operations: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gatehouse: interface</title>
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<a class="skip" href="#main">To the operations</a>
<header>
<h1>Gatehouse: interface <span class="version">${document.info.version}</span></h1>
<p>${document.info.description}</p>
</header>
<nav aria-label="Operations">
<ul>${tags.map(
    (tag) => html`<li><a class="tag" href="#tag-${tag.name}">${tag.name}</a>
<ul>${tag.operations.map(({ operation }) => html`<li><a href="#${idOf(operation)}">${operation.summary}</a></li>`)}</ul></li>`,
  )}<li><a class="tag" href="#schemas">schemas</a></li></ul>
</nav>
<main id="main">
${intro}
${tags.map(
  (tag) => html`<h2 id="tag-${tag.name}">${tag.name}</h2>
${tag.operations.map((placed) => section(document, placed))}`,
)}
<h2 id="schemas">schemas</h2>
${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(name, schema))}
</main>
</body>
</html>
`;
  return page.markup;
};
