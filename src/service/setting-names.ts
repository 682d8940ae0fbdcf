import { notes, type SettingName, Settings } from './settings.ts';

/** What one setting is called in each place where it can be given. */
export interface SettingNames {
  readonly setting: SettingName;
  /** In a file, and with two dashes before it on the command line. */
  readonly file: string;
  readonly environment: readonly string[];
  readonly secret: boolean;
  /** The value is read from the file that this names. */
  readonly fromFile: boolean;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const upper = (name: string): string => `GATEHOUSE_${kebab(name).toUpperCase().replaceAll('-', '_')}`;

const isSetting = (name: string): name is SettingName => name in Settings.shape;

/** Every name. A secret can also be given as a file that holds it: `key-file`, `GATEHOUSE_KEY_FILE`. */
export const settingNames: readonly SettingNames[] = Object.keys(Settings.shape)
  .filter(isSetting)
  .flatMap((setting) => {
    const { secret = false, alias } = notes.get(Settings.shape[setting]) ?? {};
    const plain: SettingNames = {
      setting,
      file: kebab(setting),
      environment: [upper(setting), ...(alias === undefined ? [] : [alias])],
      secret,
      fromFile: false,
    };
    const held: SettingNames = {
      setting,
      file: `${kebab(setting)}-file`,
      environment: [`${upper(setting)}_FILE`],
      secret: false,
      fromFile: true,
    };
    return secret ? [plain, held] : [plain];
  });
