import type { Application, Document, Resume } from '../../engine/contract/application.ts';
import type { Vault } from '../../vault/vault.ts';
import type { FullFile } from './file.ts';
import { createPseudonyms, type Pseudonyms, pseudonymousResult } from './pseudonyms.ts';

type Reword = Pseudonyms['sentence'];

/** Every text within a value reworded; addresses left out. */
const reworded = (value: unknown, sentence: Reword): unknown => {
  if (typeof value === 'string') return sentence(value);
  if (Array.isArray(value)) return value.map((item) => reworded(item, sentence));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== 'url');
  return Object.fromEntries(kept.map(([name, item]) => [name, reworded(item, sentence)]));
};

const blindEducation = ({ institution: _, ...rest }: NonNullable<Resume['education']>[number], sentence: Reword) =>
  reworded(rest, sentence);

const blindDocument = ({ mediaType, metadata }: Document) => ({
  mediaType,
  metadata: metadata && {
    creator: metadata.creator,
    producer: metadata.producer,
    created: metadata.created,
    modified: metadata.modified,
  },
});

/**
 * What an application says without name, picture, contact and school: places in its lists stay, so that evidence still
 * points at what it is about.
 */
const blindApplication = (application: Application, { name, sentence }: Pseudonyms): unknown => {
  const { id, receivedAt, source, job, candidate, resume, documents, session, answers } = application;
  const { city, region, countryCode, country } = candidate.location ?? {};
  return {
    id,
    receivedAt,
    source,
    job,
    candidate: { name: name(candidate.name), location: { city, region, countryCode, country } },
    resume: resume && {
      basics: { label: resume.basics?.label },
      work: reworded(resume.work, sentence),
      education: resume.education?.map((it) => blindEducation(it, sentence)),
      skills: reworded(resume.skills, sentence),
      projects: reworded(resume.projects, sentence),
    },
    documents: documents?.map(blindDocument),
    session: session && {
      timeZone: session.timeZone,
      startedAt: session.startedAt,
      submittedAt: session.submittedAt,
      pastedFields: session.pastedFields,
    },
    answers: reworded(answers, sentence),
  };
};

/** What tells who somebody is, without titles and towns, which others have too. */
const telling = (application: Application): Application => {
  const { location: _, ...candidate } = application.candidate;
  const { name, email, phone, url, website, profiles } = application.resume?.basics ?? {};
  return { ...application, candidate, resume: { basics: { name, email, phone, url, website, profiles } } };
};

/** A case file for whoever judges its signals before they know of whom they are. */
export const blindFile = (vault: Vault, file: FullFile, application: Application | undefined): FullFile => {
  const schools = (application?.resume?.education ?? []).flatMap(({ institution }) => institution ?? []);
  const hidden = application && telling(application);
  const pseudonyms = createPseudonyms(vault, hidden, file.result ?? undefined, schools);
  const { sentence } = pseudonyms;
  const maybe = (text: string | null): string | null => (text === null ? null : sentence(text));
  return {
    ...file,
    blind: true,
    name: null,
    candidate: null,
    for: file.for.map(sentence),
    against: maybe(file.against),
    received: application === undefined ? null : blindApplication(application, pseudonyms),
    result: file.result && pseudonymousResult(file.result, pseudonyms),
    steps: file.steps.map((step) => ({ ...step, note: maybe(step.note) })),
    notes: file.notes.map((note) => ({ ...note, text: maybe(note.text) })),
    asked: file.asked.map((it) => ({ ...it, text: maybe(it.text), answer: maybe(it.answer) })),
    checks: file.checks.map((check) => ({ ...check, note: maybe(check.note) })),
    attachments: [],
    judgements: [],
  };
};
