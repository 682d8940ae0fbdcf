import type { Job, Prose, Stated, Study } from '../model.ts';
import type { Tables, Technology } from '../reference.ts';
import type { ResumeSource } from './contact.ts';
import { awardLevel, programmeOf } from './education.ts';
import { findExperience } from './experience.ts';
import { historyStart, isDated } from './history.ts';
import { readPeriod } from './period.ts';
import { readPlace } from './place.ts';
import { oneOrMore } from './stated.ts';
import { findTechnologies } from './technology.ts';
import { readProse } from './words.ts';

const MOST_JOBS = 60;
const MOST_STUDIES = 20;
const MOST_SKILLS = 200;

const readJobs = ({ resume, at }: ResumeSource, tables: Tables): Job[] =>
  (resume.work ?? []).slice(0, MOST_JOBS).map((work, index) => {
    const field = at(`/work/${index}`);
    const period = readPeriod(work.startDate, work.endDate);
    return {
      from: period.from,
      to: period.to,
      impossible: period.impossible,
      field,
      employer: (work.name ?? work.company ?? '').trim().slice(0, 200),
      title: (work.position ?? '').trim().slice(0, 200),
      place: work.location === undefined ? undefined : readPlace(work.location, field, tables.places),
      // A job that goes on can name any technology: only ended ones are read for what came later.
      technologies:
        typeof period.to === 'object'
          ? technologiesOf([work.position, work.summary, work.description, ...(work.highlights ?? [])], tables)
          : [],
    };
  });

const technologiesOf = (texts: readonly (string | undefined)[], tables: Tables): Technology[] => {
  const found = new Set<Technology>();
  for (const text of texts) {
    if (text !== undefined)
      for (const mention of findTechnologies(text, tables.technologies)) found.add(mention.technology);
  }
  return [...found];
};

const readStudies = ({ resume, at }: ResumeSource, tables: Tables): Study[] =>
  (resume.education ?? []).slice(0, MOST_STUDIES).map((study, index) => {
    const institution = (study.institution ?? '').trim().slice(0, 200);
    const award = (study.studyType ?? '').trim().slice(0, 200);
    const area = (study.area ?? '').trim().slice(0, 200);
    const period = readPeriod(study.startDate, study.endDate);
    return {
      from: period.from,
      to: period.to,
      impossible: period.impossible,
      field: at(`/education/${index}`),
      institution,
      award,
      area,
      level: awardLevel(award) ?? awardLevel(area),
      programme: programmeOf(area) ?? programmeOf(award),
      school: institution === '' ? undefined : tables.schools.find(institution),
    };
  });

const SKILL_YEARS = /^(\d{1,2})\s?\+?\s?(?:years?|yrs?)\b/i;

const readSkills = ({ resume, at }: ResumeSource, tables: Tables) =>
  (resume.skills ?? []).slice(0, MOST_SKILLS).flatMap((skill, index) => {
    const stated = 'level' in skill ? SKILL_YEARS.exec(skill.level ?? '')?.[1] : undefined;
    const keywords = 'keywords' in skill ? (skill.keywords ?? []) : [];
    return [skill.name ?? '', ...keywords].flatMap((term, position) => {
      const technology = term.length > 60 ? undefined : tables.technologies.find(term.trim().toLowerCase());
      if (technology === undefined) return [];
      // The years of a group ("DevOps, 15 years: Kubernetes, Terraform") are not those of each keyword.
      const years = stated === undefined || position > 0 ? undefined : Number(stated);
      return [{ field: at(`/skills/${index}`), shown: term.trim(), technology, years }];
    });
  });

/** Every free text of a résumé, each with the field it stands in. */
export const proseOf = ({ resume, at }: ResumeSource): Prose[] => {
  const prose: Prose[] = [];
  const add = (text: string | undefined, part: string) => {
    if (text !== undefined && text !== '') prose.push(readProse(at(part), text));
  };
  add(resume.basics?.summary, '/basics/summary');
  (resume.work ?? []).slice(0, MOST_JOBS).forEach((work, index) => {
    add(work.summary, `/work/${index}/summary`);
    add(work.description, `/work/${index}/description`);
    for (const [line, text] of (work.highlights ?? []).entries()) add(text, `/work/${index}/highlights/${line}`);
  });
  (resume.projects ?? []).slice(0, MOST_JOBS).forEach((project, index) => {
    add(project.description, `/projects/${index}/description`);
    for (const [line, text] of (project.highlights ?? []).entries()) add(text, `/projects/${index}/highlights/${line}`);
  });
  return prose;
};

/** Claims about work, study and skill, with every place that the résumé puts the applicant in. */
export const readCareer = (source: ResumeSource, prose: readonly Prose[], tables: Tables): Stated => {
  const jobs = readJobs(source, tables);
  const studies = readStudies(source, tables);
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const place of [...jobs.map((job) => job.place), ...studies.map((study) => study.school)]) {
    if (place?.country !== undefined) countries.add(place.country);
    if (place?.country !== undefined && place.region !== undefined) regions.add(`${place.country}-${place.region}`);
  }
  return {
    jobs: oneOrMore(jobs),
    studies: oneOrMore(studies),
    periods: oneOrMore([...jobs, ...studies].filter(isDated)),
    historyStart: historyStart(jobs, studies),
    skills: oneOrMore(readSkills(source, tables)),
    experience: oneOrMore(prose.flatMap(({ text, field }) => findExperience(text, field, tables.technologies))),
    history: countries.size === 0 ? undefined : { field: source.at('/work'), countries, regions },
  };
};
