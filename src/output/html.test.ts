import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { renderReport } from './html.ts';
import type { Ranked, Summary } from './report.ts';
import { attackedCampaigns, attackedSummary, attackers, markupAttacks } from './testing/attacks.ts';
import { campaignsAmong, linkSummaryOf } from './testing/links.ts';
import { resultOf, samplePeople, summaryOf } from './testing/people.ts';

const options = {
  title: 'Applications of October',
  generated: '2026-10-31 18:04 UTC',
  policyLines: ['Prior: 1 in 100.'],
  inputs: ['cvs/'],
};
const page = (people: readonly Ranked[], summary: Summary = summaryOf(people)): string =>
  [...renderReport(summary, people, options)].join('');

const attacked = [
  ...renderReport(attackedSummary, attackers, {
    title: markupAttacks.join(),
    generated: markupAttacks.join(),
    policyLines: markupAttacks,
    inputs: markupAttacks,
    campaigns: { shown: attackedCampaigns, total: attackedCampaigns.length, people: 2 },
  }),
].join('');

const among = campaignsAmong(samplePeople(300), [70, 6, 3]);
const linked = [
  ...renderReport(summaryOf(among.people, { links: linkSummaryOf() }), among.people, {
    ...options,
    campaigns: { shown: among.campaigns, total: 5, people: 90 },
  }),
].join('');

