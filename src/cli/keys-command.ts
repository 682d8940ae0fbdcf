import { type CommandStore, withStore } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import { keyFileIn, newMasterKey, readKeyFile, writeKeyFile } from '../service/key-file.ts';
import { addDataKey, rewrapKeys } from '../service/keys.ts';
import type { Configuration } from '../service/settings.ts';
import { readDataKeys } from '../store/data-keys.ts';
import { readMasterKeys } from '../vault/master-key.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';

const help = `gatehouse keys show
gatehouse keys rotate
gatehouse keys new

show lists the data keys: since when they are used, how often, and the name of
the master key that they are wrapped with. No key is ever printed.
rotate makes a new data key, which every process uses for new values a few
minutes later; what is stored still opens. With GATEHOUSE_NEW_KEY set, it wraps
the data keys anew under that master key instead (docs/running.md).
new prints a fresh master key.

Takes the settings of gatehouse serve that name the database and the key.
Exit codes: 0 done, 2 could not run.
`;

const minute = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

const show = async (store: CommandStore, io: Io): Promise<void> => {
  const keys = await readDataKeys(store.database);
  await write(io.stdout, 'key  made              in use from             uses  master key\n');
  for (const { number, createdAt, usableFrom, uses, wrappedBy } of keys) {
    const name = number === 0 ? 'look' : String(number);
    const used = number === 0 ? '' : uses.toLocaleString('en');
    await write(
      io.stdout,
      `${name.padEnd(5)}${minute(createdAt)}  ${minute(usableFrom)}  ${used.padStart(14)}  ${wrappedBy}\n`,
    );
  }
  await write(io.stdout, `Master keys given: ${store.masters.map(({ name }) => name).join(', ')}\n`);
};

/** The file lists both keys while the database changes over, so that a crash in between locks nobody out. */
const rewrap = async (settings: Configuration, store: CommandStore, { io, text }: { io: Io; text: string }) => {
  const [next, ...more] = readMasterKeys(text);
  if (next === undefined || more.length > 0) throw new UsageError('GATEHOUSE_NEW_KEY takes one master key');
  const path = keyFileIn(settings.dataDirectory);
  const kept = settings.key === undefined ? await readKeyFile(path) : undefined;
  if (kept !== undefined) await writeKeyFile(path, [kept.trim(), text.trim()]);
  const keys = await rewrapKeys(store.database, store.masters, next);
  if (kept !== undefined) await writeKeyFile(path, [text.trim()]);
  await write(
    io.stdout,
    `Wrapped ${keys} keys under master key ${next.name}.\n` +
      (kept === undefined
        ? 'Set GATEHOUSE_KEY to the new key now; no process starts with the old one any more.\n'
        : `Wrote it to ${path}.\n`),
  );
};

/** `gatehouse keys show`, `rotate` and `new`. */
export const keysCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals } = await readConfiguration(args, io.environment);
  const [verb, ...others] = positionals;
  if (verb === 'new' && others.length === 0) {
    await write(io.stdout, `${newMasterKey()}\n`);
    return 0;
  }
  if ((verb !== 'show' && verb !== 'rotate') || others.length > 0)
    throw new UsageError('keys takes: show, rotate, or new\nSee gatehouse keys --help');
  const text = io.environment['GATEHOUSE_NEW_KEY'] ?? '';
  await withStore(
    settings,
    (line) => void io.stderr.write(line),
    async (store) => {
      if (verb === 'show') await show(store, io);
      else if (text !== '') await rewrap(settings, store, { io, text });
      else {
        const usableFrom = await addDataKey(store.database, store.masters, store.now());
        await write(io.stdout, `Made a data key; new values are sealed under it from ${minute(usableFrom)} UTC.\n`);
      }
    },
  );
  return 0;
};
