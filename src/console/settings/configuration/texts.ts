/** Texts of what is configured. */
export const configurationTexts = {
  'settings.configuration.lead':
    'In use now, out of the configuration file, the environment and the command line. To be read only: change it there and start Gatehouse anew.',
  'settings.configuration.version': 'Version',
  'settings.configuration.find': 'Find a setting',
  'settings.configuration.list': 'Settings in use',
  'settings.configuration.name': 'Setting',
  'settings.configuration.value': 'Value',
  'settings.configuration.secret': 'set, never shown',
  'settings.configuration.unset': 'not set',
  'settings.configuration.none': 'No setting has this in its name or description',
  'settings.configuration.set': 'Only those that are set',
} as const;
