import type { AtsEvent, DocumentReference, Members, TakenIn } from '../model.ts';
import { at, date, id, instant, list, members, profiles, source, text } from '../values.ts';

const ignore: AtsEvent = { kind: 'ignore' };

/** Résumé and cover letter of a candidate; the links are signed and short-lived. */
const documentsOf = (candidate: unknown): readonly DocumentReference[] => {
  const resume = text(candidate, 'cv_original_url') ?? text(candidate, 'cv_url');
  const letter = text(candidate, 'cover_letter_file_original_url') ?? text(candidate, 'cover_letter_file_url');
  return [resume, letter].flatMap((url) => (url === undefined ? [] : [{ filename: undefined, url }]));
};

/** Profile fields named experience and education; what a customer added otherwise is not read. */
const resumeOf = (candidate: unknown): Members => {
  const entries = (kind: string): readonly unknown[] =>
    list(candidate, 'fields')
      .filter((field) => text(field, 'kind') === kind)
      .flatMap((field) => list(field, 'values'));
  return {
    work: entries('experience').map((it) => ({
      name: text(it, 'company'),
      position: text(it, 'title'),
      startDate: text(it, 'start_date'),
      endDate: text(it, 'end_date'),
      summary: text(it, 'description'),
    })),
    education: entries('education').map((it) => ({
      institution: text(it, 'school'),
      studyType: text(it, 'degree'),
      area: text(it, 'major'),
      startDate: text(it, 'start_date'),
      endDate: text(it, 'end_date'),
    })),
  };
};

/** A candidate as a webhook or the API tells it; the first job stands for the application. */
export const takenIn = (candidate: unknown, offers: readonly unknown[]): TakenIn | undefined => {
  const own = id(candidate, 'id');
  if (own === undefined) return undefined;
  const placement = list(candidate, 'placements')[0];
  const offer = offers.find((it) => text(it, 'kind') !== 'talent_pool') ?? members(placement, 'offer');
  return {
    id: own,
    candidate: own,
    changedAt: date(candidate, 'updated_at'),
    hiredAt: instant(placement, 'hired_at'),
    documents: documentsOf(candidate),
    application: {
      id: own,
      receivedAt: instant(candidate, 'created_at'),
      source: source(text(list(candidate, 'sources')[0]) ?? text(candidate, 'source')),
      job: { id: text(offer, 'id') ?? text(placement, 'offer_id'), title: text(offer, 'title') },
      candidate: {
        name: text(candidate, 'name'),
        email: text(list(candidate, 'emails')[0]),
        phone: text(list(candidate, 'phones')[0]),
        profiles: profiles([...list(candidate, 'social_links'), ...list(candidate, 'links')].map((it) => text(it))),
      },
      resume: resumeOf(candidate),
      answers: list(candidate, 'open_question_answers').map((it) => ({
        question: text(it, 'question'),
        answer: text(it, 'answer') ?? text(it, 'content'),
      })),
    },
  };
};

/** What a delivery of Recruitee asks for. */
export const read = (body: Members): AtsEvent => {
  const event = text(body, 'event_type');
  const payload = members(body, 'payload');
  const candidate = at(payload, 'candidate');
  const own = id(candidate, 'id');
  if (own === undefined) return ignore;
  if (event === 'candidate_deleted') return { kind: 'erase', applications: [own], candidate: own };
  if (event === 'candidate_created') {
    const taken = takenIn(candidate, list(candidate, 'offers'));
    return taken === undefined ? ignore : { kind: 'take-in', taken: { ...taken, hiredAt: undefined } };
  }
  const stage = text(payload, 'details', 'to_stage', 'category') ?? text(payload, 'to_stage', 'category');
  if (event !== 'candidate_moved' || stage !== 'hire') return ignore;
  return { kind: 'hired', id: own, candidate: own, at: instant(body, 'created_at') };
};
