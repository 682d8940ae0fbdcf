import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { accessMatrixText } from '../src/api/access-matrix.ts';
import { contracts } from '../src/api/contracts/index.ts';
import { openapiText } from '../src/api/openapi.ts';
import { Application } from '../src/engine/contract/application.ts';
import { Result } from '../src/engine/contract/result.ts';
import { Policy } from '../src/engine/risk/policy.ts';
import { configurationTable } from '../src/service/configuration-table.ts';
import { currentSchema } from '../src/store/testing/current-schema.ts';
import { version } from '../src/version.ts';
import { floorsTable } from './floors.ts';
import { linkTables } from './links-page.ts';
import { signalsPage } from './signals-page.ts';

/** Documents that can be computed are computed: `--check` fails when one on disk differs. */
const schema = (type: z.ZodType, io: 'input' | 'output'): string =>
  `${JSON.stringify(z.toJSONSchema(type, { io, target: 'draft-2020-12' }), null, 2)}\n`;

/** A page with its marked places filled, by the names of the places. */
const between = (path: string, places: Readonly<Record<string, () => string>>): string => {
  let page = readFileSync(path, 'utf8');
  for (const [name, content] of Object.entries(places)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const from = page.indexOf(start);
    const to = page.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}`);
    page = `${page.slice(0, from + start.length)}\n${content()}${page.slice(to)}`;
  }
  return page;
};

const pages: readonly (readonly [path: string, content: () => string | Promise<string>])[] = [
  ['docs/application.schema.json', () => schema(Application, 'input')],
  ['docs/result.schema.json', () => schema(Result, 'output')],
  ['docs/policy.schema.json', () => schema(Policy, 'input')],
  ['docs/signals.md', signalsPage],
  ['docs/architecture.md', () => between('docs/architecture.md', { floors: floorsTable })],
  ['docs/links.md', () => between('docs/links.md', linkTables)],
  ['docs/openapi.json', () => openapiText(contracts, version)],
  ['docs/access-matrix.md', () => accessMatrixText(contracts)],
  ['docs/configuration.md', () => between('docs/configuration.md', { configuration: configurationTable })],
  ['docs/schema.sql', currentSchema],
];

const check = process.argv.includes('--check');
let different = 0;
for (const [path, make] of pages) {
  const content = await make();
  let current = '';
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    // A page that does not exist yet differs from everything.
  }
  if (current === content) continue;
  different += 1;
  if (check) {
    process.stderr.write(`${path} differs from what the code says: run \`npm run docs\`\n`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    process.stdout.write(`wrote ${path}\n`);
  }
}
process.exitCode = check && different > 0 ? 1 : 0;
