import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { machine, states } from './moves.ts';
import { outcomeRules, outcomes } from './outcomes.ts';
import { reasons, reopeningReasons } from './reasons.ts';

const page = readFileSync('docs/review.md', 'utf8').replaceAll(/ +\| */g, ' | ');

test('docs/review.md has the table of states as it is', () => {
  for (const state of states) {
    const steps = Object.entries(machine[state]).map(([move, to]) => `${move} → ${to}`);
    expect(page).toContain(`| ${state} | ${steps.join(', ')} |`);
  }
});

test('docs/review.md has the outcomes and reasons as they are', () => {
  for (const outcome of outcomes) {
    const { says, adverse, verdict } = outcomeRules[outcome];
    expect(page).toContain(`| ${outcome} | ${says} | ${adverse ? 'two' : 'one'} | ${verdict} |`);
  }
  for (const { id, says, fits } of reasons) expect(page).toContain(`| ${id} | ${says} | ${fits.join(', ')} |`);
  for (const { id, says } of reopeningReasons) expect(page).toContain(`| ${id} | ${says} |`);
});
