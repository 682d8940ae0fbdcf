import type { AtsEvent, DocumentReference, Members, TakenIn } from '../model.ts';
import { at, date, id, instant, joined, list, members, profiles, source, text } from '../values.ts';

/** Greenhouse keeps several of each; what the person calls their own comes before what belongs to an employer. */
const preferred = (entries: readonly unknown[], kinds: readonly string[]): string | undefined => {
  const found = kinds.map((kind) => entries.find((entry) => text(entry, 'type')?.trim() === kind));
  return text(
    [...found, ...entries].find((entry) => text(entry, 'value') !== undefined),
    'value',
  );
};

/** What the candidate of a payload or of the Harvest API says about themselves. */
export const candidateOf = (candidate: unknown): Members => ({
  name: joined(' ', text(candidate, 'first_name'), text(candidate, 'last_name')),
  email: preferred(list(candidate, 'email_addresses'), ['personal']),
  phone: preferred(list(candidate, 'phone_numbers'), ['mobile', 'home']),
  location: placeOf(preferred(list(candidate, 'addresses'), ['home'])),
  profiles: profiles(
    [...list(candidate, 'social_media_addresses'), ...list(candidate, 'website_addresses')].map((it) =>
      text(it, 'value'),
    ),
  ),
});

const placeOf = (address: string | undefined): Members | undefined => (address === undefined ? undefined : { address });

/** Employment and study as they stand in a payload; the title and company of the profile when it lists none. */
export const resumeOf = (candidate: unknown): Members => {
  const employments = list(candidate, 'employments').map((it) => ({
    name: text(it, 'company_name'),
    position: text(it, 'title'),
    startDate: text(it, 'start_date'),
    endDate: text(it, 'end_date'),
  }));
  const now = { name: text(candidate, 'company'), position: text(candidate, 'title') };
  return {
    work: employments.length > 0 || (now.name ?? now.position) === undefined ? employments : [now],
    education: list(candidate, 'educations').map((it) => ({
      institution: text(it, 'school_name'),
      studyType: text(it, 'degree'),
      area: text(it, 'discipline'),
      startDate: text(it, 'start_date'),
      endDate: text(it, 'end_date'),
    })),
  };
};

const READ_KINDS = new Set(['resume', 'cover_letter', 'attachment']);

/** Attachments that the candidate wrote; offers, scorecards and other papers of the employer stay out. */
export const documentsOf = (attachments: readonly unknown[]): readonly DocumentReference[] =>
  attachments.flatMap((it) => {
    const url = text(it, 'url');
    if (url === undefined || !READ_KINDS.has(text(it, 'type') ?? 'attachment')) return [];
    return [{ filename: text(it, 'filename'), url }];
  });

/** The application of a payload. */
const takenIn = (application: unknown): TakenIn | undefined => {
  const own = id(application, 'id');
  if (own === undefined) return undefined;
  const candidate = members(application, 'candidate');
  const job = list(application, 'jobs')[0] ?? at(application, 'job');
  return {
    id: own,
    candidate: id(candidate, 'id'),
    changedAt: date(application, 'last_activity_at'),
    hiredAt: undefined,
    documents: documentsOf(list(candidate, 'attachments')),
    application: {
      id: own,
      receivedAt: instant(application, 'applied_at') ?? instant(candidate, 'created_at'),
      source: source(text(application, 'source', 'name') ?? text(application, 'source', 'public_name')),
      job: {
        id: text(job, 'id'),
        title: text(job, 'name'),
        location: placeOf(text(list(job, 'offices')[0], 'location')),
      },
      candidate: candidateOf(candidate),
      resume: resumeOf(candidate),
      answers: list(application, 'answers').map((it) => ({
        question: text(it, 'question'),
        answer: text(it, 'answer'),
      })),
    },
  };
};

const TELLS = new Set(['new_candidate_application', 'new_prospect_application', 'application_updated']);

const ignore: AtsEvent = { kind: 'ignore' };

/** What a delivery of Greenhouse asks for. */
export const read = (body: Members): AtsEvent => {
  const action = text(body, 'action') ?? '';
  const payload = members(body, 'payload');
  const application = at(payload, 'application');
  if (TELLS.has(action)) {
    const taken = takenIn(application);
    return taken === undefined || at(application, 'prospect') === true ? ignore : { kind: 'take-in', taken };
  }
  switch (action) {
    case 'hire_candidate': {
      const hired = id(application, 'id');
      if (hired === undefined) return ignore;
      const on = text(application, 'offer', 'starts_at');
      return { kind: 'hired', id: hired, candidate: id(application, 'candidate', 'id'), at: on };
    }
    case 'delete_application': {
      const gone = id(application, 'id');
      return gone === undefined ? ignore : { kind: 'erase', applications: [gone], candidate: undefined };
    }
    case 'delete_candidate': {
      const applications = list(payload, 'person', 'deleted_application_ids').flatMap((it) => id(it) ?? []);
      return { kind: 'erase', applications, candidate: id(payload, 'person', 'id') };
    }
    case 'candidate_anonymized':
      return { kind: 'erase', applications: [], candidate: id(payload, 'candidate_id') };
    case 'update_candidate': {
      const candidate = id(payload, 'candidate', 'id');
      return candidate === undefined ? ignore : { kind: 'refresh', candidate };
    }
    case 'merge_candidate': {
      const from = id(payload, 'person', 'id');
      const into = id(payload, 'person', 'new_candidate_id');
      return from === undefined || into === undefined ? ignore : { kind: 'merge', from, into };
    }
    default:
      return ignore;
  }
};
