import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { type Floor, floorOf, floors } from './floors.ts';

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.includes('testing/'))
  .map((path) => path.replaceAll('\\', '/'));

interface Imported {
  readonly from: string;
  /** For the compiler only. */
  readonly isType: boolean;
}

const parse = (path: string): readonly Imported[] => {
  const { module } = parseSync(path, readFileSync(join(root, path), 'utf8'));
  const reexports = module.staticExports.flatMap((it) =>
    it.entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null ? [] : [{ from: moduleRequest.value, isType }],
    ),
  );
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  return [...imports, ...reexports];
};

const parsed = new Map(files.map((path) => [path, parse(path)]));
const importsOf = (path: string): readonly Imported[] => parsed.get(path) ?? [];

const targetOf = (path: string, from: string): string =>
  relative(root, join(root, dirname(path), from)).replaceAll('\\', '/');
const isIn = (target: string, part: string): boolean => target === part || target.startsWith(`${part}/`);

const allows = (floor: Floor, path: string, imported: string): boolean => {
  if (!imported.startsWith('.')) {
    const name = imported.startsWith('@')
      ? imported.split('/').slice(0, 2).join('/')
      : (imported.split('/')[0] ?? imported);
    return imported.startsWith('node:') ? floor.packages.includes('node:') : floor.packages.includes(name);
  }
  const target = targetOf(path, imported);
  return [floor.part, ...floor.uses].some((part) => isIn(target, part));
};

/** Folders of the console that every feature uses; `decide` is shown by the case. */
const shared = ['ui', 'api', 'text', 'shell'];
const folderOf = (path: string): string => path.split('/')[1] ?? '';

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
            .filter(({ from }) => !allows(floor, path, from))
            .map(({ from }) => `${path} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });
  const sharedAtRunTime = ['console', 'api/client', 'output/text/visible.ts'];
  test('the console takes nothing from the service at run time but its client, and what marks hidden characters', () => {
    const wrong = files
      .filter((path) => path.startsWith('console/'))
      .flatMap((path) =>
        importsOf(path)
          .filter(({ from, isType }) => from.startsWith('.') && !isType)
          .map(({ from }) => targetOf(path, from))
          .filter((target) => !sharedAtRunTime.some((part) => isIn(target, part)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
  test('a feature of the console knows no other: its folder can be deleted whole', () => {
    const wrong = files
      .filter((path) => path.startsWith('console/') && !shared.includes(folderOf(path)) && path.split('/').length > 2)
      .flatMap((path) =>
        importsOf(path)
          .map(({ from }) => targetOf(path, from))
          .filter((target) => isIn(target, 'console') && ![...shared, folderOf(path)].includes(folderOf(target)))
          .filter((target) => !(isIn(path, 'console/case') && isIn(target, 'console/decide')))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
  test('no file is longer than 250 lines', () => {
    const long = files
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 251);
    expect(long).toEqual([]);
  });
});
