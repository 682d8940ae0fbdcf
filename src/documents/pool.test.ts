import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compiled } from '../compiled.ts';
import { defaultLimits, type Limits } from './extraction.ts';
import { createDocumentPool, type DocumentPool } from './pool.ts';
import { docxFile, paragraph } from './testing/docx-file.ts';
import { line, packed, rawPdf } from './testing/raw-pdf.ts';

const pools: DocumentPool[] = [];
const poolOf = (processes: number, limits: Partial<Limits> = {}): DocumentPool => {
  const pool = createDocumentPool({ processes, limits: { ...defaultLimits, ...limits } });
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

const file = (name: string, bytes: Uint8Array) => ({ filename: name, bytes });
const good = (text: string) => file('cv.pdf', rawPdf({ pages: [line(text, 72, 700)] }));
const flate = '/Filter/FlateDecode';
/** Paths without end: minutes of parsing, little memory at a time. */
const slow = file(
  'slow.pdf',
  rawPdf({ pages: Array.from({ length: 30 }, () => packed('0 0 m 1 1 l n\n', 1_500_000)), stream: flate }),
);
const bomb = file('bomb.pdf', rawPdf({ pages: [packed(' ', 600_000_000)], stream: flate }));

const isLinux = process.platform === 'linux';
/** Processes that this one started and that are not gone; those that ended but were not waited for count. */
const children = (): readonly string[] => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isChild(pid));
const isChild = (pid: string): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
    return (
      stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(process.pid) &&
      (command === '' || command.includes('documents/child'))
    );
  } catch {
    return false;
  }
};

const until = async (done: () => boolean): Promise<void> => {
  const deadline = performance.now() + 60_000;
  while (!done() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done()).toBe(true);
};

test('200 documents come back as they were given', async () => {
  const pool = poolOf(2);
  const asked = Array.from({ length: 200 }, (_, index) =>
    index % 3 === 0 ? file('cv.docx', docxFile({ body: paragraph(`Document ${index}`) })) : good(`Document ${index}`),
  );
  const answers = await Promise.all(asked.map((it) => pool.extract(it)));
  expect(answers.map((it) => (it.ok ? it.document.text : it.reason))).toEqual(
    asked.map((_, index) => `Document ${index}`),
  );
});

test('a document that takes too long is given up and the next one is read', async () => {
  const pool = poolOf(1, { milliseconds: 1_000 });
  const [first, second] = await Promise.all([pool.extract(slow), pool.extract(good('After the slow one'))]);
  expect(first).toEqual({ ok: false, code: 'timeout', reason: 'reading the document takes longer than 1 s' });
  expect(second).toMatchObject({ ok: true, document: { text: 'After the slow one' } });
});

test('a document that takes too much memory is given up and the next one is read', async () => {
  const pool = poolOf(1, { residentBytes: 250_000_000, milliseconds: 30_000 });
  const [first, second] = await Promise.all([pool.extract(bomb), pool.extract(good('After the bomb'))]);
  expect(first).toMatchObject({ ok: false, code: 'memory' });
  expect(second).toMatchObject({ ok: true, document: { text: 'After the bomb' } });
});

test.runIf(isLinux)('a process over its resident memory is killed from outside', async () => {
  const pool = poolOf(1, { residentBytes: 40_000_000, milliseconds: 60_000 });
  expect(await pool.extract(slow)).toEqual({
    ok: false,
    code: 'memory',
    reason: 'reading the document takes more than 40 MB of memory',
  });
});

test('a document that fills the JavaScript heap is given up and the next one is read', async () => {
  const pool = poolOf(1, { residentBytes: 130_000_000, milliseconds: 60_000 });
  const brackets = file('cv.md', Buffer.alloc(19_000_000, '[x'));
  const [first, second] = await Promise.all([pool.extract(brackets), pool.extract(good('After the brackets'))]);
  expect(first).toMatchObject({ ok: false, code: 'memory' });
  expect(second).toMatchObject({ ok: true, document: { text: 'After the brackets' } });
});

test('hostile documents among others lose nothing of the others', async () => {
  const pool = poolOf(2, { milliseconds: 60_000, residentBytes: 250_000_000 });
  const junk = file('junk.pdf', Buffer.from(`%PDF-1.7\n${'junk '.repeat(500)}`));
  const asked = [
    good('one'),
    bomb,
    good('two'),
    junk,
    good('three'),
    file('cv.pdf', Buffer.from('no PDF at all')),
    good('four'),
  ];
  const answers = await Promise.all(asked.map((it) => pool.extract(it)));
  expect(answers.map((it) => (it.ok ? it.document.text : it.code))).toEqual([
    'one',
    'memory',
    'two',
    'corrupt',
    'three',
    'wrong-type',
    'four',
  ]);
});

