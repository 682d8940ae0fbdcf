import { expect, test } from 'vitest';
import { precision, recall } from '../src/engine/intake/resume-text/testing/score.ts';
import { accuracyTable, measureAccuracy } from './resume-accuracy.ts';

const accuracies = measureAccuracy();

test('prints how accurately every field of the résumés is read', () => {
  process.stdout.write(`\n${accuracyTable(accuracies)}\n`);
  if (!accuracies.some(({ set }) => set.startsWith('JSON Resume'))) {
    process.stdout.write('JSON Resume examples: not measured, no shared data folder (GATEHOUSE_SHARED_DATA)\n');
  }
  for (const { set, scores } of process.env['SHOW_MISSES'] === undefined ? [] : accuracies)
    for (const miss of scores.misses) process.stdout.write(`${set} ${JSON.stringify(miss)}\n`);
  expect(accuracies.length).toBeGreaterThanOrEqual(3);
});

test.each([
  ['tuning fixtures', 0.96],
  ['held-out fixtures', 0.88],
  ['generated layouts', 0.98],
])('reads every field of the %s with a precision and recall of at least %d', (set, floor) => {
  const scores = accuracies.find((it) => it.set === set)?.scores;
  expect(scores).toBeDefined();
  const below = [...(scores?.fields ?? [])].filter(([, count]) => precision(count) < floor || recall(count) < floor);
  expect(below).toEqual([]);
});
