import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { type Floor, floorOf, floors } from './floors.ts';

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing/'))
  .map((path) => path.replaceAll('\\', '/'));

const importsOf = (path: string): string[] => {
  const { module } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  const reexports = module.staticExports.flatMap((it) =>
    it.entries.flatMap((entry) => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
  );
  return [...module.staticImports.map((it) => it.moduleRequest.value), ...reexports];
};

const allows = (floor: Floor, path: string, imported: string): boolean => {
  if (!imported.startsWith('.')) {
    const name = imported.startsWith('@')
      ? imported.split('/').slice(0, 2).join('/')
      : (imported.split('/')[0] ?? imported);
    return imported.startsWith('node:') ? floor.packages.includes('node:') : floor.packages.includes(name);
  }
  const target = relative(root, join(root, dirname(path), imported)).replaceAll('\\', '/');
  return [floor.part, ...floor.uses].some((part) => target === part || target.startsWith(`${part}/`));
};

describe('import floors', () => {
  test('every source file belongs to a part', () => {
    expect(files.filter((path) => floorOf(path) === undefined)).toEqual([]);
  });
  test('every part exists', () => {
    expect(
      floors.filter(({ part }) => !files.some((path) => floorOf(path)?.part === part)).map(({ part }) => part),
    ).toEqual([]);
  });
  test('an import only points down', () => {
    const wrong = files.flatMap((path) => {
      const floor = floorOf(path);
      return floor === undefined
        ? []
        : importsOf(path)
            .filter((imported) => !allows(floor, path, imported))
            .map((imported) => `${path} imports ${imported}`);
    });
    expect(wrong).toEqual([]);
  });
  test('no file is longer than 250 lines', () => {
    const long = files
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 251);
    expect(long).toEqual([]);
  });
});
