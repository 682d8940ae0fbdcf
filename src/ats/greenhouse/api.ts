import { type ApiParts, type AtsApi, address, basic, fileAt, type Target, type WriteBack } from '../api.ts';
import { Refused } from '../http/caller.ts';
import type { DocumentReference, TakenIn } from '../model.ts';
import { date, id, instant, list, text } from '../values.ts';
import { candidateOf, documentsOf, resumeOf } from './read.ts';

const HARVEST = 'https://harvest.greenhouse.io';
const SIGN_IN = 'https://auth.greenhouse.io';
/** A token is replaced this long before it ends. */
const MARGIN = 60_000;
const SHORTEST_LIFE = 300_000;

interface Session {
  readonly token: () => Promise<string>;
  readonly forget: () => void;
}

type Query = Readonly<Record<string, string>>;

/**
 * A token of OAuth 2.0 client credentials, kept until it ends. Greenhouse allows one at a time for each credential: do
 * not share the credential of Gatehouse with another program.
 */
const signIn = ({ caller, token: credential, settings, now, origin = SIGN_IN }: ApiParts): Session => {
  let kept: { readonly token: string; readonly until: number } | undefined;
  const token = async (): Promise<string> => {
    if (kept !== undefined && kept.until > now().getTime()) return kept.token;
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    if (settings.author !== undefined) form.set('sub', settings.author);
    const answer = await caller.post(address(origin, ['token']), {
      headers: { authorization: basic(credential) },
      form: form.toString(),
      repeatable: true,
    });
    const fresh = text(answer, 'access_token');
    if (fresh === undefined) throw new Refused(0);
    const until = date(answer, 'expires_at')?.getTime() ?? now().getTime() + SHORTEST_LIFE;
    kept = { token: fresh, until: until - MARGIN };
    return fresh;
  };
  return {
    token,
    forget: () => {
      kept = undefined;
    },
  };
};

interface Harvest {
  readonly list: (resource: string, query: Query) => Promise<readonly unknown[]>;
  readonly post: (resource: string, body: unknown) => Promise<void>;
  readonly remove: (resource: string, one: string) => Promise<void>;
}

const harvesting = (parts: ApiParts): Harvest => {
  const { caller, origin = HARVEST } = parts;
  const session = signIn(parts);

  /** Another process that signs in with the same credential ends our token: then we sign in once more. */
  const authorised = async <T>(ask: (headers: Query) => Promise<T>): Promise<T> => {
    try {
      return await ask({ authorization: `Bearer ${await session.token()}` });
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) throw error;
      session.forget();
      return ask({ authorization: `Bearer ${await session.token()}` });
    }
  };

  return {
    list: async (resource, query) => {
      const url = address(origin, ['v3', resource], { per_page: '100', ...query });
      return list(await authorised((headers) => caller.get(url, headers)));
    },
    post: async (resource, body) => {
      await authorised((headers) => caller.post(address(origin, ['v3', resource]), { headers, body }));
    },
    remove: (resource, one) => authorised((headers) => caller.remove(address(origin, ['v3', resource, one]), headers)),
  };
};

/** An application put together from the lists that Harvest v3 keeps its parts in. */
const applicationFrom = async (harvest: Harvest, own: string): Promise<TakenIn | 'gone'> => {
  const [application] = await harvest.list('applications', { ids: own });
  const candidateId = id(application, 'candidate_id');
  if (application === undefined || candidateId === undefined) return 'gone';
  const [[candidate], attachments, employments] = await Promise.all([
    harvest.list('candidates', { ids: candidateId }),
    harvest.list('attachments', { application_ids: own }),
    harvest.list('candidate_employments', { candidate_ids: candidateId }),
  ]);
  if (candidate === undefined) return 'gone';
  const jobId = id(application, 'job_id');
  const [job] = jobId === undefined ? [] : await harvest.list('jobs', { ids: jobId });
  const whole = { ...(typeof candidate === 'object' ? candidate : {}), employments };
  const documents: readonly DocumentReference[] = documentsOf(attachments);
  return {
    id: own,
    candidate: candidateId,
    changedAt: date(application, 'last_activity_at'),
    hiredAt: text(application, 'status') === 'hired' ? instant(application, 'last_activity_at') : undefined,
    documents,
    application: {
      id: own,
      receivedAt: instant(application, 'applied_at') ?? instant(application, 'created_at'),
      job: { id: jobId, title: text(job, 'name') },
      candidate: candidateOf(candidate),
      resume: resumeOf(whole),
      answers: list(application, 'answers').map((it) => ({
        question: text(it, 'question'),
        answer: text(it, 'answer'),
      })),
    },
  };
};

const tagsByName = async (harvest: Harvest): Promise<ReadonlyMap<string | undefined, string | undefined>> =>
  new Map((await harvest.list('candidate_tags', { per_page: '500' })).map((it) => [text(it, 'name'), id(it, 'id')]));

const applyTag = async (
  harvest: Harvest,
  { candidate }: Target,
  tag: string,
  others: readonly string[],
): Promise<void> => {
  const known = await tagsByName(harvest);
  const wanted = known.get(tag);
  // A tag that nobody made in Greenhouse is not made by a program: it would appear in everybody's list.
  if (wanted === undefined) throw new Refused(404);
  const applied = await harvest.list('applied_candidate_tags', { candidate_ids: candidate });
  const unwanted = new Set(others.map((name) => known.get(name)).filter((it) => it !== undefined));
  for (const row of applied) {
    const one = id(row, 'id');
    if (one !== undefined && unwanted.has(id(row, 'candidate_tag_id') ?? '')) {
      await harvest.remove('applied_candidate_tags', one);
    }
  }
  if (applied.some((row) => id(row, 'candidate_tag_id') === wanted)) return;
  await harvest.post('applied_candidate_tags', { candidate_id: Number(candidate), candidate_tag_id: Number(wanted) });
};

const writing = (harvest: Harvest, author: string | undefined): WriteBack => ({
  hasNote: async ({ candidate }, mark) => {
    const notes = await harvest.list('notes', { candidate_ids: candidate });
    return notes.some((it) => text(it, 'body')?.includes(mark) === true);
  },
  note: async ({ candidate }, note) => {
    if (author === undefined) throw new Refused(400);
    await harvest.post('notes', {
      candidate_id: Number(candidate),
      user_id: Number(author),
      body: note,
      visibility: 'private',
      note_type: 'NOTE',
    });
  },
  tag: (target, tag, others) => applyTag(harvest, target, tag, others),
});

/** Greenhouse's Harvest API, version 3: versions 1 and 2 ended on 31 August 2026. */
export const createApi = (parts: ApiParts): AtsApi => {
  const harvest = harvesting(parts);
  return {
    application: (own) => applicationFrom(harvest, own),
    document: (reference) => fileAt(parts.caller, reference),
    test: async () => {
      await harvest.list('applications', { per_page: '1' });
    },
    write: writing(harvest, parts.settings.author),
  };
};
