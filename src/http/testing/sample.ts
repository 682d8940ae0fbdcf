import { z } from 'zod';
import { contract } from '../../api/contract.ts';
import { pageOf, pageQuery } from '../../api/page.ts';
import type { Actor } from '../../desk/actor.ts';
import { Problem } from '../../desk/problem.ts';
import { type Route, route, type ServerEvent } from '../route.ts';

/** A small feature, for tests of what holds for every feature. */
const id = z
  .string()
  .regex(/^[\w:-]{1,80}$/)
  .describe('Id of a note.');
const params = z.strictObject({ id });
const Note = z
  .strictObject({
    id,
    job: z.string().max(80).describe('Job that the note is about.'),
    text: z.string().max(2_000).describe('What it says.'),
    marks: z.array(z.string().max(40).describe('A word.')).max(10).describe('Words to find it by.'),
  })
  .meta({ id: 'Note', description: 'A note about a job.' });
const NewNote = z
  .strictObject({
    job: z
      .string()
      .regex(/^[\w-]{1,40}$/)
      .describe('Job that the note is about.'),
    text: z.string().min(1).max(2_000).describe('What it says.'),
    weight: z.int().min(0).max(100).default(1).describe('How much it matters.'),
    marks: z
      .array(
        z
          .string()
          .min(1)
          .max(40)
          .regex(/^\P{Cc}*$/u)
          .describe('A word.'),
      )
      .max(10)
      .optional()
      .describe('Words to find it by.'),
    about: z
      .strictObject({ phone: z.string().max(40).describe('A number.') })
      .optional()
      .describe('Somebody.'),
  })
  .meta({ id: 'NewNote', description: 'A note to be kept.' });
const readers = { roles: ['recruiter', 'analyst', 'lead', 'auditor'], scope: 'cases:read' } as const;

export const notesContracts = {
  list: contract({
    id: 'notes.list',
    ownJobs: true,
    method: 'get',
    path: '/api/v1/notes',
    summary: 'Notes, newest first',
    access: readers,
    query: z.strictObject({
      ...pageQuery,
      mark: z.array(z.string().max(40).describe('A word.')).max(5).optional().describe('Only notes with these words.'),
    }),
    status: 200,
    returns: pageOf(Note),
  }),
  read: contract({
    id: 'notes.read',
    ownJobs: true,
    method: 'get',
    path: '/api/v1/notes/{id}',
    summary: 'One note',
    access: readers,
    params,
    status: 200,
    returns: Note,
    versioned: 'answers',
  }),
  add: contract({
    id: 'notes.add',
    method: 'post',
    path: '/api/v1/notes',
    summary: 'Keep a note',
    access: { roles: ['analyst', 'lead'], scope: 'applications:write' },
    body: NewNote,
    largest: 65_536,
    status: 201,
    returns: Note,
    idempotent: true,
  }),
  change: contract({
    id: 'notes.change',
    method: 'put',
    path: '/api/v1/notes/{id}',
    summary: 'Say something else',
    access: { roles: ['analyst', 'lead'] },
    params,
    body: z.strictObject({ text: z.string().min(1).max(2_000).describe('What it says now.') }),
    status: 200,
    returns: Note,
    versioned: 'asks',
  }),
  remove: contract({
    id: 'notes.remove',
    method: 'delete',
    path: '/api/v1/notes/{id}',
    summary: 'Forget a note',
    access: { roles: ['lead'] },
    params,
    status: 204,
  }),
  watch: contract({
    id: 'notes.watch',
    method: 'get',
    path: '/api/v1/notes/watch',
    summary: 'Notes as they come',
    access: readers,
    status: 200,
    gives: 'events',
    returns: z.strictObject({ note: id }),
  }),
  file: contract({
    id: 'notes.file',
    ownJobs: true,
    method: 'get',
    path: '/api/v1/notes/{id}/file',
    summary: 'One note as a file',
    access: readers,
    params,
    status: 200,
    gives: 'file',
  }),
  upload: contract({
    id: 'notes.upload',
    method: 'post',
    path: '/api/v1/uploads',
    summary: 'Hand over bytes',
    access: 'anyone',
    takes: 'bytes',
    largest: 1_048_576,
    budget: 'ingest',
    status: 202,
    returns: z.strictObject({ bytes: z.int().describe('How many came.') }),
  }),
};

