import type { AtsEvent, Delivery, DocumentReference, Members, TakenIn } from '../model.ts';
import { date, id, instant, joined, list, members, profiles, source, text } from '../values.ts';

/** A person applies to many jobs under one id: an application is the pair. */
const pairOf = (candidate: string, job: string): string => `${candidate}.${job}`;

/** The pair that an application is known by, as its two ids. */
export const idsOf = (application: string): { readonly candidate: string; readonly job: string } => {
  const [candidate = '', ...job] = application.split('.');
  return { candidate, job: job.join('.') };
};

const periodOf = (entry: unknown): Members => ({
  startDate: text(entry, 'startDate'),
  endDate: text(entry, 'endDate'),
});

const resumeOf = (candidate: unknown): Members => ({
  work: list(candidate, 'experience').map((it) => ({
    name: text(it, 'company'),
    position: text(it, 'title'),
    location: text(it, 'location'),
    summary: text(it, 'description'),
    ...periodOf(it),
  })),
  education: list(candidate, 'education').map((it) => ({
    institution: text(it, 'institution'),
    studyType: text(it, 'degree'),
    area: text(it, 'major'),
    ...periodOf(it),
  })),
});

/** What SmartRecruiters' API tells about an application. */
export interface Told {
  readonly application: string;
  readonly candidate: unknown;
  /** The candidate's assignment to the job. */
  readonly assignment: unknown;
  readonly attachments: readonly unknown[];
}

const READ_KINDS = new Set(['RESUME', 'COVER_LETTER', 'GENERIC_FILE']);

/** An application out of what the API tells. */
export const takenIn = ({ application, candidate, assignment, attachments }: Told): TakenIn => {
  const { candidate: person, job } = idsOf(application);
  const documents: DocumentReference[] = attachments.flatMap((it) => {
    const handle = id(it, 'id');
    if (handle === undefined || !READ_KINDS.has(text(it, 'type') ?? 'GENERIC_FILE')) return [];
    return [{ filename: text(it, 'name'), handle: `${person}/${handle}` }];
  });
  const place = members(candidate, 'location');
  return {
    id: application,
    candidate: person,
    changedAt: date(candidate, 'updatedOn'),
    hiredAt: text(assignment, 'status') === 'HIRED' ? (instant(candidate, 'updatedOn') ?? '') : undefined,
    documents,
    application: {
      id: application,
      receivedAt: instant(assignment, 'createdOn') ?? instant(candidate, 'createdOn'),
      source: source(text(assignment, 'source')),
      job: { id: job, title: text(assignment, 'job', 'title') },
      candidate: {
        name: joined(' ', text(candidate, 'firstName'), text(candidate, 'lastName')),
        email: text(candidate, 'email'),
        phone: text(candidate, 'phoneNumber'),
        location: { city: text(place, 'city'), region: text(place, 'region'), country: text(place, 'country') },
        profiles: profiles(
          Object.values(members(candidate, 'web'))
            .slice(0, 20)
            .map((it) => text(it)),
        ),
      },
      resume: resumeOf(candidate),
    },
  };
};

const ASKED = new Set(['application.created', 'application.status.updated']);

/** What a delivery of SmartRecruiters asks for: bodies hold ids only, and their event stands in a signed header. */
export const read = (body: Members, _settings: unknown, { event }: Delivery): AtsEvent => {
  const candidate = id(body, 'candidate_id');
  const job = id(body, 'job_id');
  if (candidate === undefined) return { kind: 'ignore' };
  if (event === 'candidate.deleted') return { kind: 'erase', applications: [], candidate };
  if (job === undefined || !ASKED.has(event ?? '')) return { kind: 'ignore' };
  return { kind: 'ask', id: pairOf(candidate, job), candidate };
};
