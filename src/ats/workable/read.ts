import type { AtsEvent, Members, TakenIn } from '../model.ts';
import { at, date, id, instant, joined, list, members, profiles, source, text } from '../values.ts';

const ignore: AtsEvent = { kind: 'ignore' };

const placeOf = (candidate: unknown): Members | undefined => {
  const address = text(candidate, 'address') ?? text(candidate, 'location', 'location_str');
  const { country, region, city } = members(candidate, 'location');
  return { address, country: text(country), region: text(region), city: text(city) };
};

const answerOf = (answer: unknown): string | undefined =>
  text(answer, 'body') ??
  text(answer, 'answer') ??
  joined(', ', ...list(answer, 'choices').map((it) => text(it, 'body')));

/** A candidate as a webhook or the API tells it. In Workable each application is a candidate of its own. */
export const takenIn = (candidate: unknown): TakenIn | undefined => {
  const own = id(candidate, 'id');
  if (own === undefined) return undefined;
  const name = joined(' ', text(candidate, 'firstname'), text(candidate, 'lastname'));
  const url = text(candidate, 'resume_url');
  return {
    id: own,
    candidate: own,
    changedAt: date(candidate, 'updated_at'),
    hiredAt: instant(candidate, 'hired_at'),
    documents: url === undefined ? [] : [{ filename: undefined, url }],
    application: {
      id: own,
      receivedAt: instant(candidate, 'created_at'),
      source: source(text(candidate, 'domain') ?? text(candidate, 'source')),
      job: { id: text(candidate, 'job', 'shortcode'), title: text(candidate, 'job', 'title') },
      candidate: {
        name: text(candidate, 'name') ?? name,
        email: text(candidate, 'email'),
        phone: text(candidate, 'phone'),
        location: placeOf(candidate),
        profiles: profiles(list(candidate, 'social_profiles').map((it) => text(it, 'url'))),
      },
      resume: {
        basics: { label: text(candidate, 'headline'), summary: text(candidate, 'summary') },
        work: list(candidate, 'experience_entries').map((it) => ({
          name: text(it, 'company'),
          position: text(it, 'title'),
          summary: text(it, 'summary'),
          startDate: text(it, 'start_date'),
          endDate: text(it, 'end_date'),
        })),
        education: list(candidate, 'education_entries').map((it) => ({
          institution: text(it, 'school'),
          studyType: text(it, 'degree'),
          area: text(it, 'field_of_study'),
          startDate: text(it, 'start_date'),
          endDate: text(it, 'end_date'),
        })),
        skills: list(candidate, 'skills').flatMap((it) => text(it, 'name') ?? text(it) ?? []),
      },
      answers: list(candidate, 'answers').map((it) => ({
        question: text(it, 'question', 'body'),
        answer: answerOf(it),
      })),
    },
  };
};

/** What a delivery of Workable asks for. Its payload is what held when it was sent, not when the event happened. */
export const read = (body: Members): AtsEvent => {
  const event = text(body, 'event_type');
  if (event !== 'candidate_created' && event !== 'candidate_moved') return ignore;
  const candidate = at(body, 'data');
  const taken = takenIn(candidate);
  if (taken === undefined) return ignore;
  if (event === 'candidate_created') return { kind: 'take-in', taken: { ...taken, hiredAt: undefined } };
  if (taken.hiredAt === undefined) return ignore;
  return { kind: 'hired', id: taken.id, candidate: taken.candidate, at: taken.hiredAt };
};
