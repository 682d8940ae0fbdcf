import { expect, test } from 'vitest';
import { createScreener } from '../engine/screen.ts';
import { exampleTables } from '../reference/testing/example-tables.ts';
import { simulate } from '../simulate/simulate.ts';
import { resultJson } from './serialize.ts';
import { policyOf } from './setup.ts';

test('results are written exactly as JSON.stringify writes them', () => {
  const screen = createScreener({ tables: exampleTables, policy: policyOf(undefined), version: '1.0.0-"x"' });
  const odd = {
    id: 'a"b\\c\n\u2028é',
    receivedAt: '2026-03-02T09:00:00Z',
    candidate: { name: 'Al "x" \\', phone: '(555) 123-4567"\u0001' },
  };
  const applications: unknown[] = [
    odd,
    ...[...simulate({ seed: 3, count: 200, fraudShare: 0.2 })].map(({ application }) => application),
  ];
  for (const application of applications) {
    const screened = screen(application);
    if (!screened.ok) throw new Error(JSON.stringify(screened.problems));
    expect(resultJson(screened.result)).toBe(JSON.stringify(screened.result));
  }
});
