import type { AtsEvent, DocumentReference, Members, TakenIn } from '../model.ts';
import { at, date, id, instant, list, members, profiles, source, text } from '../values.ts';

const ignore: AtsEvent = { kind: 'ignore' };

/** The parts of a candidate that the webhook leaves out and `candidate.info` tells. */
const resumeOf = (candidate: unknown): Members => {
  const work = { name: text(candidate, 'company'), position: text(candidate, 'position') };
  const institution = text(candidate, 'school');
  return {
    work: (work.name ?? work.position) === undefined ? [] : [work],
    education: institution === undefined ? [] : [{ institution }],
  };
};

const placeOf = (location: unknown): Members | undefined => {
  const address = text(location, 'locationSummary');
  const parts = new Map(list(location, 'locationComponents').map((it) => [text(it, 'type'), text(it, 'name')]));
  if (address === undefined && parts.size === 0) return undefined;
  return { address, city: parts.get('City'), region: parts.get('Region'), country: parts.get('Country') };
};

/** Handles of the files of an application and its candidate, the résumé first, each once. */
const documentsOf = (...owners: readonly unknown[]): readonly DocumentReference[] => {
  const files = [...owners.map((it) => at(it, 'resumeFileHandle')), ...owners.flatMap((it) => list(it, 'fileHandles'))];
  const found = new Map<string, DocumentReference>();
  for (const file of files) {
    const handle = text(file, 'handle');
    const key = text(file, 'id') ?? handle;
    if (handle !== undefined && key !== undefined && !found.has(key)) {
      found.set(key, { filename: text(file, 'name'), handle });
    }
  }
  return [...found.values()];
};

/** An application as a webhook or `application.info` tells it, with the candidate as far as known. */
export const takenIn = (application: unknown, told?: unknown): TakenIn | undefined => {
  const own = id(application, 'id');
  if (own === undefined) return undefined;
  const candidate = told ?? members(application, 'candidate');
  const forms = list(application, 'applicationFormSubmissions').flatMap((it) => formAnswers(it));
  return {
    id: own,
    candidate: id(candidate, 'id'),
    changedAt: date(application, 'updatedAt'),
    hiredAt: text(application, 'status') === 'Hired' ? instant(application, 'updatedAt') : undefined,
    documents: documentsOf(application, candidate),
    application: {
      id: own,
      receivedAt: instant(application, 'createdAt'),
      source: source(text(application, 'source', 'title')),
      job: { id: text(application, 'job', 'id'), title: text(application, 'job', 'title') },
      candidate: {
        name: text(candidate, 'name'),
        email: text(candidate, 'primaryEmailAddress', 'value'),
        phone: text(candidate, 'primaryPhoneNumber', 'value'),
        location: placeOf(at(candidate, 'location')),
        profiles: profiles(list(candidate, 'socialLinks').map((it) => text(it, 'url'))),
      },
      resume: resumeOf(candidate),
      session: {
        ip: text(application, 'submitterClientIp'),
        userAgent: text(application, 'submitterUserAgent'),
      },
      answers: forms,
    },
  };
};

/** Questions and answers of the form that was sent in, by the titles of its fields. */
const formAnswers = (form: unknown): readonly Members[] => {
  const values = members(form, 'submittedValues');
  return list(form, 'formDefinition', 'sections').flatMap((section) =>
    list(section, 'fields').flatMap((field) => {
      const path = text(field, 'field', 'path') ?? '';
      const answer = path.startsWith('_systemfield_') ? undefined : text(values, path);
      return answer === undefined ? [] : [{ question: text(field, 'field', 'title'), answer }];
    }),
  );
};

/** What a delivery of Ashby asks for. */
export const read = (body: Members): AtsEvent => {
  const data = members(body, 'data');
  const application = at(data, 'application');
  switch (text(body, 'action')) {
    case 'applicationSubmit':
    case 'applicationUpdate': {
      const taken = takenIn(application);
      // A webhook about somebody who is hired already is no news of a hire: that has an event of its own.
      return taken === undefined ? ignore : { kind: 'take-in', taken: { ...taken, hiredAt: undefined } };
    }
    case 'candidateHire': {
      const hired = id(application, 'id');
      if (hired === undefined) return ignore;
      const when = instant(application, 'updatedAt');
      return { kind: 'hired', id: hired, candidate: id(application, 'candidate', 'id'), at: when };
    }
    case 'candidateDelete': {
      const candidate = id(data, 'candidate', 'id');
      return candidate === undefined ? ignore : { kind: 'erase', applications: [], candidate };
    }
    case 'candidateMerge': {
      const from = id(data, 'deletedCandidate', 'id');
      const into = id(data, 'mergedCandidate', 'id');
      return from === undefined || into === undefined ? ignore : { kind: 'merge', from, into };
    }
    default:
      return ignore;
  }
};
