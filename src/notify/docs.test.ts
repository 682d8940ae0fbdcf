import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventTypeNames, eventTypes } from './event-types.ts';
import { noticeRuleNames, noticeRules } from './notice-rules.ts';

const page = readFileSync('docs/webhooks.md', 'utf8');
const rows = (heading: string): string[] => {
  const [, table = ''] = page.split(`${heading}\n|---|---`);
  return (table.split('\n\n')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
};

test('docs/webhooks.md lists each type of event as it is', () => {
  const expected = eventTypeNames.map(
    (name) => `| \`${name}\` | ${eventTypes[name].about} | ${eventTypes[name].says} |`,
  );
  expect(rows('| type | about | what happened |')).toEqual(expected);
});

test('docs/webhooks.md lists each rule of notices as it is', () => {
  const expected = noticeRuleNames.map((name) => `| \`${name}\` | ${noticeRules[name].about} |`);
  expect(rows('| rule | what people are told |')).toEqual(expected);
});

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:desk|store)\/.*(?<!\.test)\.ts$/.test(path))
  .map((path) => [path, readFileSync(join('src', path), 'utf8')] as const);

test('every event that is published is of a type that is known', () => {
  const unknown = source
    .filter(([, text]) => /\bpublish\(/.test(text))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\btype: '([a-z-]+\.[a-z-]+)'/g)].map(([, type]) => `${path}: ${type}`),
    )
    .filter((it) => !eventTypeNames.some((name) => it.endsWith(`: ${name}`)));
  expect(unknown).toEqual([]);
});

test('every type that is known is published', () => {
  const silent = eventTypeNames.filter((name) => !source.some(([, text]) => text.includes(`'${name}'`)));
  expect(silent).toEqual([]);
});
