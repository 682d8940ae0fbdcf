import { type ApiParts, type AtsApi, address, fileAt, orGone } from '../api.ts';
import { Refused } from '../http/caller.ts';
import { at } from '../values.ts';
import { takenIn } from './read.ts';

const SUBDOMAIN = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Workable's API, version 3. Scope: r_candidates. */
export const createApi = ({ caller, token, settings, origin }: ApiParts): AtsApi => {
  const { account = '' } = settings;
  const host = origin ?? `https://${SUBDOMAIN.test(account) ? account : 'invalid'}.workable.com`;
  const get = (path: readonly string[], query: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    if (origin === undefined && !SUBDOMAIN.test(account)) return Promise.reject(new Refused(400));
    return caller.get(address(host, ['spi', 'v3', ...path], query), { authorization: `Bearer ${token}` });
  };
  return {
    application: async (own) => takenIn(at(await orGone(get(['candidates', own])), 'candidate')) ?? 'gone',
    document: (reference) => fileAt(caller, reference),
    test: async () => {
      await get(['candidates'], { limit: '1' });
    },
  };
};
