import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { APPLICATION, type InputFolder, ids, inputFolder, WRITTEN } from './testing/input-folder.ts';

let folder: InputFolder;
beforeEach(async () => {
  folder = await inputFolder();
});
afterEach(() => folder.remove());

describe('a folder', () => {
  test('is read whole, in the order of names, as what each file is', async () => {
    await folder.put('in/b.jsonl', `${APPLICATION.replace('"1"', '"b"')}\n`);
    await folder.put('in/a/z.txt', 'Zoe Example\nEngineer');
    await folder.put('in/a/m.md', 'Max Example');
    await folder.put('in/C.csv', 'candidate.name,receivedAt\nCy Example,2025-01-01\n');
    await folder.put('in/d.json', JSON.stringify({ basics: { name: 'Dee Example' } }));
    await folder.put('in/e.jsonl.gz', gzipSync(APPLICATION.replace('"1"', '"e"')));
    await folder.put('in/f.pdf', '%PDF-1.7 no name here');
    await folder.put('in/.hidden/x.jsonl', APPLICATION);
    await folder.put('in/.DS_Store', 'x');
    const found = await folder.read(['in']);
    expect(ids(found)).toEqual(['C.csv:2', 'a/m.md', 'a/z.txt', 'b', 'd.json', 'e']);
    expect(folder.refused(found)).toEqual([['in/f.pdf', 'no name was found in the text of the résumé']]);
    expect(await folder.read(['in'])).toEqual(found);
  });

  test('gives résumés with their file, text and date', async () => {
    await folder.put('in/sub/ann.txt', 'Ann Example\nEngineer');
    const [item] = (await folder.read(['in'])).applications;
    expect(item).toEqual({
      file: join(folder.root, 'in/sub/ann.txt'),
      line: null,
      value: {
        id: 'sub/ann.txt',
        receivedAt: WRITTEN,
        candidate: { name: 'Ann Example' },
        documents: [
          {
            filename: 'ann.txt',
            mediaType: 'text/plain',
            sha256: createHash('sha256').update('Ann Example\nEngineer').digest('hex'),
            path: 'sub/ann.txt',
            text: 'Ann Example\nEngineer',
            hiddenText: [],
            metadata: {},
          },
        ],
      },
    });
    const dated = await folder.read(['in'], { receivedAt: '2025-11-11T00:00:00Z' });
    expect(dated.applications[0]?.value).toMatchObject({ receivedAt: '2025-11-11T00:00:00Z' });
  });

  test('keeps its order however long each résumé takes', async () => {
    for (let n = 10; n < 40; n += 1) await folder.put(`in/${n}.txt`, `Ann Example ${'x'.repeat((n * 37) % 50)}`);
    await folder.put('in/25.jsonl', APPLICATION.replace('"1"', '"lines"'));
    const names = Array.from({ length: 30 }, (_, n) => `${n + 10}.txt`);
    const expected = names.toSpliced(15, 0, 'lines');
    expect(ids(await folder.read(['in'], { concurrency: 4 }))).toEqual(expected);
  });

  test('names every file that is not read', async () => {
    await folder.put('in/1.png', Buffer.from('\x89PNG', 'latin1'));
    await folder.put('in/2.doc', Buffer.from('\xd0\xcf\x11\xe0', 'latin1'));
    await folder.put('in/3.xyz', 'what');
    await folder.put('in/4.txt', '');
    await folder.put('in/5.txt', 'ENCRYPTED');
    await folder.put('in/6.txt', 'CRASH');
    await folder.put('in/7.txt', 'Ann Example');
    await folder.put('in/8.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20_000_001)]));
    const found = await folder.read(['in']);
    expect(ids(found)).toEqual(['7.txt']);
    expect(folder.refused(found)).toEqual([
      ['in/1.png', 'not read: an image (PNG)'],
      ['in/2.doc', expect.stringContaining('save it as PDF')],
      ['in/3.xyz', 'not read: a file of type .xyz'],
      ['in/4.txt', 'the file is empty'],
      ['in/5.txt', 'the document is encrypted'],
      ['in/6.txt', 'the document cannot be read: the child process is gone'],
      ['in/8.pdf', 'the document is larger than 20000000 bytes'],
    ]);
  });

  test('does not follow links, and says where each leads', async () => {
    await folder.put('secret.txt', 'Ann Secret');
    await folder.put('in/a/cv.txt', 'Ann Example');
    await symlink(join(folder.root, 'in'), join(folder.root, 'in/a/loop'));
    await symlink('cv.txt', join(folder.root, 'in/a/same.txt'));
    await symlink(join(folder.root, 'secret.txt'), join(folder.root, 'in/out.txt'));
    await symlink('nowhere', join(folder.root, 'in/dangling'));
    await symlink('self', join(folder.root, 'in/self'));
    const found = await folder.read(['in']);
    expect(ids(found)).toEqual(['a/cv.txt']);
    expect(folder.refused(found)).toEqual([
      ['in/a/loop', 'a link to a folder it lies in, which would never end'],
      ['in/a/same.txt', 'a link to a/cv.txt, which is read under its own name'],
      ['in/dangling', expect.stringContaining('leads nowhere')],
      ['in/out.txt', expect.stringContaining('leads out of the folder')],
      ['in/self', expect.stringContaining('form a loop')],
    ]);
  });

  test('may be named by a link', async () => {
    await folder.put('real/cv.txt', 'Ann Example');
    await symlink(join(folder.root, 'real'), join(folder.root, 'link'));
    expect(ids(await folder.read(['link']))).toEqual(['cv.txt']);
  });

  test('with a pipe or a file nobody may read goes on', async () => {
    await folder.put('in/a.txt', 'Ann Example');
    await folder.put('in/b.txt', 'Bob Example');
    await folder.put('in/closed/c.txt', 'Cy Example');
    execFileSync('mkfifo', [join(folder.root, 'in/pipe')]);
    await chmod(join(folder.root, 'in/b.txt'), 0);
    await chmod(join(folder.root, 'in/closed'), 0);
    const found = await folder.read(['in']);
    await chmod(join(folder.root, 'in/closed'), 0o755);
    // The superuser may read anything: only the pipe is left to refuse.
    const expected: unknown[] = [['in/pipe', 'neither a file nor a folder']];
    if (process.getuid?.() !== 0) {
      expected.unshift(['in/b.txt', 'it cannot be read: permission denied']);
      expected.splice(1, 0, ['in/closed', 'the folder cannot be read: permission denied']);
    }
    expect(folder.refused(found)).toEqual(expected);
  });
});
