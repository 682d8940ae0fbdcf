import {
  templatePurposes,
  templateResults,
  templateSummaries,
  templateThings,
  templateVerbs,
  tutorialProjects,
} from './data/templates.ts';
import type { History, Project } from './person/person.ts';
import type { Random } from './random.ts';
import { withNumbers } from './wording.ts';

/** Standard sentences of one résumé site or coach: every customer gets the same ones. */
export interface Template {
  readonly summaries: readonly string[];
  readonly bullets: readonly string[];
}

const COUNT = 60;
const BULLETS = 8;

const sentence = (random: Random): string =>
  withNumbers(
    `${random.pick(templateVerbs)} ${random.pick(templateThings)} ${random.pick(templatePurposes)}, ${random.pick(templateResults)}`,
    random,
  );

/** The templates on offer in one simulated world, most popular first. */
export const drawTemplates = (random: Random): readonly Template[] =>
  Array.from({ length: COUNT }, () => ({
    summaries: random.sample(templateSummaries, 3),
    bullets: Array.from({ length: BULLETS }, () => sentence(random)),
  }));

/** Few templates have many customers and many have few: popularity falls with the rank (Zipf's law). */
const popular = (templates: readonly Template[], random: Random): Template | undefined =>
  templates[Math.floor((templates.length + 1) ** random.next()) - 1];

/** A history with three to six standard sentences of one template among its own; one in five puts in a number of their own. */
export const withTemplate = (history: History, templates: readonly Template[], random: Random): History => {
  const template = popular(templates, random);
  if (template === undefined) return history;
  const lines = random
    .sample(template.bullets, random.between(2, 5))
    .map((line) => (random.chance(0.2) ? line.replace(/\d+/, String(random.between(3, 60))) : line));
  const split = history.positions.length > 1 ? random.between(1, lines.length) : lines.length;
  const [latest = [], before = []] = [lines.slice(0, split), lines.slice(split)];
  return {
    ...history,
    summary: `${random.pick(template.summaries)}. ${history.summary}`,
    positions: history.positions.map((job, index) => {
      const added = index === 0 ? latest : index === 1 ? before : [];
      // Standard lines take the place of some that the person would have had to think of.
      const own = job.bullets.slice(0, Math.max(2, job.bullets.length - added.length));
      return added.length === 0
        ? job
        : { ...job, bullets: random.sample([...own, ...added], own.length + added.length) };
    }),
  };
};

/** Projects of free courses, word for word as in the course. */
export const drawTutorials = (count: number, random: Random): readonly Project[] =>
  random.sample(tutorialProjects, count).map(([name, description]) => ({ name, description }));
