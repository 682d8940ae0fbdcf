import type { SingleSignOnSettings } from '../access/single-sign-on.ts';
import type { AccessSettings } from '../desk/sign-in-parts.ts';
import type { Configuration } from './settings.ts';

/** The address under which people reach the service. */
export const publicUrlOf = ({ publicUrl, port }: Configuration): URL =>
  new URL(publicUrl ?? `http://localhost:${port}`);

const singleSignOnOf = (settings: Configuration): SingleSignOnSettings | undefined => {
  const { oidcIssuer, oidcClientId, oidcClientSecret } = settings;
  if (oidcIssuer === undefined || oidcClientId === undefined || oidcClientSecret === undefined) return undefined;
  return {
    name: settings.oidcName,
    issuer: new URL(oidcIssuer),
    clientId: oidcClientId,
    clientSecret: oidcClientSecret,
    redirectUri: new URL('/api/v1/sign-in/oidc/callback', publicUrlOf(settings)),
    domains: settings.oidcDomains,
    roleClaim: settings.oidcRoleClaim,
    roles: settings.oidcRoles,
  };
};

/** How people reach the product and sign in, from the configuration. */
export const accessSettingsOf = (
  settings: Configuration,
): AccessSettings & { readonly singleSignOn: SingleSignOnSettings | undefined } => ({
  publicUrl: publicUrlOf(settings),
  idleMinutes: settings.idleMinutes,
  sessionHours: settings.sessionHours,
  singleSignOn: singleSignOnOf(settings),
});
