import { settingNames } from './setting-names.ts';
import { notes, Settings } from './settings.ts';

const shown = (value: unknown): string => {
  if (value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0))
    return 'none';
  return `\`${String(value)}\``;
};

/** The table of docs/configuration.md, from the schema itself. */
export const configurationTable = (): string => {
  const rows = settingNames
    .filter(({ fromFile }) => !fromFile)
    .map(({ setting, file, environment, secret }) => {
      const field = Settings.shape[setting];
      const { description = '', shownDefault } = notes.get(field) ?? {};
      const standard = shownDefault ?? shown(field.safeParse(undefined).data);
      const names = environment.map((name) => `\`${name}\``).join(', ');
      return `| \`${file}\` | ${names}${secret ? ' (secret)' : ''} | ${standard} | ${description} |`;
    });
  return ['| file, command line | environment | default | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
};
