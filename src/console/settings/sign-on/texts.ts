/** Texts of single sign-on. */
export const signOnTexts = {
  'settings.signOn.lead':
    'Set in the <a>configuration</a> of the service, and read here. It takes effect when Gatehouse starts.',
  'settings.signOn.off': 'Single sign-on is off',
  'settings.signOn.off.lead':
    'People sign in with passkeys, or with a password and an authenticator app. To let your identity provider vouch for them, set it up in the configuration: docs/access.md says how for Okta, Entra ID and Google.',
  'settings.signOn.provider': 'Identity provider',
  'settings.signOn.button': 'Name on the button',
  'settings.signOn.issuer': 'Issuer',
  'settings.signOn.domains': 'E-mail domains',
  'settings.signOn.domains.any': 'any that the provider has verified',
  'settings.signOn.back': 'Redirect address',
  'settings.signOn.back.hint': 'For the console of the provider.',
  'settings.signOn.roles': 'Roles by group',
  'settings.signOn.roles.none':
    'No group gives a role: an account is made by hand, and its owner ties it to the provider.',
  'settings.signOn.group': 'Value of the claim',
  'settings.signOn.role': 'Role here',
} as const;