/** The page without what is not shown to people. */
const shell = (written: string): string => written.replace(/<script\b[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');

/** The text of a data block, as a parser of HTML finds it: up to the first end tag. */
const dataOf = (written: string, id: string): unknown => {
  const start = written.indexOf(`<script type="application/json" id="${id}">`);
  const from = written.indexOf('>', start) + 1;
  return JSON.parse(written.slice(from, written.toLowerCase().indexOf('</script', from)));
};

/** What a pattern finds, so that a failure shows the find and not the page. */
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => text.slice(Math.max(0, match.index - 30), match.index + 30));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the report', () => {
  test('allows its own scripts and style by their hashes, and nothing else', () => {
    const written = page(samplePeople(5));
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(written)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const scripts = [...written.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => hashOf(match[1] ?? ''));
    const style = hashOf(/<style>([\s\S]*?)<\/style>/.exec(written)?.[1] ?? '');
    expect(policy).toBe(
      `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    expect(scripts).toHaveLength(2);
  });

  test('holds no address outside itself and no inline style or handler', () => {
    for (const written of [page(samplePeople(60)), linked]) {
      const withoutNames = written.replaceAll('http://www.w3.org/2000/svg', '');
      expect(found(withoutNames, /https?:\/\/|\bsrc=|@import url|url\(|\sstyle="|\son[a-z]+="/g)).toEqual([]);
    }
  });

  test('is the same, byte for byte, for the same input', () => {
    expect(page(samplePeople(80))).toBe(page(samplePeople(80)));
  });

  test('escapes every text of an applicant, a file or a table', () => {
    const injected = /<(?:img|iframe|a href="https|base|link rel=stylesheet|form action|svg onload|b>|!\[CDATA)/gi;
    expect(found(shell(attacked), injected)).toEqual([]);
    expect(found(shell(attacked), /[\u202a-\u202e\u200b\u2028\u2029\0]/g)).toEqual([]);
    expect((attacked.match(/<script\b/g) ?? []).length).toBe(4);
    expect((attacked.match(/<\/script/gi) ?? []).length).toBe(4);
  });

  test('keeps its data inside its data blocks', () => {
    expect(dataOf(attacked, 'people-data')).toHaveLength(attackers.length);
    const raw = attacked.slice(attacked.indexOf('id="people-data">') + 17, attacked.indexOf('id="catalogue-data"'));
    expect(found(raw.slice(0, raw.indexOf('</script>')), /[<>&\u2028\u2029]/g)).toEqual([]);
  });

  test('writes each repeated text once', () => {
    const people = samplePeople(2_000);
    const written = page(people);
    const data = JSON.stringify(dataOf(written, 'people-data')) + JSON.stringify(dataOf(written, 'catalogue-data'));
    const ask = 'Which department taught your degree, and what is written on the certificate?';
    expect(people.filter(({ result }) => result.evidence.some((row) => row.ask === ask)).length).toBeGreaterThan(50);
    expect(data.split(ask)).toHaveLength(2);
    expect(data.split('No reference table: ipKinds').length - 1).toBeLessThan(10);
    expect(data.length / people.length).toBeLessThan(600);
  });

  test('cuts texts that are longer than anybody reads', () => {
    const text = 'x'.repeat(100_000);
    const row = {
      signal: text,
      family: text,
      bits: 1,
      says: text,
      fields: [text],
      innocent: [text],
      ask: text,
      strength: 1,
    };
    const people = [{ result: resultOf('app-1', [row]), name: text, job: text, receivedAt: text }];
    const plain = page([{ result: resultOf('app-1', []), name: 'a', job: 'b', receivedAt: 'c' }], summaryOf([]));
    expect(page(people, summaryOf([])).length - plain.length).toBeLessThan(8_000);
  });

  test('holds only fifty people at a time, and reads them once', () => {
    let taken = 0;
    function* people() {
      for (const person of samplePeople(1_000)) {
        taken += 1;
        yield person;
      }
    }
    const chunks = renderReport(summaryOf([]), people(), options);
    chunks.next();
    expect(taken).toBe(50);
    for (const _ of chunks);
    expect(taken).toBe(1_000);
  });

  test('says what was screened, what waits and that a person decides', () => {
    const people = samplePeople(1_000);
    const summary = summaryOf(people);
    const written = page(people, summary);
    expect(written).toContain(
      `${summary.bands.priority + summary.bands.review} of 1,000 applications wait for a person`,
    );
    expect(written.includes('Nothing is rejected by a score. A person decides.')).toBe(true);
    expect(written.includes('<bdi>not valid JSON</bdi></span> <span>9</span>')).toBe(true);
    expect(written.includes('First 50 of the ranking')).toBe(true);
  });

  test.each([
    ['nobody', summaryOf([])],
    [
      'lines that nobody can reach',
      summaryOf(samplePeople(3), { lines: { review: Number.POSITIVE_INFINITY, priority: Number.POSITIVE_INFINITY } }),
    ],
    ['an empty histogram', summaryOf([], { histogram: [] })],
  ])('is whole with %s', (_, summary) => {
    const written = page([], summary);
    expect(written.endsWith('</html>\n')).toBe(true);
    expect(found(written.replace(/<script>[\s\S]*?<\/script>/g, ''), /NaN|Infinity|undefined/g)).toEqual([]);
  });

  test('accuses nobody', () => {
    expect(
      found(
        shell(page([])) + shell(linked),
        /\b(?:fake|fraud\w*|suspicious|suspect\w*|liar|scam\w*|impostor|guilty)\b/gi,
      ),
    ).toEqual([]);
  });

  test('shows campaigns with their members, shared values, edges and counts', () => {
    const shown = shell(linked);
    expect(shown).toContain('5 campaigns hold 90 people together');
    expect(shown.match(/<details class="campaign"/g)).toHaveLength(3);
    expect(shown.match(/<details class="campaign" open>/g)).toHaveLength(1);
    for (const { member } of among.campaigns.flatMap(({ members }) => members.map((member) => ({ member }))))
      expect(shown.includes(`<bdi>${member.name}</bdi></a>`)).toBe(true);
    expect(shown).toContain('shared by 70 here, nobody else anywhere');
    expect(shown).toContain('Not drawn: 10 people and');
    expect(shown).toContain('2 smaller campaigns not shown');
    expect(shown).toContain('212 applications have 1,480 links to others.');
    expect(shown).toContain('2 values too common to link anybody');
    expect(found(shown, /NaN|Infinity|undefined/g)).toEqual([]);
  });

  test('draws sixty people of a campaign at most, the same every time', () => {
    const [first = ''] = /<figure class="graph">[\s\S]*?<\/figure>/.exec(linked) ?? [];
    expect(first.match(/data-number="/g)).toHaveLength(60);
    expect(first.match(/data-from="/g)?.length).toBeLessThanOrEqual(150);
    const again = [
      ...renderReport(summaryOf(among.people, { links: linkSummaryOf() }), among.people, {
        ...options,
        campaigns: { shown: among.campaigns, total: 5, people: 90 },
      }),
    ].join('');
    expect(again === linked).toBe(true);
  });

  test('of a run that compared no applications says nothing of campaigns', () => {
    expect(shell(page(samplePeople(5)))).not.toContain('campaign');
  });

  test('holds a dense campaign in a small file', () => {
    const dense = campaignsAmong(samplePeople(400), [400]);
    const written = [
      ...renderReport(summaryOf(dense.people), dense.people, {
        ...options,
        campaigns: { shown: dense.campaigns, total: 1, people: 400 },
      }),
    ].join('');
    expect(written.length).toBeLessThan(1_500_000);
  });

  test('its script passes the type checker', async () => {
    const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
    const project = fileURLToPath(new URL('./html/page/tsconfig.json', import.meta.url));
    const checked = promisify(execFile)(process.execPath, [compiler, '-p', project]);
    await expect(checked).resolves.toMatchObject({ stdout: '' });
  });
});
