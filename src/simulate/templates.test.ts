import { expect, test } from 'vitest';
import { fields } from './data/fields/fields.ts';
import { unitedStates } from './data/places/united-states.ts';
import { drawHistory } from './person/history.ts';
import { createRandom } from './random.ts';
import { drawTemplates, drawTutorials, withTemplate } from './templates.ts';

const random = createRandom(8);
const templates = drawTemplates(random);
const [field] = fields;
const [place] = unitedStates;
if (field === undefined || place === undefined) throw new Error('the tables are empty');
const standard = new Set(templates.flatMap((it) => it.bullets));
const written = Array.from({ length: 400 }, () => {
  const life = { field, place, origin: 'US', now: 2026 * 12, years: 8, pause: 0 };
  return withTemplate(drawHistory(life, random), templates, random);
});

test('a template gives two to five of its lines and the first sentence', () => {
  for (const history of written) {
    const lines = history.positions.flatMap((job) => job.bullets).filter((line) => standard.has(line));
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(templates.some((it) => it.summaries.some((sentence) => history.summary.startsWith(sentence)))).toBe(true);
  }
  const given = written.map((it) => it.positions.flatMap((job) => job.bullets).filter((line) => standard.has(line)));
  expect(given.filter((lines) => lines.length >= 2).length).toBeGreaterThan(written.length / 2);
});

test('some templates have many customers and some have few', () => {
  const customers = templates.map(
    (template) =>
      written.filter((it) => it.positions.some((job) => job.bullets.some((line) => template.bullets.includes(line))))
        .length,
  );
  expect(Math.max(...customers)).toBeGreaterThan(20);
  expect(customers.filter((count) => count > 0 && count < 8).length).toBeGreaterThan(10);
});

test('tutorials are told word for word', () => {
  const texts = new Set(Array.from({ length: 200 }, () => drawTutorials(2, random).map((it) => it.description)).flat());
  expect(texts.size).toBeLessThan(20);
});
