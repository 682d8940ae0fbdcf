import type { AtsApi } from '../ats/api.ts';
import { createAtsApi } from '../ats/clients.ts';
import type { Caller } from '../ats/http/caller.ts';
import type { Connector, ConnectorSecrets } from '../store/connectors.ts';

export type OpenConnector = Connector & ConnectorSecrets;

/** Finds the client for a connector. */
export type AtsApis = (connector: OpenConnector) => AtsApi;

/** Clients by connector, each kept for as long as nothing about it changes: what they signed in for stays good. */
export const createAtsApis = (caller: Caller, now: () => Date, origin?: string): AtsApis => {
  const kept = new Map<string, { readonly version: number; readonly api: AtsApi }>();
  return ({ id, version, vendor, token = '', settings }) => {
    const known = kept.get(id);
    if (known?.version === version) return known.api;
    const api = createAtsApi(vendor, { caller, token, settings, now, ...(origin === undefined ? {} : { origin }) });
    kept.set(id, { version, api });
    return api;
  };
};
