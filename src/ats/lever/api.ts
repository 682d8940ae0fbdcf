import { type ApiParts, type AtsApi, address, basic, orGone } from '../api.ts';
import { Refused } from '../http/caller.ts';
import { at, id, instant, list, text } from '../values.ts';
import { takenIn } from './opportunity.ts';

const HOSTS = { global: 'https://api.lever.co', eu: 'https://api.eu.lever.co' };

/** Lever's API, version 1. Scopes: read opportunities, applications, resumes and archive reasons. */
export const createApi = ({ caller, token, settings, origin }: ApiParts): AtsApi => {
  const host = origin ?? (settings.region === 'eu' ? HOSTS.eu : HOSTS.global);
  const headers = { authorization: basic(`${token}:`) };
  const get = async (path: readonly string[], query: Readonly<Record<string, string>> = {}): Promise<unknown> =>
    at(await caller.get(address(host, ['v1', ...path], query), headers), 'data');

  /** An archived opportunity was hired when the reason it was archived for says so. */
  const hiredAt = async (opportunity: unknown): Promise<string | undefined> => {
    const reason = id(opportunity, 'archived', 'reason');
    if (reason === undefined) return undefined;
    const told = await orGone(get(['archive_reasons', reason]));
    return text(told, 'type') === 'hired' ? instant(opportunity, 'archived', 'archivedAt') : undefined;
  };

  return {
    application: async (own) => {
      const url = address(host, ['v1', 'opportunities', own], { expand: 'applications' });
      url.searchParams.append('expand', 'posting');
      const opportunity = at(await orGone(caller.get(url, headers)), 'data');
      if (opportunity === undefined) return 'gone';
      const resumes = list(await orGone(get(['opportunities', own, 'resumes'])));
      return takenIn(opportunity, resumes, await hiredAt(opportunity)) ?? 'gone';
    },
    document: ({ handle }) => {
      const [opportunity, resume] = (handle ?? '').split('/');
      if (opportunity === undefined || resume === undefined) return Promise.reject(new Refused(0));
      return caller.file(address(host, ['v1', 'opportunities', opportunity, 'resumes', resume, 'download']), headers);
    },
    test: async () => {
      await get(['opportunities'], { limit: '1' });
    },
  };
};
