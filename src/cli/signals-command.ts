import { parseArgs } from 'node:util';
import { claimFields } from '../engine/claim-fields.ts';
import { linkSignals } from '../engine/links/signals/index.ts';
import { weightOf } from '../engine/risk/weights.ts';
import { signals } from '../engine/signals/index.ts';
import type { Source } from '../engine/signals/signal.ts';
import { columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { fill } from './text.ts';

/** One signal of either kind, as the catalogue shows it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  /** What it looks at: one application, or what others have in common with it. */
  readonly looksAt: 'application' | 'other applications';
  readonly needs: readonly string[];
  readonly innocent: readonly string[];
  readonly ask: string;
  readonly sources: readonly Source[];
  /** All that is declared about it, for programs. */
  readonly described: object;
}

const entries: readonly Entry[] = [
  ...signals.map(({ evaluate: _, ...signal }): Entry => {
    const needs = signal.needs.map((need) => claimFields[need].join(', '));
    const tables = signal.tables.map((table) => `reference:${table}`);
    return { ...signal, looksAt: 'application', needs: [...needs, ...tables], described: signal };
  }),
  ...linkSignals.map((signal): Entry => {
    const needs = [`one of: ${signal.needs.map((need) => claimFields[need].join(', ')).join(', ')}`];
    return { ...signal, looksAt: 'other applications', needs, described: signal };
  }),
];

const signed = (bits: number): string => `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`;

const catalogue = (): string => {
  const rows = entries.map(({ id }) => ({ id, weight: weightOf(id) }));
  rows.sort((a, b) => (b.weight?.bits ?? 0) - (a.weight?.bits ?? 0) || (a.id < b.id ? -1 : 1));
  const widest = Math.max(...rows.map(({ id }) => id.length));
  return rows
    .map(
      ({ id, weight }) => `${signed(weight?.bits ?? 0).padStart(5)}  ${id.padEnd(widest)}  ${weight?.family ?? ''}\n`,
    )
    .join('');
};

const one = ({ id, title, looksAt, needs, innocent, ask, sources }: Entry, columns: number): string => {
  const weight = weightOf(id);
  const list = (heading: string, items: readonly string[]) =>
    `\n${heading}\n${items.map((item) => fill(item, columns, '  - ', '    ')).join('')}`;
  const most = looksAt === 'application' ? 'Weight' : 'Weight at most';
  return [
    `${id}\n${fill(title, columns)}`,
    fill(
      `${most} ${signed(weight?.bits ?? 0)} bits, family ${weight?.family}, basis ${weight?.basis}; expected among ${((weight?.honest ?? 0) * 100).toFixed(1)}% of honest applications.`,
      columns,
    ),
    list(looksAt === 'application' ? 'Needs' : 'Compares with other applications; needs', needs),
    list('Innocent explanations', innocent),
    list('Ask', [ask]),
    list(
      'Sources',
      sources.map((source) => `${source.title} (${source.date}) ${source.url}`),
    ),
  ].join('');
};

/** `gatehouse signals [ID] [--format table|json]`: the catalogue, or one signal in full. */
export const signalsCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'table' } },
  });
  const [id] = positionals;
  const chosen = id === undefined ? entries : entries.filter((entry) => entry.id === id);
  const [first] = chosen;
  if (first === undefined) throw new UsageError(`there is no signal "${id}"; \`gatehouse signals\` lists them`);
  if (values.format === 'json') {
    const described = chosen.map((it) => ({ ...it.described, looksAt: it.looksAt, weight: weightOf(it.id) }));
    await write(io.stdout, `${JSON.stringify(described, null, 2)}\n`);
    return 0;
  }
  if (values.format !== 'table') throw new UsageError(`--format takes table or json, not "${values.format}"`);
  await write(io.stdout, id === undefined ? catalogue() : one(first, columnsOf(io)));
  return 0;
};
