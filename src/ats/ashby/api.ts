import { type ApiParts, type AtsApi, address, basic, fileAt, type WriteBack } from '../api.ts';
import { Refused } from '../http/caller.ts';
import type { Members } from '../model.ts';
import { at, id, list, members, text } from '../values.ts';
import { takenIn } from './read.ts';

const HOST = 'https://api.ashbyhq.com';
const NOT_FOUND = /not[_ -]?found/i;

type Ask = (method: string, body: Members, repeatable?: 'repeatable') => Promise<unknown>;

/** Every method of Ashby's API is a POST, and a refusal is an answer of 200 that says so. */
const asking =
  ({ caller, token, origin = HOST }: ApiParts): Ask =>
  async (method, body, repeatable) => {
    const answer = await caller.post(address(origin, [method]), {
      headers: { authorization: basic(`${token}:`) },
      body,
      repeatable: repeatable !== undefined,
    });
    if (at(answer, 'success') === true) return at(answer, 'results');
    const said = [...list(answer, 'errors').map((it) => text(it)), text(answer, 'errorInfo', 'code')].join(' ');
    throw new Refused(NOT_FOUND.test(said) ? 404 : 400);
  };

const writing = (ask: Ask): WriteBack => ({
  hasNote: async ({ candidate }, mark) => {
    const notes = await ask('candidate.listNotes', { candidateId: candidate, limit: 100 }, 'repeatable');
    return list(notes).some((it) => text(it, 'content')?.includes(mark) === true);
  },
  note: async ({ candidate }, note) => {
    await ask('candidate.createNote', { candidateId: candidate, note: { type: 'text/plain', value: note } });
  },
  // Ashby has no method that takes a tag away: an earlier one of ours stays, and the note says which holds.
  tag: async ({ candidate }, tag) => {
    const made = await ask('candidateTag.create', { title: tag }, 'repeatable');
    const tagId = id(made, 'id');
    if (tagId === undefined) throw new Refused(0);
    await ask('candidate.addTag', { candidateId: candidate, tagId }, 'repeatable');
  },
});

/** Ashby's API. Scopes: candidatesRead; candidatesWrite and hiringProcessMetadataWrite to write back. */
export const createApi = (parts: ApiParts): AtsApi => {
  const ask = asking(parts);
  const missing = async (asked: Promise<unknown>): Promise<unknown> => {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return undefined;
      throw error;
    }
  };
  return {
    application: async (applicationId) => {
      const body = { applicationId, expand: ['applicationFormSubmissions'] };
      const application = await missing(ask('application.info', body, 'repeatable'));
      if (application === undefined) return 'gone';
      const candidateId = id(members(application, 'candidate'), 'id');
      const candidate =
        candidateId === undefined ? undefined : await missing(ask('candidate.info', { id: candidateId }, 'repeatable'));
      return takenIn(application, candidate) ?? 'gone';
    },
    document: async (reference) => {
      if (reference.handle === undefined) return fileAt(parts.caller, reference);
      const file = await ask('file.info', { fileHandle: reference.handle }, 'repeatable');
      const url = text(file, 'url');
      if (url === undefined) throw new Refused(0);
      return fileAt(parts.caller, { filename: reference.filename, url });
    },
    test: async () => {
      await ask('apiKey.info', {}, 'repeatable');
    },
    write: writing(ask),
  };
};
