import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { nearest } from './nearest.ts';
import { type SettingNames, settingNames } from './setting-names.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** One setting as it was given, and where, in words that lead a person there. */
export interface Given {
  readonly names: SettingNames;
  readonly value: unknown;
  readonly where: string;
}

/** What one place says: settings, and what is wrong with it. */
export interface Layer {
  readonly given: readonly Given[];
  readonly problems: readonly string[];
}

const noSuch = (where: string, near: string | undefined): string =>
  `${where}: there is no such setting${near === undefined ? '' : `; the nearest is ${near}`}`;

const secretHint = (name: string): string =>
  `${name}: is secret, and a command line is seen by all users; give it in the environment, or ${name}-file PATH`;

export interface CommandLine extends Layer {
  readonly positionals: readonly string[];
  /** Options that are the command's own. */
  readonly own: ReadonlyMap<string, string | true>;
}

/** Own options of a command: `flag` stands alone, `value` takes one. */
export type OwnOptions = Readonly<Record<string, 'flag' | 'value'>>;

/** Reads arguments: settings by their names with two dashes, beside the options of the command itself. */
export const readCommandLine = (args: readonly string[], own: OwnOptions): CommandLine => {
  const settings = new Map(settingNames.map((names) => [names.file, names]));
  const options = Object.fromEntries([
    ...[...settings.keys()].map((name) => [name, { type: 'string' as const }]),
    ...Object.entries(own).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given: Given[] = [];
  const problems: string[] = [];
  const positionals: string[] = [];
  const found = new Map<string, string | true>();
  const take = (name: string, where: string, value: string | undefined): void => {
    const names = settings.get(name);
    if (own[name] === undefined && names === undefined) {
      const near = nearest(name, [...settings.keys(), ...Object.keys(own)]);
      problems.push(noSuch(where, near === undefined ? undefined : `--${near}`));
    } else if (own[name] === 'flag') found.set(name, true);
    else if (value === undefined || value.startsWith('--')) problems.push(`${where}: needs a value`);
    else if (names === undefined) found.set(name, value);
    else if (names.secret) problems.push(secretHint(where));
    else given.push({ names, value, where });
  };
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') take(token.name, token.rawName, token.value);
  }
  return { given, problems, positionals, own: found };
};

/** Names that are read elsewhere, or that container platforms put there by themselves. */
const others = new Set(['GATEHOUSE_CONFIG', 'GATEHOUSE_NEW_KEY', 'GATEHOUSE_SHARED_DATA']);
const fromPlatform = (name: string, value: string): boolean =>
  /_SERVICE_(?:HOST|PORT)|_PORT_\d{1,5}_/.test(name) || /^(?:tcp|udp):\/\//.test(value);

/** Settings of the environment; empty ones count as absent. */
export const readEnvironment = (environment: Environment): Layer => {
  const given: Given[] = [];
  const problems: string[] = [];
  const known = new Set<string>();
  for (const names of settingNames) {
    // The product's own name goes before one that others use too.
    for (const name of [...names.environment].reverse()) {
      known.add(name);
      const value = environment[name];
      if (value !== undefined && value !== '' && !fromPlatform(name, value)) given.push({ names, value, where: name });
    }
  }
  for (const [name, value = ''] of Object.entries(environment)) {
    const strange = name.startsWith('GATEHOUSE_') && !known.has(name) && !others.has(name);
    if (strange && !fromPlatform(name, value)) problems.push(noSuch(name, nearest(name, [...known])));
  }
  return { given, problems };
};

/** Why a file could not be read, without a word of what it holds. */
const whyUnreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EACCES' ? 'this user may not read it' : 'it cannot be read';
};

/** Settings of a YAML file. */
export const readSettingsFile = async (path: string): Promise<Layer> => {
  let document: unknown;
  try {
    document = parse(await readFile(path, 'utf8'));
  } catch (error) {
    const line = error instanceof Error && 'linePos' in error ? error.message.match(/at line (\d+)/)?.[1] : undefined;
    return {
      given: [],
      problems: [line === undefined ? `${path}: ${whyUnreadable(error)}` : `${path}:${line}: is no YAML`],
    };
  }
  if (document === null || document === undefined) return { given: [], problems: [] };
  if (typeof document !== 'object' || Array.isArray(document))
    return { given: [], problems: [`${path}: takes lines such as "port: 8080"`] };
  const given: Given[] = [];
  const problems: string[] = [];
  for (const [name, value] of Object.entries(document)) {
    const names = settingNames.find(({ file }) => file === name);
    const where = `${path}, ${name}`;
    if (names !== undefined) given.push({ names, value, where });
    else
      problems.push(
        noSuch(
          where,
          nearest(
            name,
            settingNames.map(({ file }) => file),
          ),
        ),
      );
  }
  return { given, problems };
};

/** The value itself, read from a file when that is how it was given. */
export const givenValue = async ({ names, value, where }: Given): Promise<{ value: unknown } | { problem: string }> => {
  if (!names.fromFile) return { value };
  if (typeof value !== 'string' || value === '') return { problem: `${where}: takes the path of a file` };
  try {
    return { value: (await readFile(value, 'utf8')).trim() };
  } catch (error) {
    return { problem: `${where}: ${whyUnreadable(error)}` };
  }
};
