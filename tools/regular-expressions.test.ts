import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { isSafePattern } from 'redos-detector';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

const patternsOf = (path: string): { readonly source: string; readonly flags: string }[] => {
  const { program } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  const found: { source: string; flags: string }[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex !== undefined && node.regex !== null)
        found.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
};

test('every regular expression is safe against input made to stall it', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing'),
  );
  const patterns = files.flatMap((path) => patternsOf(path).map((pattern) => ({ path, ...pattern })));
  expect(patterns.length).toBeGreaterThan(100);
  const unsafe = patterns.filter(({ source, flags }) => {
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
}, 240_000);
