import type { Resume } from '../../../contract/application.ts';

/** Ways to print a résumé: titles first with commas, employers first with right-hand dates, one line a job. */
export const layouts = ['classic', 'columns', 'compact'] as const;
export type Layout = (typeof layouts)[number];

type Job = NonNullable<Resume['work']>[number];
type Study = NonNullable<Resume['education']>[number];

const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WIDTH = 96;

const spell = (iso: string | undefined, layout: Layout): string => {
  if (iso === undefined) return 'Present';
  const name = names[Number(iso.slice(5, 7)) - 1] ?? '';
  if (layout === 'classic') return `${name} ${iso.slice(0, 4)}`;
  return layout === 'columns' ? `${name.slice(0, 3)} ${iso.slice(0, 4)}` : `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
};

const period = (it: Job | Study, layout: Layout): string =>
  it.startDate === undefined && it.endDate === undefined
    ? ''
    : `${spell(it.startDate, layout)} ${layout === 'columns' ? '-' : '–'} ${spell(it.endDate, layout)}`;

const spread = (left: string, right: string): string =>
  `${left}${' '.repeat(Math.max(4, WIDTH - left.length - right.length))}${right}`;

const wrap = (text: string, indent: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH - 6 && line !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

const job = (it: Job, layout: Layout): readonly string[] => {
  const company = it.name ?? it.company ?? '';
  const dates = period(it, layout);
  const place = typeof it.location === 'string' ? it.location : '';
  const bullets = (it.highlights ?? []).flatMap((text) => wrap(`${layout === 'compact' ? '-' : '•'} ${text}`, '  '));
  const summary = it.summary === undefined ? [] : wrap(it.summary, '');
  if (layout === 'classic')
    return [it.position ?? '', [company, place].filter(Boolean).join(', '), dates, ...summary, ...bullets, ''];
  if (layout === 'columns')
    return [spread(company, place), spread(it.position ?? '', dates), ...summary, ...bullets, ''];
  return [`${company} — ${it.position ?? ''} (${dates})`, ...summary, ...bullets, ''];
};

const study = (it: Study, layout: Layout): readonly string[] => {
  const degree = [it.studyType, it.area].filter(Boolean).join(' in ');
  const dates = period(it, layout);
  const details = (it.courses ?? []).length === 0 ? [] : [`Coursework: ${(it.courses ?? []).join(', ')}`];
  if (layout === 'classic') return [degree, it.institution ?? '', dates, ...details, ''];
  if (layout === 'columns') return [spread(it.institution ?? '', dates), degree, ...details, ''];
  return [`${degree}, ${it.institution ?? ''}, ${dates}`, ...details];
};

const head = (resume: Resume, layout: Layout): readonly string[] => {
  const { name = '', label = '', email = '', phone = '', url = '', profiles = [] } = resume.basics ?? {};
  const location: Readonly<Partial<Record<string, string>>> = resume.basics?.location ?? {};
  const street = location['address'] ?? '';
  const town = `${location['city'] ?? ''}, ${location['region'] ?? ''} ${location['postalCode'] ?? ''}`;
  const links = profiles.map((it) => it.url ?? '');
  if (layout === 'classic') return [name, label, `${street}, ${town}`, `${phone} | ${email}`, url, ...links, ''];
  if (layout === 'columns')
    return [name.toUpperCase(), [town, phone, email].join(' | '), [url, ...links].join(' | '), ''];
  return [name, label, [email, phone, ...links.map((it) => it.replace(/^https?:\/\//, '')), url].join(' · '), ''];
};

const section = (title: string, body: readonly string[], layout: Layout): readonly string[] => {
  if (body.length === 0) return [];
  if (layout === 'columns') return [title.toUpperCase(), '-'.repeat(title.length), ...body, ''];
  return [layout === 'classic' ? title : `${title}:`, '', ...body, ''];
};

/** Prints a JSON Resume as plain text, the way résumés look after text extraction. */
export const renderResume = (resume: Resume, layout: Layout): string => {
  const skills = (resume.skills ?? []).map(
    (it) => `${it.name ?? ''}: ${('keywords' in it && it.keywords ? it.keywords : []).join(', ')}`,
  );
  const projects = (resume.projects ?? []).flatMap((it) => [
    it.name ?? '',
    ...wrap(it.description ?? '', ''),
    ...(it.highlights ?? []).map((text) => `• ${text}`),
    '',
  ]);
  const references = (resume.references ?? []).flatMap((it) => [it.name ?? '', ...wrap(it.reference ?? '', ''), '']);
  return [
    ...head(resume, layout),
    ...section('Summary', wrap(resume.basics?.summary ?? '', ''), layout),
    ...section(
      'Work Experience',
      (resume.work ?? []).flatMap((it) => job(it, layout)),
      layout,
    ),
    ...section('Projects', projects, layout),
    ...section(
      'Education',
      (resume.education ?? []).flatMap((it) => study(it, layout)),
      layout,
    ),
    ...section('Skills', skills, layout),
    ...section('References', references, layout),
  ].join('\n');
};
