import { claimFields } from '../claim-fields.ts';
import type { Application } from '../contract/application.ts';
import type { Prose, Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import { proseOf, readCareer } from './career.ts';
import { contactsGiven, type ResumeSource, readContacts, readHome, readResumeContacts } from './contact.ts';
import { readFiles } from './files.ts';
import { readInstant } from './instant.ts';
import { personName } from './names.ts';
import { findOddCharacters } from './odd-characters.ts';
import { readPresence } from './presence.ts';
import { readReferences } from './references.ts';
import { parseResumeText } from './resume-text/parse.ts';
import { readSession } from './session.ts';
import { oneOrMore } from './stated.ts';
import { readWatchlist } from './watchlist.ts';
import { readProse } from './words.ts';

/** The résumé as data, or read from the text of the first document that has any. */
const resumeOf = (application: Application): ResumeSource | undefined => {
  if (application.resume !== undefined) return { resume: application.resume, at: (part) => `/resume${part}` };
  const index = application.documents?.findIndex((document) => (document.text ?? '').trim() !== '') ?? -1;
  const text = application.documents?.[index]?.text;
  return text === undefined ? undefined : { resume: parseResumeText(text), at: () => `/documents/${index}/text` };
};

const documentProse = (application: Application): Prose[] =>
  (application.documents ?? []).flatMap((document, index) =>
    document.text === undefined || document.text === '' ? [] : [readProse(`/documents/${index}/text`, document.text)],
  );

/** Texts outside the résumé's prose that a reader, or a machine, takes in with it. */
const shortTexts = ({ answers, files }: Stated): Prose[] => [
  ...(answers ?? []).map(({ field, answer }) => readProse(`${field}/answer`, answer)),
  ...(files ?? []).flatMap(({ field, title }) => (title === '' ? [] : [readProse(`${field}/metadata/title`, title)])),
];

const oddCharactersOf = ({ candidate }: Application): Stated => ({
  oddCharacters: [
    ...findOddCharacters(candidate.name.slice(0, 500), '/candidate/name'),
    ...findOddCharacters((candidate.email ?? '').slice(0, 500), '/candidate/email'),
    ...findOddCharacters((candidate.phone ?? '').slice(0, 500), '/candidate/phone'),
  ],
});

const contactsOf = (form: Stated, resume: Stated): Stated => {
  const emails = [form.email, resume.resumeEmail].filter((it) => it !== undefined);
  const phones = [form.phone, resume.resumePhone].filter((it) => it !== undefined);
  return { contacts: emails.length + phones.length === 0 ? undefined : { emails, phones } };
};

/**
 * An application without what an agency puts in its own name: its mailbox and number on the form, itself as referrer,
 * its staff as author of the file. What is left is the applicant's own.
 */
const withoutAgency = (application: Application): Application => {
  if (application.source !== 'agency') return application;
  const { email: _email, phone: _phone, referredBy: _referredBy, ...candidate } = application.candidate;
  const documents = application.documents?.map((document) => {
    const { author: _author, ...metadata } = document.metadata ?? {};
    return { ...document, metadata };
  });
  return { ...application, candidate, ...(documents === undefined ? {} : { documents }) };
};

/** Every claim in one order: objects of one shape are many times faster for signals to read. */
const nothingStated: Stated = Object.fromEntries(Object.keys(claimFields).map((claim) => [claim, undefined]));

export interface Intake {
  readonly stated: Stated;
  readonly source: ResumeSource | undefined;
}

/** What one application states, in canonical form: the only thing that signals ever see. */
export const readClaims = (application: Application, tables: Tables): Stated => readIntake(application, tables).stated;

/** The claims with the résumé that they were read from. */
export const readIntake = (application: Application, tables: Tables): Intake => {
  const name = personName(application.candidate.name);
  const direct = withoutAgency(application);
  const source = resumeOf(application);
  const fileProse = documentProse(application);
  const resumeProse = source === undefined || application.resume === undefined ? [] : proseOf(source);
  const experienceProse = application.resume === undefined ? fileProse : resumeProse;
  const prose = [...resumeProse, ...fileProse];
  const advert = application.job?.description?.trim();
  const files = readFiles(direct, name, tables);
  const session = readSession(application);
  const given = contactsGiven(direct, source);
  const form = readContacts(given, application, name, tables);
  const resume = source === undefined ? {} : readResumeContacts(source, given, name, tables);
  const stated: Stated = {
    ...nothingStated,
    received: readInstant(application.receivedAt),
    source: application.source === undefined ? undefined : { field: '/source', value: application.source },
    ...readHome(given.home, tables),
    ...form,
    ...resume,
    ...contactsOf(form, resume),
    ...readPresence(application, source, name, tables),
    ...readReferences(direct, name, tables),
    ...(source === undefined ? {} : readCareer(source, experienceProse, tables)),
    prose: oneOrMore(prose),
    writings: oneOrMore([...prose, ...shortTexts({ ...files, ...session })]),
    advert: advert === undefined || advert === '' ? undefined : { field: '/job/description', text: advert },
    ...files,
    ...session,
    ...oddCharactersOf(application),
  };
  const { watchlist } = tables;
  if (watchlist === undefined) return { stated, source };
  const findings = readWatchlist({ application, source, home: given.home, stated }, watchlist, tables);
  return { stated: { ...stated, watchlist: findings }, source };
};
