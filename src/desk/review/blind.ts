import type { Application, Document, Resume } from '../../engine/contract/application.ts';
import type { EvidenceRow, Result } from '../../engine/contract/result.ts';
import type { Vault } from '../../vault/vault.ts';
import type { FullFile } from './file.ts';
import type { FullLine } from './lines.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';

/** What was seen, without what it weighs and what may excuse it. */
export type BlindRow = Pick<EvidenceRow, 'signal' | 'says' | 'fields'>;

/**
 * A case for whoever judges its signals first: without who it is, and without what would lead the judgement: band, total,
 * weights and their order, when it is due, and what colleagues did, wrote and found.
 */
export interface BlindFile extends Pick<FullLine, 'id' | 'version' | 'application' | 'role' | 'job' | 'tier'> {
  readonly view: 'blind';
  readonly state: FullLine['state'];
  readonly owner: FullLine['owner'];
  readonly receivedAt: string;
  readonly received: unknown;
  readonly screenedAt: string | null;
  readonly coverage: Result['coverage'];
  readonly evidence: readonly BlindRow[];
  readonly moves: FullFile['moves'];
}

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

/** Sentences about what others showed end with how much that weighed. */
const withoutBits = (says: string): string =>
  says
    .replace(/ \(-?\d{1,4}\.\d bits(?: in the middle)?\)$/, '')
    .replace(/ showed -?\d{1,4}\.\d bits against it$/, ' showed evidence against it');

/** Rows without their weights, by the names of their signals: the order in which they weigh would tell. */
export const blindRows = ({ evidence }: Result, sentence: Reword): readonly BlindRow[] =>
  evidence
    .map(({ signal, says, fields }) => ({ signal, says: sentence(withoutBits(says)), fields }))
    .sort((a, b) => (a.signal < b.signal ? -1 : a.signal > b.signal ? 1 : 0));

/** Stand-ins for who it is and which schools, for whoever judges before they know. */
export const blindPseudonyms = (vault: Vault, application: Application | undefined, result: Result): Pseudonyms => {
  const schools = (application?.resume?.education ?? []).flatMap(({ institution }) => institution ?? []);
  return createPseudonyms(vault, application && telling(application), result, schools);
};

/** A case file for whoever judges its signals before they know of whom they are and what they come to. */
export const blindFile = (
  vault: Vault,
  file: FullFile & { readonly result: Result },
  application: Application | undefined,
): BlindFile => {
  const pseudonyms = blindPseudonyms(vault, application, file.result);
  const { id, version, application: reference, role, job, tier, state, owner, receivedAt, screenedAt, moves } = file;
  return {
    view: 'blind',
    ...{ id, version, application: reference, role, job, tier, state, owner, receivedAt, screenedAt, moves },
    received: application === undefined ? null : blindApplication(application, pseudonyms),
    coverage: file.result.coverage,
    evidence: blindRows(file.result, pseudonyms.sentence),
  };
};
