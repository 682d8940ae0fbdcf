import { parseArgs } from 'node:util';
import { addReference, defaultDirectory, type ListedReference, listReference } from '../reference/folder.ts';
import { referenceKinds } from '../reference/kinds.ts';
import { columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { fill } from './text.ts';

const age = (days: number): string => (days === 0 ? 'today' : days === 1 ? '1 day ago' : `${days} days ago`);

const described = (list: ListedReference, columns: number): string => {
  const state = list.state === 'whole' ? '' : ` (${list.state.toUpperCase()}: add it again)`;
  const published = list.published === undefined ? '' : `, published ${list.published}`;
  return [
    `${list.kind}${list.list === undefined ? '' : ` ${list.list}`}${state}\n`,
    fill(`${list.rows} rows, added ${age(list.ageDays)}${published}`, columns, '  ', '  '),
    fill(`from ${list.source}${list.publisher === undefined ? '' : `, ${list.publisher}`}`, columns, '  ', '  '),
    fill(`licence ${list.licence}; sha256 ${list.sha256.slice(0, 16)}…`, columns, '  ', '  '),
  ].join('');
};

const kindsText = (columns: number): string => {
  const widest = Math.max(...Object.keys(referenceKinds).map((kind) => kind.length));
  return Object.entries(referenceKinds)
    .map(([kind, what]) => fill(what, columns, `  ${kind.padEnd(widest)}  `, ' '.repeat(widest + 4)))
    .join('');
};

/** `gatehouse reference add KIND FILE|URL` and `gatehouse reference list`. */
export const referenceCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { reference: { type: 'string' }, licence: { type: 'string' } },
  });
  const columns = columnsOf(io);
  const directory = values.reference ?? defaultDirectory();
  const [verb, kind, from] = positionals;
  if (verb === 'list') {
    const lists = await listReference(directory);
    const none = `${directory} holds no lists yet. Bundled tables are always there. Kinds that can be added:\n${kindsText(columns)}`;
    await write(io.stdout, lists.length === 0 ? none : lists.map((list) => described(list, columns)).join('\n'));
    return lists.some((list) => list.state !== 'whole') ? 1 : 0;
  }
  if (verb !== 'add' || kind === undefined || from === undefined) {
    throw new UsageError(
      `reference takes: add KIND FILE|URL [--licence TEXT] [--reference FOLDER], or list\nKinds:\n${kindsText(columns)}`.trimEnd(),
    );
  }
  const added = await addReference({
    directory,
    kind,
    from,
    ...(values.licence === undefined ? {} : { licence: values.licence }),
  });
  await write(io.stdout, `Added ${added.kind}: ${added.rows} rows from ${added.source} to ${directory}\n`);
  for (const row of added.rejected ?? []) await write(io.stderr, `  not read: ${row}\n`);
  return 0;
};