test('a file over the input limit is refused before it is sent', async () => {
  const pool = poolOf(1, { inputBytes: 10 });
  expect(await pool.extract(good('x'))).toMatchObject({ ok: false, code: 'too-large' });
});

test.runIf(isLinux)('no process is left after closing, and what was in hand is answered', async () => {
  const pool = poolOf(2, { milliseconds: 60_000 });
  const waiting = [slow, slow, good('never read')].map((it) => pool.extract(it));
  await until(() => children().length === 2);
  await pool.close();
  expect(children()).toEqual([]);
  for (const answer of await Promise.all(waiting)) expect(answer).toMatchObject({ ok: false, code: 'unreadable' });
  expect(await pool.extract(good('late'))).toMatchObject({ ok: false, code: 'unreadable' });
});

test.runIf(isLinux)('a child gets none of our environment and may not write', async () => {
  process.env['GATEHOUSE_TEST_SECRET'] = 'secret';
  const pool = poolOf(1);
  await pool.extract(good('x'));
  const [pid = ''] = children();
  const environment = readFileSync(`/proc/${pid}/environ`, 'latin1')
    .split('\0')
    .map((it) => it.split('=')[0]);
  expect(environment.filter((name) => name !== '' && !name?.startsWith('NODE_CHANNEL'))).toEqual(['TZ']);
  expect(readFileSync(`/proc/${pid}/cmdline`, 'latin1')).toMatch(/--(?:experimental-)?permission\0/);
  delete process.env['GATEHOUSE_TEST_SECRET'];
});

test('a program that forgets to close its pool still ends, and takes its children along', () => {
  const script = `
    import { createDocumentPool } from ${JSON.stringify(compiled('documents/pool').href)};
    const pool = createDocumentPool({ processes: 2 });
    const answer = await pool.extract({ filename: 'cv.txt', bytes: new TextEncoder().encode('Alex Example') });
    console.log(answer.ok ? answer.document.text : answer.reason);
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  expect(output.trim()).toBe('Alex Example');
});

test.runIf(isLinux)('a child whose program was killed ends by itself, even in the middle of a document', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-pool-'));
  const path = join(folder, 'slow.pdf');
  await writeFile(path, slow.bytes);
  const script = `
    import { readdirSync, readFileSync, writeSync } from 'node:fs';
    import { createDocumentPool } from ${JSON.stringify(compiled('documents/pool').href)};
    const limits = { ...${JSON.stringify(defaultLimits)}, milliseconds: 600_000 };
    const pool = createDocumentPool({ processes: 1, limits });
    await pool.extract({ filename: 'cv.txt', bytes: new TextEncoder().encode('x') });
    void pool.extract({ filename: 'slow.pdf', bytes: readFileSync(${JSON.stringify(path)}) });
    const parentOf = (pid) => readFileSync('/proc/' + pid + '/stat', 'latin1').split(') ')[1].split(' ')[1];
    const child = readdirSync('/proc').find((pid) => /^\\d+$/.test(pid) && parentOf(pid) === String(process.pid));
    setTimeout(() => {
      writeSync(1, child);
      process.kill(process.pid, 'SIGKILL');
    }, 500);
  `;
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  await rm(folder, { recursive: true });
  expect(signal).toBe('SIGKILL');
  expect(stdout).toMatch(/^\d+$/);
  const isGone = (): boolean => {
    try {
      return /^State:\s+Z/m.test(readFileSync(`/proc/${stdout}/status`, 'latin1'));
    } catch {
      return true;
    }
  };
  await until(isGone);
});

test('pages are drawn by the same processes, within the same limits', async () => {
  const pool = poolOf(1, { milliseconds: 1_000 });
  const [drawn, read, late] = await Promise.all([
    pool.draw(good('Drawn'), { page: 1, width: 300 }),
    pool.extract(good('Read')),
    pool.draw(slow, { page: 1, width: 300 }),
  ]);
  expect(drawn).toMatchObject({ ok: true, image: { pages: 1 } });
  expect(read).toMatchObject({ ok: true, document: { text: 'Read' } });
  expect(late.ok || late.code === 'timeout').toBe(true);
  expect(await pool.draw(file('cv.txt', Buffer.from('text')), { page: 1, width: 300 })).toMatchObject({
    ok: false,
    code: 'wrong-type',
  });
});
