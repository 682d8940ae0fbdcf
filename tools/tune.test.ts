import { test } from 'vitest';
import { parseResumeText } from '../src/engine/intake/resume-text/parse.ts';
import { generateFixture } from '../src/engine/intake/resume-text/testing/generate.ts';
import { score } from '../src/engine/intake/resume-text/testing/score.ts';

test('tune', () => {
  const fixtures = Array.from({ length: 300 }, (_, seed) => generateFixture(seed));
  const s = score(fixtures, parseResumeText);
  const byFix = new Map<string, number>();
  for (const [f, c] of s.fields)
    process.stdout.write(
      `${f.padEnd(24)} ${c.expected} ${c.given} ${c.right} P ${((c.right / c.given) * 100).toFixed(1)} R ${((c.right / c.expected) * 100).toFixed(1)}\n`,
    );
  for (const m of s.misses) byFix.set(m.fixture, (byFix.get(m.fixture) ?? 0) + 1);
  process.stdout.write(`fixtures with misses ${byFix.size}\n`);
  for (const m of s.misses.slice(0, 60)) process.stdout.write(JSON.stringify(m) + '\n');
});
