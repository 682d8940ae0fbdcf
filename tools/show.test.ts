import { test } from 'vitest';
import { parseResumeText } from '../src/engine/intake/resume-text/parse.ts';
import { generateFixture } from '../src/engine/intake/resume-text/testing/generate.ts';

test('show', () => {
  for (const n of (process.env['SEEDS'] ?? '').split(',')) {
    const f = generateFixture(Number(n));
    process.stdout.write(
      `=== ${n}\n${f.text}\n--- ${JSON.stringify(
        parseResumeText(f.text).work?.map(({ highlights, summary, ...it }) => it),
        null,
        1,
      )}\n`,
    );
  }
});
