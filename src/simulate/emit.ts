import { pdfDate, rfc3339, writeMonth } from './calendar.ts';
import { countryNames } from './data/places/country-names.ts';
import type { Curriculum, Draft, FileCopy } from './draft.ts';
import type { Home, Position, Skill, Study } from './person/person.ts';
import { writePhone } from './person/phones.ts';
import { resumeText } from './resume-text.ts';
import type { ApplicationInput } from './truth.ts';

type ResumeInput = NonNullable<ApplicationInput['resume']>;
type DocumentInput = NonNullable<ApplicationInput['documents']>[number];

const location = (draft: Draft, home: Home, line: Draft['addressLine']) => ({
  ...(line === 'written' ? { address: home.street } : {}),
  city: home.place.city,
  ...(home.place.region === '' ? {} : { region: home.place.region }),
  ...(home.postalCode === '' ? {} : { postalCode: home.postalCode }),
  countryCode:
    draft.style.country === 'code' ? home.place.country : (countryNames[home.place.country] ?? home.place.country),
});

const work = (draft: Draft, position: Position) => ({
  ...(draft.style.employerKey === 'name' ? { name: position.employer } : { company: position.employer }),
  position: position.title,
  location: position.place,
  startDate: writeMonth(position.start, draft.style.dates),
  ...(position.end === null ? {} : { endDate: writeMonth(position.end, draft.style.dates) }),
  ...(position.summary === null ? {} : { summary: position.summary }),
  highlights: [...position.bullets],
});

const education = (draft: Draft, study: Study) => ({
  institution: study.school,
  area: study.area,
  studyType: study.award,
  startDate: writeMonth(study.start, draft.style.dates),
  endDate: writeMonth(study.end, draft.style.dates),
});

const skill = (draft: Draft, it: Skill) =>
  draft.style.skills === 'strings' && it.keywords.length === 0
    ? it.level === null
      ? it.name
      : `${it.name} (${it.level})`
    : {
        name: it.name,
        ...(it.level === null ? {} : { level: it.level }),
        ...(it.keywords.length === 0 ? {} : { keywords: [...it.keywords] }),
      };

const resume = (draft: Draft, curriculum: Curriculum): ResumeInput => {
  const { history, email, phone, home } = curriculum;
  const label = history.positions[0]?.title;
  return {
    basics: {
      name: curriculum.name,
      ...(label === undefined ? {} : { label }),
      ...(email === null ? {} : { email }),
      ...(phone === null ? {} : { phone: writePhone(phone, draft.style.phone, 'left-out') }),
      summary: history.summary,
      ...(home === null ? {} : { location: location(draft, home, 'left-out') }),
      ...(draft.profiles.length === 0 ? {} : { profiles: draft.profiles.map((it) => ({ ...it })) }),
    },
    work: history.positions.map((it) => work(draft, it)),
    education: history.studies.map((it) => education(draft, it)),
    skills: history.skills.map((it) => skill(draft, it)),
    ...(history.projects.length === 0 ? {} : { projects: history.projects.map((it) => ({ ...it })) }),
  };
};

const document = (draft: Draft, file: FileCopy): DocumentInput => {
  const text =
    draft.curriculum === null || draft.shape === 'structured' || draft.shape === 'image'
      ? ''
      : resumeText(draft, draft.curriculum);
  return {
    filename: file.filename,
    mediaType: file.mediaType,
    sha256: file.sha256,
    ...(text === '' ? {} : { text }),
    ...(file.hidden.length === 0 ? {} : { hiddenText: file.hidden.map((it) => ({ ...it })) }),
    metadata: {
      ...(file.author === '' ? {} : { author: file.author }),
      ...(file.creator === '' ? {} : { creator: file.creator }),
      ...(file.producer === '' ? {} : { producer: file.producer }),
      ...(file.created === null
        ? {}
        : { created: file.mediaType.endsWith('pdf') ? pdfDate(file.created) : rfc3339(file.created) }),
      ...(file.title === '' ? {} : { title: file.title }),
    },
  };
};

const candidate = (draft: Draft): ApplicationInput['candidate'] => ({
  name: draft.name,
  ...(draft.email === null ? {} : { email: draft.email }),
  ...(draft.phone === null ? {} : { phone: writePhone(draft.phone, draft.style.phone, draft.countryCode) }),
  ...(draft.home === null ? {} : { location: location(draft, draft.home, draft.addressLine) }),
  ...(draft.profiles.length === 0 ? {} : { profiles: draft.profiles.map((it) => ({ ...it })) }),
  ...(draft.referees.length === 0
    ? {}
    : {
        references: draft.referees.map((it) => ({
          name: it.name,
          ...(it.email === null ? {} : { email: it.email }),
          ...(it.phone === null ? {} : { phone: writePhone(it.phone, draft.style.phone, 'left-out') }),
          company: it.company,
          relationship: it.relationship,
        })),
      }),
  ...(draft.referredBy === null ? {} : { referredBy: draft.referredBy }),
});

const session = (draft: Draft, at: number): ApplicationInput['session'] => {
  if (draft.session === null) return undefined;
  const { ip, userAgent, timeZone, deviceId, seconds, pastedFields } = draft.session;
  const submitted = at - 2_000;
  return {
    ip,
    userAgent,
    timeZone,
    ...(deviceId === null ? {} : { deviceId }),
    startedAt: rfc3339(submitted - seconds * 1_000),
    submittedAt: rfc3339(submitted),
    ...(pastedFields.length === 0 ? {} : { pastedFields: [...pastedFields] }),
  };
};

/** Writes a draft out in application format v1. */
export const emit = (draft: Draft, id: string, at: number): ApplicationInput => {
  const { opening, curriculum, file } = draft;
  const browser = session(draft, at);
  return {
    id,
    receivedAt: rfc3339(at),
    source: draft.source,
    job: {
      id: opening.id,
      title: opening.title,
      remote: opening.remote,
      riskTier: opening.riskTier,
      location: { city: opening.place.city, region: opening.place.region, countryCode: opening.place.country },
      description: `${opening.advert.join('. ')}.`,
    },
    candidate: candidate(draft),
    ...(curriculum === null || draft.shape === 'text' || draft.shape === 'image'
      ? {}
      : { resume: resume(draft, curriculum) }),
    ...(file === null ? {} : { documents: [document(draft, file)] }),
    ...(browser === undefined ? {} : { session: browser }),
    ...(draft.answers.length === 0 ? {} : { answers: draft.answers.map((it) => ({ ...it })) }),
  };
};
