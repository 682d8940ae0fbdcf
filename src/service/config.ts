import {
  type CommandLine,
  type Given,
  givenValue,
  type OwnOptions,
  readCommandLine,
  readEnvironment,
  readSettingsFile,
} from './config-layers.ts';
import { settingNames } from './setting-names.ts';
import { type Configuration, type SettingName, Settings } from './settings.ts';

/** What was configured cannot be used. Names each key, where it was given and why; never the value of a secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(problems: readonly string[]) {
    super(['the configuration cannot be used', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

export interface Configured {
  readonly settings: Configuration;
  readonly positionals: CommandLine['positionals'];
  readonly own: CommandLine['own'];
}

const fileName = (setting: SettingName): string => settingNames.find((one) => one.setting === setting)?.file ?? setting;

/** Settings that mean something only together with others. */
const lacking = (settings: Configuration, places: ReadonlyMap<string, string>): string[] => {
  const pairs: readonly (readonly [SettingName, SettingName])[] = [
    ['smtpUrl', 'mailFrom'],
    ['oidcIssuer', 'oidcClientId'],
    ['oidcIssuer', 'oidcClientSecret'],
    ['oidcClientId', 'oidcIssuer'],
  ];
  return pairs
    .filter(([one, other]) => settings[one] !== undefined && settings[other] === undefined)
    .map(([one, other]) => `${places.get(one) ?? one}: needs ${fileName(other)} too`);
};

const checked = (values: Readonly<Record<string, unknown>>, places: ReadonlyMap<string, string>): Configuration => {
  const reading = Settings.safeParse(values);
  if (!reading.success) {
    const problems = reading.error.issues.map(({ path, message }) => {
      const name = String(path[0] ?? '');
      return `${places.get(name) ?? name}: ${message}`;
    });
    throw new ConfigurationError([...new Set(problems)]);
  }
  const problems = lacking(reading.data, places);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return reading.data;
};

/**
 * Reads the configuration: command line before environment before file (`--config` or `GATEHOUSE_CONFIG`) before default.
 * Throws {@link ConfigurationError} with everything that is wrong at once.
 */
export const readConfiguration = async (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  own: OwnOptions = {},
): Promise<Configured> => {
  const line = readCommandLine(args, { ...own, config: 'value' });
  const named = line.own.get('config') ?? environment['GATEHOUSE_CONFIG'];
  const file = typeof named === 'string' && named !== '' ? await readSettingsFile(named) : { given: [], problems: [] };
  const layers = [file, readEnvironment(environment), line];
  const problems = layers.flatMap((layer) => layer.problems);
  const last = new Map<SettingName, Given>(
    layers.flatMap((layer) => layer.given.map((given) => [given.names.setting, given] as const)),
  );
  const values: Record<string, unknown> = {};
  for (const given of last.values()) {
    const read = await givenValue(given);
    if ('problem' in read) problems.push(read.problem);
    else values[given.names.setting] = read.value;
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  const places = new Map([...last].map(([setting, { where }]) => [setting, where]));
  return { settings: checked(values, places), positionals: line.positionals, own: line.own };
};
