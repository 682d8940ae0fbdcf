import { expect, test } from 'vitest';
import { accuracyTable, measureAccuracy } from './resume-accuracy.ts';

test('prints how accurately every field of the résumés is read', () => {
  const accuracies = measureAccuracy();
  process.stdout.write(`\n${accuracyTable(accuracies)}\n`);
  if (process.env['SHOW_MISSES'] !== undefined) {
    for (const { set, scores } of accuracies)
      for (const miss of scores.misses) process.stdout.write(`${set} ${JSON.stringify(miss)}\n`);
  }
  expect(accuracies.length).toBeGreaterThanOrEqual(2);
});
