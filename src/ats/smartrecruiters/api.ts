import { type ApiParts, type AtsApi, address, orGone } from '../api.ts';
import { Refused } from '../http/caller.ts';
import { at, list, members, text } from '../values.ts';
import { idsOf, takenIn } from './read.ts';

const HOST = 'https://api.smartrecruiters.com';

/** SmartRecruiters' customer API. Scopes: candidates_read; the key goes into X-SmartToken. */
export const createApi = ({ caller, token, origin = HOST }: ApiParts): AtsApi => {
  const headers = { 'x-smarttoken': token };
  const get = (path: readonly string[], query: Readonly<Record<string, string>> = {}): Promise<unknown> =>
    caller.get(address(origin, path, query), headers);
  return {
    application: async (application) => {
      const { candidate: person, job } = idsOf(application);
      const candidate = await orGone(get(['candidates', person]));
      if (candidate === undefined) return 'gone';
      const assignments = [...list(candidate, 'secondaryAssignments'), members(candidate, 'primaryAssignment')];
      const assignment = assignments.find((it) => text(it, 'job', 'id') === job);
      const attachments = list(await orGone(get(['candidates', person, 'attachments'])), 'content');
      return takenIn({ application, candidate, assignment, attachments });
    },
    document: ({ handle }) => {
      const [person, attachment] = (handle ?? '').split('/');
      if (person === undefined || attachment === undefined) return Promise.reject(new Refused(0));
      return caller.file(address(origin, ['candidates', person, 'attachments', attachment]), headers);
    },
    test: async () => {
      const answer = await get(['candidates'], { limit: '1' });
      if (!Array.isArray(at(answer, 'content'))) throw new Refused(0);
    },
  };
};
