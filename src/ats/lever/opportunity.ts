import type { DocumentReference, Members, TakenIn } from '../model.ts';
import { at, date, id, instant, list, profiles, source, text } from '../values.ts';

/** `{ year: 2019, month: 4 }` as 2019-04. */
const monthOf = (value: unknown): string | undefined => {
  const year = text(value, 'year');
  const month = text(value, 'month');
  return year === undefined || month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
};

/** What Lever's parser read in a résumé. */
const resumeOf = (resume: unknown): Members => ({
  work: list(resume, 'parsedData', 'positions').map((it) => ({
    name: text(it, 'org'),
    position: text(it, 'title'),
    summary: text(it, 'summary'),
    location: text(it, 'location'),
    startDate: monthOf(at(it, 'start')),
    endDate: monthOf(at(it, 'end')),
  })),
  education: list(resume, 'parsedData', 'schools').map((it) => ({
    institution: text(it, 'org'),
    studyType: text(it, 'degree'),
    area: text(it, 'field'),
    startDate: monthOf(at(it, 'start')),
    endDate: monthOf(at(it, 'end')),
  })),
});

/** An opportunity with its résumés as Lever's API tells it. */
export const takenIn = (
  opportunity: unknown,
  resumes: readonly unknown[],
  hiredAt: string | undefined,
): TakenIn | undefined => {
  const own = id(opportunity, 'id');
  if (own === undefined) return undefined;
  const application = list(opportunity, 'applications').find((it) => text(it, 'type') !== 'referral');
  const posting = at(application, 'posting');
  const documents: DocumentReference[] = resumes.flatMap((it) => {
    const handle = id(it, 'id');
    return handle === undefined ? [] : [{ filename: text(it, 'file', 'name'), handle: `${own}/${handle}` }];
  });
  return {
    id: own,
    candidate: id(opportunity, 'contact') ?? id(opportunity, 'contact', 'id'),
    changedAt: date(opportunity, 'updatedAt'),
    hiredAt,
    documents,
    application: {
      id: own,
      receivedAt: instant(application, 'createdAt') ?? instant(opportunity, 'createdAt'),
      source: source(text(list(opportunity, 'sources')[0]) ?? text(opportunity, 'origin')),
      job: { id: text(posting, 'id') ?? text(posting), title: text(posting, 'text') },
      candidate: {
        name: text(opportunity, 'name'),
        email: text(list(opportunity, 'emails')[0]),
        phone: text(list(opportunity, 'phones')[0], 'value'),
        location: text(opportunity, 'location') === undefined ? undefined : { address: text(opportunity, 'location') },
        profiles: profiles(list(opportunity, 'links').map((it) => text(it))),
      },
      resume: resumeOf(resumes[0]),
      answers: list(application, 'customQuestions').flatMap((form) =>
        list(form, 'fields').map((it) => ({ question: text(it, 'text'), answer: text(it, 'value') })),
      ),
    },
  };
};
