import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentPath } from './document-path.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gatehouse-path-'));
  await mkdir(join(root, 'in', 'cvs', 'deep'), { recursive: true });
  await writeFile(join(root, 'in', 'cvs', 'ann.pdf'), 'x');
  await writeFile(join(root, 'in', '..b.pdf'), 'x');
  await writeFile(join(root, 'secret.txt'), 'x');
  await mkdir(join(root, 'in-side'));
  await writeFile(join(root, 'in-side', 'x.pdf'), 'x');
  await symlink(join(root, 'secret.txt'), join(root, 'in', 'cvs', 'out.pdf'));
  await symlink(root, join(root, 'in', 'up'));
  await symlink(join(root, 'in', 'cvs', 'ann.pdf'), join(root, 'in', 'same.pdf'));
  await symlink('loop.pdf', join(root, 'in', 'loop.pdf'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const from = (path: string) => documentPath(join(root, 'in', 'applications.jsonl'), path);

describe('the path of a document in a record', () => {
  test.each([
    ['cvs/ann.pdf', 'cvs/ann.pdf'],
    ['./cvs/ann.pdf', 'cvs/ann.pdf'],
    ['..b.pdf', '..b.pdf'],
    ['same.pdf', 'cvs/ann.pdf'],
  ])('%s leads below the folder of the input file', async (path, expected) => {
    const found = await from(path);
    expect(found).toMatchObject({ ok: true });
    expect(found.ok && found.path.endsWith(join('in', expected))).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['cvs/ann.pdf\0.txt', 'zero byte'],
    ['/etc/hostname', 'absolute'],
    ['\\\\server\\share', 'absolute'],
    ['C:\\x.pdf', 'absolute'],
    ['c:x.pdf', 'absolute'],
    ['../secret.txt', 'leads out'],
    ['cvs/../../secret.txt', 'leads out'],
    ['cvs/../cvs/ann.pdf', 'leads out'],
    ['..\\secret.txt', 'leads out'],
    ['../in-side/x.pdf', 'leads out'],
    ['cvs/out.pdf', 'link out of the folder'],
    ['up/secret.txt', 'link out of the folder'],
    ['up/in-side/x.pdf', 'link out of the folder'],
    ['loop.pdf', 'does not exist'],
    ['cvs', 'does not lead to a file'],
    ['.', 'link out of the folder'],
    ['cvs/bob.pdf', 'does not exist'],
  ])('%j is refused', async (path, reason) => {
    expect(await from(path)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
