import { type ApiParts, type AtsApi, address, fileAt, orGone } from '../api.ts';
import { takenIn } from './read.ts';

const HOSTS = {
  global: 'https://api.teamtailor.com',
  na: 'https://api.na.teamtailor.com',
  au: 'https://api.au.teamtailor.com',
};
/** The version of the API whose members are read here. */
const VERSION = '20240904';

/** Teamtailor's API (JSON:API). A key with read access of the whole company. */
export const createApi = ({ caller, token, settings, origin }: ApiParts): AtsApi => {
  const { region = 'global' } = settings;
  const host = origin ?? (region === 'na' || region === 'au' ? HOSTS[region] : HOSTS.global);
  const headers = {
    authorization: `Token token=${token}`,
    'x-api-version': VERSION,
    accept: 'application/vnd.api+json',
  };
  const get = (path: readonly string[], query: Readonly<Record<string, string>>): Promise<unknown> =>
    caller.get(address(host, ['v1', ...path], query), headers);
  return {
    application: async (own) =>
      takenIn(await orGone(get(['job-applications', own], { include: 'candidate,job,stage' }))) ?? 'gone',
    document: (reference) => fileAt(caller, reference),
    test: async () => {
      await get(['job-applications'], { 'page[size]': '1' });
    },
  };
};
