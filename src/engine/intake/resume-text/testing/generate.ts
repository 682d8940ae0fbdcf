import { type Draw, drawWith } from './draw.ts';
import type { Expectation, Fixture } from './expectation.ts';
import { drawStyle, type Job, type Study, type Style, two } from './styles.ts';
import * as words from './vocabulary.ts';

const wrap = (text: string, width: number, indent: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** Lost bullets cannot be told from wrapped lines by anyone, so they come unwrapped. */
const bullets = (draw: Draw, style: Style): readonly string[] =>
  Array.from({ length: 2 + draw.number(4) }, () => draw.one(words.achievements)).flatMap((text) =>
    style.bullet === '' ? [text] : wrap(style.bullet + text, style.width, ' '.repeat(style.bullet.length)),
  );

/** A hyphen without spaces between ISO months would be unreadable to people as well. */
const period = (style: Style, start: string, end: string): string => {
  const side = (date: string): string =>
    date === 'present' ? style.present : style.spell(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1));
  return `${side(start)}${style.link}${side(end)}`;
};

const drawJobs = (draw: Draw, style: Style): readonly Job[] => {
  const jobs: Job[] = [];
  let year = 2025 - draw.number(3);
  const count = 2 + draw.number(4);
  for (let at = 0; at < count; at += 1) {
    const month = 1 + draw.number(12);
    const end = at === 0 && draw.number(3) > 0 ? 'present' : `${year}-${two(month)}`;
    year -= 1 + draw.number(4);
    const start = `${year}-${two(1 + draw.number(12))}`;
    const cut = (date: string): string => (style.yearsOnly && date !== 'present' ? date.slice(0, 4) : date);
    jobs.push({
      company: draw.one(words.employers),
      title: draw.one(words.posts),
      place: draw.one(words.places),
      start: cut(start),
      end: cut(end),
    });
  }
  return jobs;
};

const drawStudies = (draw: Draw, style: Style): readonly Study[] =>
  Array.from({ length: 1 + draw.number(2) }, (_, at) => {
    const year = 2012 - at * 5 - draw.number(4);
    const cut = (date: string): string => (style.yearsOnly ? date.slice(0, 4) : date);
    return {
      institution: draw.one(words.schools),
      studyType: draw.one(words.degreeNames),
      area: draw.one(words.fields),
      start: cut(`${year - 4}-09`),
      end: cut(`${year}-06`),
    };
  });

const drawHead = (
  draw: Draw,
  name: string,
  headline: string,
): { readonly lines: readonly string[]; readonly expected: Partial<Expectation> } => {
  const handle = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const email = `${handle}@example.${draw.one(['com', 'org', 'net'])}`;
  const number = two(draw.number(100));
  const phone = draw.one([
    `(512) 555-01${number}`,
    `512-555-01${number}`,
    `+1 512 555 01${number}`,
    `512.555.01${number}`,
    `+1-512-555-01${number}`,
  ]);
  const home = draw.one(words.homes);
  const profile = draw.one([`linkedin.com/in/${handle}-example`, `github.com/${handle}-example`]);
  const link = draw.one(['', 'https://', 'https://www.']) + profile;
  const [city = '', region = ''] = home.split(', ');
  const [state = '', postalCode] = region.split(' ');
  const shown = draw.one([name, name.toUpperCase()]);
  const title = draw.number(2) === 0 ? [] : [headline];
  const between = draw.one([' | ', ' • ', ' · ', '   ', '\t']);
  const lines = draw.one([
    [shown, ...title, [home, phone, email, link].join(between)],
    [shown, ...title, home, phone, email, link],
    [shown, ...title, `Email: ${email}`, `Phone: ${phone}`, `Address: ${home}`, `LinkedIn: ${link}`],
    [shown, [email, phone].join(between), [link, home].join(between)],
    [`${shown}${between}${headline}`, `${email}${between}${phone}`, home, link],
  ]);
  const location = { city, region: state, ...(postalCode === undefined ? {} : { postalCode }) };
  return { lines, expected: { name: shown, email, phone, profiles: [profile], location } };
};

const skillLines = (draw: Draw, skills: readonly string[], bullet: string): readonly string[] =>
  draw.one([
    [skills.join(', ')],
    skills.map((it) => `${bullet === '' ? '• ' : bullet}${it}`),
    [`Tools: ${skills.slice(0, 3).join(', ')}`, `Other: ${skills.slice(3).join(', ')}`],
    [skills.join(' | ')],
    [skills.join(' • ')],
  ]);

/** A résumé in a layout drawn at random, with what it says. The same seed gives the same résumé. */
export const generateFixture = (seed: number): Fixture => {
  const draw = drawWith(seed);
  const style = drawStyle(draw);
  const name = `${draw.one(words.givenNames)} ${draw.one(words.familyNames)}`;
  const jobs = drawJobs(draw, style);
  const studies = drawStudies(draw, style);
  const skills = [...new Set(Array.from({ length: 6 }, () => draw.one(words.skillNames)))];
  const head = drawHead(draw, name, jobs[0]?.title ?? '');
  const blank = style.blank ? [''] : [];
  const work = jobs.flatMap((it) => [
    ...style.job(it, period(style, it.start ?? '', it.end ?? '')),
    ...bullets(draw, style),
    ...blank,
  ]);
  const education = studies.flatMap((it) => [
    ...style.study(it, period(style, it.start ?? '', it.end ?? '')),
    ...blank,
  ]);
  const sections = [
    { titles: ['Experience', 'Work Experience', 'Professional Experience', 'Employment History'], body: work },
    { titles: ['Education', 'Education and Training', 'Academic Background'], body: education },
    { titles: ['Skills', 'Technical Skills', 'Core Competencies'], body: skillLines(draw, skills, style.bullet) },
  ];
  if (draw.number(3) === 0) sections.reverse();
  const summary =
    draw.number(2) === 0 ? [] : [...style.heading('Summary'), ...wrap(draw.one(words.summaries), style.width, ''), ''];
  const text = [
    ...head.lines,
    '',
    ...summary,
    ...sections.flatMap(({ titles, body }) => [...style.heading(draw.one(titles)), ...blank, ...body, '']),
  ].join('\n');
  const expected: Expectation = {
    profiles: [],
    location: {},
    ...head.expected,
    work: jobs.map(({ place: _, ...it }) => it),
    education: [...studies],
    skills,
  };
  return { id: `generated ${seed}`, text, expected };
};
