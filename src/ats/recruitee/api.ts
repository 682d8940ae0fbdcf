import { type ApiParts, type AtsApi, address, fileAt, orGone } from '../api.ts';
import { at, list, text } from '../values.ts';
import { takenIn } from './read.ts';

const HOST = 'https://api.recruitee.com';

/** Recruitee's API. The personal token of a user who may see candidates; the company id is a setting. */
export const createApi = ({ caller, token, settings, origin = HOST }: ApiParts): AtsApi => {
  const get = (path: readonly string[], query: Readonly<Record<string, string>> = {}): Promise<unknown> =>
    caller.get(address(origin, ['c', settings.account ?? '', ...path], query), { authorization: `Bearer ${token}` });
  return {
    application: async (own) => {
      const answer = await orGone(get(['candidates', own]));
      const candidate = at(answer, 'candidate');
      // Jobs are listed beside the candidate, among everything else that it refers to.
      const offers = list(answer, 'references').filter((it) => text(it, 'type') === 'Offer');
      return takenIn(candidate, offers) ?? 'gone';
    },
    document: (reference) => fileAt(caller, reference),
    test: async () => {
      await get(['offers'], { limit: '1' });
    },
  };
};
