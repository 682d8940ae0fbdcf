import type { AtsEvent, DocumentReference, Members, TakenIn } from '../model.ts';
import { at, date, id, instant, joined, list, members, profiles, source, text } from '../values.ts';

/** The included resource that a relationship names. */
const related = (document: unknown, resource: unknown, relation: string): unknown => {
  const { type, id: wanted } = members(resource, 'relationships', relation, 'data');
  return list(document, 'included').find((it) => at(it, 'type') === type && at(it, 'id') === wanted);
};

const documentsOf = (candidate: unknown): readonly DocumentReference[] => {
  const url = text(candidate, 'attributes', 'original-resume') ?? text(candidate, 'attributes', 'resume');
  return url === undefined ? [] : [{ filename: undefined, url }];
};

/** A job application with candidate, job and stage as Teamtailor's API (JSON:API) tells it. */
export const takenIn = (document: unknown): TakenIn | undefined => {
  const application = at(document, 'data');
  const own = id(application, 'id');
  const candidate = related(document, application, 'candidate');
  if (own === undefined || candidate === undefined) return undefined;
  const attributes = members(candidate, 'attributes');
  const job = related(document, application, 'job');
  const stage = related(document, application, 'stage');
  const letter = text(application, 'attributes', 'cover-letter');
  const isHired = text(stage, 'attributes', 'stage-type') === 'hired';
  return {
    id: own,
    candidate: id(candidate, 'id'),
    changedAt: date(application, 'attributes', 'updated-at'),
    hiredAt: isHired ? instant(application, 'attributes', 'changed-stage-at') : undefined,
    documents: documentsOf(candidate),
    application: {
      id: own,
      receivedAt: instant(application, 'attributes', 'created-at'),
      source: source(text(application, 'attributes', 'referring-site') ?? text(attributes, 'referring-site')),
      job: { id: text(job, 'id'), title: text(job, 'attributes', 'title') },
      candidate: {
        name: joined(' ', text(attributes, 'first-name'), text(attributes, 'last-name')),
        email: text(attributes, 'email'),
        phone: text(attributes, 'phone'),
        profiles: profiles([text(attributes, 'linkedin-url')]),
      },
      answers: letter === undefined ? [] : [{ question: 'Cover letter', answer: letter }],
    },
  };
};

const ASKED = new Set(['job_application.create', 'job_application.update']);
const CANDIDATE_GONE = new Set(['candidate.delete', 'candidate.destroy']);
const APPLICATION_GONE = new Set(['job_application.delete', 'job_application.destroy']);

/** What a delivery of Teamtailor asks for. Its payload is thin; the application is asked for. */
export const read = (body: Members): AtsEvent => {
  const event = text(body, 'payload', 'event_name') ?? '';
  const own = id(body, 'payload', 'data', 'id');
  if (own === undefined) return { kind: 'ignore' };
  if (ASKED.has(event)) return { kind: 'ask', id: own, candidate: undefined };
  if (APPLICATION_GONE.has(event)) return { kind: 'erase', applications: [own], candidate: undefined };
  if (CANDIDATE_GONE.has(event)) return { kind: 'erase', applications: [], candidate: own };
  return { kind: 'ignore' };
};
