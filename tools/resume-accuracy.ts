import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resume } from '../src/engine/contract/application.ts';
import { parseResumeText } from '../src/engine/intake/resume-text/parse.ts';
import { Expectation, type Fixture } from '../src/engine/intake/resume-text/testing/expectation.ts';
import { generateFixture } from '../src/engine/intake/resume-text/testing/generate.ts';
import { layouts, renderResume } from '../src/engine/intake/resume-text/testing/render.ts';
import { precision, recall, type Scores, score } from '../src/engine/intake/resume-text/testing/score.ts';

const GENERATED = 400;
/** Seeds below are for tuning the parser. */
const FIRST_SEED = 10_000;

const folder = join(import.meta.dirname, '../src/engine/intake/resume-text/testing');

const readSet = (set: 'tuning' | 'held-out'): readonly Fixture[] =>
  readdirSync(join(folder, set))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.txt'.length);
      const json: unknown = JSON.parse(readFileSync(join(folder, set, `${id}.json`), 'utf8'));
      return { id, text: readFileSync(join(folder, set, file), 'utf8'), expected: Expectation.parse(json) };
    });

/** Résumés the parser was tuned on. */
const tuningFixtures = (): readonly Fixture[] => readSet('tuning');

/** Résumés written before the parser, on which it is never tuned. */
const heldOutFixtures = (): readonly Fixture[] => readSet('held-out');

const monthOf = (raw: string | undefined): { readonly month?: string } =>
  raw === undefined ? {} : { month: raw.slice(0, 7) };
const bareAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '');

const expectedOf = (resume: Resume): Expectation => ({
  name: resume.basics?.name,
  email: resume.basics?.email,
  phone: resume.basics?.phone,
  profiles: (resume.basics?.profiles ?? []).map((it) => bareAddress(it.url ?? '')),
  url: resume.basics?.url,
  location: {},
  work: (resume.work ?? []).map((it) => ({
    company: it.name ?? it.company,
    title: it.position,
    start: monthOf(it.startDate).month,
    end: monthOf(it.endDate).month ?? 'present',
  })),
  education: (resume.education ?? []).map((it) => ({
    institution: it.institution,
    studyType: it.studyType,
    area: it.area,
    start: monthOf(it.startDate).month,
    end: monthOf(it.endDate).month,
  })),
  skills: (resume.skills ?? []).flatMap((it) => ('keywords' in it && it.keywords ? it.keywords : [it.name ?? ''])),
});

/** The JSON Resume examples of the shared data folder, each printed in every layout; empty where the folder is absent. */
const renderedFixtures = (): readonly Fixture[] => {
  const shared = process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../shared/data');
  const resumes = join(shared, 'resumes');
  if (!existsSync(resumes)) return [];
  return readdirSync(resumes)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const resume = Resume.parse(JSON.parse(readFileSync(join(resumes, file), 'utf8')));
      return layouts.map((layout) => ({
        id: `${file} (${layout})`,
        text: renderResume(resume, layout),
        expected: expectedOf(resume),
      }));
    });
};

/** Résumés in layouts drawn at random, always the same ones. */
const generatedFixtures = (): readonly Fixture[] =>
  Array.from({ length: GENERATED }, (_, seed) => generateFixture(FIRST_SEED + seed));

/** Field accuracy of the résumé parser on one set of résumés. */
export interface Accuracy {
  readonly set: string;
  readonly resumes: number;
  readonly scores: Scores;
}

/** Measures all sets; the rendered JSON Resume examples only where the shared data folder is present. */
export const measureAccuracy = (): readonly Accuracy[] =>
  [
    { set: 'tuning fixtures', fixtures: tuningFixtures() },
    { set: 'held-out fixtures', fixtures: heldOutFixtures() },
    { set: 'generated layouts', fixtures: generatedFixtures() },
    { set: 'JSON Resume examples in three layouts', fixtures: renderedFixtures() },
  ]
    .filter(({ fixtures }) => fixtures.length > 0)
    .map(({ set, fixtures }) => ({ set, resumes: fixtures.length, scores: score(fixtures, parseResumeText) }));

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(9);

/** The figures as a table for a terminal or a Markdown code block. */
export const accuracyTable = (accuracies: readonly Accuracy[]): string =>
  accuracies
    .flatMap(({ set, resumes, scores }) => [
      `${set} (${resumes} résumés)`,
      `${'field'.padEnd(24)}${'expected'.padStart(9)}${'given'.padStart(9)}${'precision'.padStart(10)}${'recall'.padStart(9)}`,
      ...[...scores.fields].map(
        ([field, count]) =>
          `${field.padEnd(24)}${String(count.expected).padStart(9)}${String(count.given).padStart(9)} ${percent(precision(count))}${percent(recall(count))}`,
      ),
      '',
    ])
    .join('\n');
