import { writeMonth } from './calendar.ts';
import type { Curriculum, Draft } from './draft.ts';
import type { Position, Skill, Study } from './person/person.ts';
import { writePhone } from './person/phones.ts';

const headings = [
  { summary: 'SUMMARY', work: 'EXPERIENCE', education: 'EDUCATION', skills: 'SKILLS', projects: 'PROJECTS' },
  {
    summary: 'Profile',
    work: 'Work Experience',
    education: 'Education',
    skills: 'Technical Skills',
    projects: 'Projects',
  },
  {
    summary: 'About',
    work: 'Employment History',
    education: 'Qualifications',
    skills: 'Key Skills',
    projects: 'Selected Projects',
  },
] as const;

const bullet = ['• ', '- ', '* '];

const span = (draft: Draft, start: number, end: number | null): string =>
  `${writeMonth(start, draft.style.dates)} - ${end === null ? 'Present' : writeMonth(end, draft.style.dates)}`;

const positionLines = (draft: Draft, position: Position): string[] => {
  const years = span(draft, position.start, position.end);
  const mark = bullet[draft.style.layout] ?? '';
  const head =
    draft.style.layout === 0
      ? [`${position.title}, ${position.employer}`, `${position.place} | ${years}`]
      : draft.style.layout === 1
        ? [`${position.employer} - ${position.place}`, `${position.title}    ${years}`]
        : [`${years}  ${position.title}`, `${position.employer}, ${position.place}`];
  return [
    ...head,
    ...(position.summary === null ? [] : [position.summary]),
    ...position.bullets.map((it) => `${mark}${it}`),
    '',
  ];
};

const studyLine = (draft: Draft, study: Study): string =>
  draft.style.layout === 1
    ? `${study.school} - ${study.award}, ${study.area} (${span(draft, study.start, study.end)})`
    : `${study.award} in ${study.area}, ${study.school}, ${span(draft, study.start, study.end)}`;

const skillText = (skill: Skill): string => {
  if (skill.keywords.length > 0) return `${skill.name}: ${skill.keywords.join(', ')}`;
  return skill.level === null ? skill.name : `${skill.name} (${skill.level})`;
};

const contactLine = (draft: Draft, curriculum: Curriculum): string => {
  const { home, email, phone } = curriculum;
  const parts = [
    home === null
      ? ''
      : [home.place.city, home.place.region, home.place.region === '' ? home.place.country : home.postalCode]
          .filter(Boolean)
          .join(', '),
    email ?? '',
    phone === null ? '' : writePhone(phone, draft.style.phone, 'left-out'),
    ...draft.profiles.map((it) => it.url.replace('https://', '')),
  ];
  return parts.filter((part) => part !== '').join(' | ');
};

/** The résumé as the text of a page. */
export const resumeText = (draft: Draft, curriculum: Curriculum): string => {
  const heading = headings[draft.style.layout] ?? headings[0];
  const { history } = curriculum;
  const title = history.positions[0]?.title;
  const lines = [
    curriculum.name,
    ...(title === undefined ? [] : [title]),
    contactLine(draft, curriculum),
    '',
    heading.summary,
    history.summary,
    '',
    heading.work,
    ...history.positions.flatMap((it) => positionLines(draft, it)),
    ...(history.studies.length > 0
      ? [heading.education, ...history.studies.map((it) => studyLine(draft, it)), '']
      : []),
    heading.skills,
    history.skills.map(skillText).join(history.skills.some((it) => it.keywords.length > 0) ? '\n' : ', '),
    ...(history.projects.length > 0
      ? ['', heading.projects, ...history.projects.map((it) => `${it.name}: ${it.description}`)]
      : []),
  ];
  return lines.join('\n');
};
