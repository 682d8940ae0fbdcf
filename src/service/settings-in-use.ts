import type { SettingsInUse, ShownSetting } from '../desk/start.ts';
import { version } from '../version.ts';
import { accessSettingsOf } from './access-settings.ts';
import { smtpOf } from './desk-settings.ts';
import { settingNames } from './setting-names.ts';
import { type Configuration, notes, Settings } from './settings.ts';

/** As it is written on the command line; an empty list is as good as none. */
const written = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return String(value);
  const parts = Array.isArray(value) ? value : Object.entries(value).map(([name, one]) => `${name}=${one}`);
  return parts.length === 0 ? null : parts.join(',');
};

/** Addresses may carry a name and a password. */
const withoutPassword = (text: string): string => {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.username === '' && url.password === '') return text;
  url.username = '';
  url.password = '';
  return url.href;
};

const shown = (settings: Configuration): readonly ShownSetting[] =>
  settingNames
    .filter(({ fromFile }) => !fromFile)
    .map(({ setting, file, environment, secret }) => {
      const value = written(settings[setting]);
      return {
        name: file,
        environment,
        description: notes.get(Settings.shape[setting])?.description ?? '',
        value: secret || value === null ? null : withoutPassword(value),
        secret,
        isSet: value !== null,
      };
    });

/** What is configured, for people to read; no secret is in it. */
export const settingsInUse = (settings: Configuration): SettingsInUse => {
  const { singleSignOn } = accessSettingsOf(settings);
  return {
    version,
    items: shown(settings),
    singleSignOn:
      singleSignOn === undefined
        ? null
        : {
            name: singleSignOn.name,
            issuer: singleSignOn.issuer.href,
            domains: singleSignOn.domains,
            roles: settings.oidcRoles,
          },
    mail: smtpOf(settings) !== undefined,
  };
};