/** What the handlers do, for tests to look at. */
export interface Sample {
  readonly routes: readonly Route[];
  readonly added: () => number;
  readonly streams: () => number;
}

interface Kept {
  readonly id: string;
  readonly job: string;
  readonly text: string;
  readonly marks: string[];
  readonly version: number;
}

const maySee = (actor: Actor | undefined, job: string): boolean =>
  actor?.kind !== 'person' || !actor.roles.includes('recruiter') || actor.jobs.includes(job);

/** Notes in memory, with two to begin with: one of job `own`, one of job `foreign`. */
export const sampleNotes = (
  more: {
    readonly watch?: (signal: AbortSignal) => AsyncIterable<ServerEvent>;
    readonly beforeAdding?: () => Promise<void>;
  } = {},
): Sample => {
  const kept = new Map<string, Kept>(
    ['own', 'foreign'].map((job) => [`note-${job}`, { id: `note-${job}`, job, text: job, marks: [], version: 1 }]),
  );
  let added = 0;
  let streams = 0;
  const find = (actor: Actor | undefined, noteId: string): Kept => {
    const note = kept.get(noteId);
    if (note === undefined || !maySee(actor, note.job)) throw new Problem('not-found', 'There is no such note.');
    return note;
  };
  const shown = ({ version: _, ...note }: Kept) => note;
  const usual = async function* (): AsyncIterable<ServerEvent> {
    for (let count = 1; count <= 3; count += 1) yield { id: String(count), type: 'note', data: { note: `n${count}` } };
  };
  const routes: readonly Route[] = [
    route(notesContracts.list, async ({ actor, query }) => {
      const seen = [...kept.values()].filter((note) => maySee(actor, note.job));
      const start = query.cursor === undefined ? 0 : Number(query.cursor);
      const end = start + query.limit;
      return { body: { items: seen.slice(start, end).map(shown), next: end < seen.length ? String(end) : null } };
    }),
    route(notesContracts.read, async ({ actor, params: { id: noteId } }) => {
      const note = find(actor, noteId);
      return { body: shown(note), extras: { etag: String(note.version) } };
    }),
    route(notesContracts.add, async ({ body }) => {
      await more.beforeAdding?.();
      added += 1;
      const note = { id: `added-${added}`, job: body.job, text: body.text, marks: body.marks ?? [], version: 1 };
      kept.set(note.id, note);
      return { body: shown(note), extras: { location: `/api/v1/notes/${note.id}` } };
    }),
    route(notesContracts.change, async ({ actor, params: { id: noteId }, body, ifMatch }) => {
      const note = find(actor, noteId);
      if (String(note.version) !== ifMatch) throw new Problem('changed-meanwhile', 'Somebody changed the note.');
      const changed = { ...note, text: body.text, version: note.version + 1 };
      kept.set(noteId, changed);
      return { body: shown(changed), extras: { etag: String(changed.version) } };
    }),
    route(notesContracts.remove, async ({ actor, params: { id: noteId } }) => {
      kept.delete(find(actor, noteId).id);
      return { body: undefined };
    }),
    route(notesContracts.watch, async ({ signal }) => {
      streams += 1;
      return { events: more.watch?.(signal) ?? usual() };
    }),
    route(notesContracts.file, async ({ actor, params: { id: noteId } }) => ({
      file: { name: `${find(actor, noteId).id}: “ünï”.txt`, mediaType: 'text/plain', bytes: Buffer.from('text') },
    })),
    route(notesContracts.upload, async ({ bytes }) => ({ body: { bytes: bytes.length } })),
  ];
  return { routes, added: () => added, streams: () => streams };
};
