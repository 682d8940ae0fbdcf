import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { isSafePattern } from 'redos-detector';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const patternsOf = (path: string): readonly Pattern[] => {
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex !== undefined && node.regex !== null)
        found.push({ path, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
};

test('every regular expression is safe against input made to stall it', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing'),
  );
  const patterns = files.flatMap(patternsOf);
  expect(patterns.length).toBeGreaterThan(100);
  // The same pattern in another place gives the same answer.
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const unsafe = [...distinct.values()].filter(({ source, flags }) => {
    try {
      return !isSafePattern(source, {
        unicode: flags.includes('u'),
        caseInsensitive: flags.includes('i'),
        maxSteps: 20_000,
        timeout: 120_000,
      }).safe;
    } catch {
      return false;
    }
  });
  expect(unsafe.map(({ path, source }) => `${path}: ${source}`)).toEqual([]);
}, 900_000);
