import { parseArgs } from 'node:util';
import { claimFields } from '../engine/claim-fields.ts';
import { weightOf } from '../engine/risk/weights.ts';
import { signals } from '../engine/signals/index.ts';
import type { Signal } from '../engine/signals/signal.ts';
import { columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { fill } from './text.ts';

const signed = (bits: number): string => `${bits > 0 ? '+' : ''}${bits.toFixed(1)}`;

const catalogue = (): string => {
  const rows = signals.map((signal) => ({ signal, weight: weightOf(signal.id) }));
  rows.sort((a, b) => (b.weight?.bits ?? 0) - (a.weight?.bits ?? 0) || (a.signal.id < b.signal.id ? -1 : 1));
  const widest = Math.max(...rows.map(({ signal }) => signal.id.length));
  return rows
    .map(
      ({ signal, weight }) =>
        `${signed(weight?.bits ?? 0).padStart(5)}  ${signal.id.padEnd(widest)}  ${weight?.family ?? ''}\n`,
    )
    .join('');
};

const one = (signal: Signal, columns: number): string => {
  const weight = weightOf(signal.id);
  const list = (title: string, items: readonly string[]) =>
    `\n${title}\n${items.map((item) => fill(item, columns, '  - ', '    ')).join('')}`;
  return [
    `${signal.id}\n${fill(signal.title, columns)}`,
    fill(
      `Weight ${signed(weight?.bits ?? 0)} bits, family ${weight?.family}, basis ${weight?.basis}; expected among ${((weight?.honest ?? 0) * 100).toFixed(1)}% of honest applications.`,
      columns,
    ),
    list('Needs', [
      ...signal.needs.map((need) => claimFields[need].join(', ')),
      ...signal.tables.map((table) => `reference:${table}`),
    ]),
    list('Innocent explanations', signal.innocent),
    list('Ask', [signal.ask]),
    list(
      'Sources',
      signal.sources.map((source) => `${source.title} (${source.date}) ${source.url}`),
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
  const chosen: readonly Signal[] = id === undefined ? signals : signals.filter((signal) => signal.id === id);
  const [first] = chosen;
  if (first === undefined) throw new UsageError(`there is no signal "${id}"; \`gatehouse signals\` lists them`);
  if (values.format === 'json') {
    const described = chosen.map(({ evaluate: _, ...signal }) => ({ ...signal, weight: weightOf(signal.id) }));
    await write(io.stdout, `${JSON.stringify(described, null, 2)}\n`);
    return 0;
  }
  if (values.format !== 'table') throw new UsageError(`--format takes table or json, not "${values.format}"`);
  await write(io.stdout, id === undefined ? catalogue() : one(first, columnsOf(io)));
  return 0;
};
