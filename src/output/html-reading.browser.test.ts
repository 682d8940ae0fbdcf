import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from './html.ts';
import type { Ranked } from './report.ts';
import { shownBits } from './shown-bits.ts';
import { campaignsAmong, linkSummaryOf } from './testing/links.ts';
import { samplePeople, summaryOf } from './testing/people.ts';
import { phone, reportPages, wide } from './testing/report-pages.ts';
import { labelOf, signedBits } from './words.ts';

const { reason, save, open, tidy, end } = await reportPages();
if (reason !== undefined) process.stderr.write(`html-reading.browser.test.ts is skipped: ${reason}\n`);

const { people, campaigns } = campaignsAmong(samplePeople(400), [16, 6, 3]);
const reportOptions = {
  title: 'Applications of October',
  generated: '2026-10-31 18:04 UTC',
  policyLines: ['Prior: 1 in 100.'],
  inputs: ['cvs/'],
  campaigns: { shown: campaigns, total: 3, people: 25 },
};
const shownCount = (page: Page) => page.locator('#count').textContent();
const shownName = (page: Page) => page.locator('#person-name').textContent();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const personAt = (index: number): Ranked => {
  const person = people[index];
  if (person === undefined) throw new Error(`there is no person ${index}`);
  return person;
};

const findings = async (page: Page): Promise<readonly string[]> => {
  const found: unknown = await page.evaluate(
    "axe.run({ resultTypes: ['violations'] }).then((it) => it.violations.map((one) => one.impact + ' ' + one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')))",
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no list'];
};

describe.skipIf(reason !== undefined)('reading the report', () => {
  beforeAll(async () => {
    await save('ordinary', renderReport(summaryOf(people, { links: linkSummaryOf() }), people, reportOptions));
    await save('partial', renderReport(summaryOf(people, { screened: 9_000 }), people.slice(0, 20), reportOptions));
    const many = samplePeople(5_000);
    await save('many', renderReport(summaryOf(many), many, reportOptions));
  });

  afterEach(tidy);
  afterAll(end);

  test('draws the waterfall from the numbers that add up to the total', async () => {
    const { page } = await open('ordinary', wide);
    const { result } = personAt(0);
    const shown = shownBits(result);
    const figures = await page.locator('.waterfall tbody .number').allTextContents();
    expect(figures).toEqual([shown.prior, ...shown.rows, shown.total].map((bits) => signedBits(bits)));
    const labels = await page.locator('.waterfall tbody th').allTextContents();
    expect(labels.slice(1, -1)).toEqual(result.evidence.map((row) => labelOf(row.signal)));
    const widths = await page
      .locator('.waterfall .step-reason .bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    const sizes = shown.rows.map(Math.abs);
    const order = (values: readonly number[]) =>
      values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    expect(order(widths.map((width) => Math.round(width * 10)))).toEqual(order(sizes));
  });

  test('shows evidence, innocent reasons, questions and what was not run', async () => {
    const { page } = await open('ordinary', wide, `#person=${personAt(2).result.applicationId}`);
    const { result, name } = personAt(2);
    expect(await shownName(page)).toBe(name);
    const text = ((await page.locator('#person').textContent()) ?? '').replace(/\s+/g, ' ');
    for (const row of result.evidence) {
      expect(text).toContain(row.says);
      for (const innocent of row.innocent) expect(text).toContain(innocent);
      for (const field of row.fields) expect(text).toContain(field);
      if (row.bits > 0) expect(text).toContain(row.ask);
    }
    expect(text).toContain(`${result.coverage.ran}/${result.coverage.of}`);
    expect(text).toContain(`Not run: ${result.coverage.notRun.length} of ${result.coverage.of} checks`);
  });

  test('filters by band, by signal and by text, and says so', async () => {
    const { page } = await open('ordinary', wide);
    const expected = async (count: number) => expect(await shownCount(page)).toBe(`${count} of 400`);
    await page.locator('button[data-band=clear]').click();
    await expected(people.filter(({ result }) => result.band !== 'clear').length);
    await page.locator('button[data-band=clear]').click();
    await page.locator('#signal').selectOption('hidden text');
    await expected(people.filter(({ result }) => result.evidence.some((row) => row.signal === 'hidden-text')).length);
    await page.locator('#signal').selectOption('');
    await page.locator('#search').fill('TOMAS backend');
    await expected(
      people.filter(({ name, job }) => name.includes('Tomás') && job?.includes('Backend') === true).length,
    );
    await page.locator('#search').fill('nobody is called this');
    await expected(0);
    await page.locator('#clear-filters').click();
    await expected(400);
  });

  test('a signal of the summary filters the ranking', async () => {
    const { page } = await open('ordinary', wide);
    await page.locator('.signal button', { hasText: 'school mailbox' }).click();
    expect(await page.locator('#signal').inputValue()).toBe('school mailbox');
    expect(await shownCount(page)).toBe(
      `${people.filter(({ result }) => result.evidence.some((row) => row.signal === 'school-mailbox')).length} of 400`,
    );
  });

  test('says how many of those screened it holds', async () => {
    const { page } = await open('partial', wide);
    expect(await shownCount(page)).toBe('20 of 20 in this file, 9,000 screened');
  });

  test('works by keyboard alone', async () => {
    const { page, faults } = await open('ordinary', wide);
    const focused = () => page.evaluate('document.activeElement.id');
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the ranking');
    await press('/');
    expect(await focused()).toBe('search');
    await page.keyboard.type('jk');
    expect(await page.locator('#search').inputValue()).toBe('jk');
    await page.locator('#search').fill('');
    await press('ArrowDown');
    expect(await focused()).toBe('people');
    expect(await shownName(page)).toBe(personAt(0).name);
    await press('j', 'ArrowDown', 'j', 'k');
    expect(await shownName(page)).toBe(personAt(2).name);
    expect(await page.locator('#people').getAttribute('aria-activedescendant')).toBe('row-3');
    expect(await page.locator('.row[aria-selected=true]').getAttribute('aria-posinset')).toBe('3');
    await press('Enter');
    expect(await focused()).toBe('person-name');
    await press('Escape');
    expect(await focused()).toBe('people');
    await press('End');
    expect(await shownName(page)).toBe(personAt(399).name);
    await press('Home', '?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.locator('#single-keys').press(' ');
    await press('Escape', 'j');
    expect(await shownName(page)).toBe(personAt(0).name);
    await page.locator('#people').focus();
    await press('ArrowDown');
    expect(await shownName(page)).toBe(personAt(1).name);
    expect(faults).toEqual([]);
  });

  test('keeps the selected row in the window', async () => {
    const { page } = await open('many', wide);
    await page.locator('#people').focus();
    for (const key of [...Array.from({ length: 30 }, () => 'j'), 'PageDown', 'PageDown', 'End', 'PageUp', 'k'])
      await page.keyboard.press(key);
    const box = await page.locator('.row[aria-selected=true]').boundingBox();
    expect(box?.y).toBeGreaterThan(40);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(901);
  });

  test('on a phone a person covers the list, and the way back works', async () => {
    const { page, faults } = await open('ordinary', phone);
    expect(await page.locator('#person').isVisible()).toBe(false);
    await page.locator('.row').nth(1).click();
    expect(await shownName(page)).toBe(personAt(1).name);
    expect(await page.locator('#people-column').getAttribute('inert')).toBe('');
    await page.goBack();
    expect(await page.locator('#person').isVisible()).toBe(false);
    await page.locator('.row').nth(2).click();
    await page.locator('.back').click();
    expect(await page.locator('#person').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(faults).toEqual([]);
  });

  test.each([
    ['light, wide', { ...wide, colorScheme: 'light' }],
    ['dark, wide', { ...wide, colorScheme: 'dark' }],
    ['light, phone', { ...phone, colorScheme: 'light' }],
    ['dark, phone', { ...phone, colorScheme: 'dark' }],
  ] as const)('has nothing that axe finds fault with: %s', async (_, options) => {
    const { page } = await open('ordinary', { ...options, bypassCSP: true });
    await page.addScriptTag({ path: axePath });
    expect(await findings(page)).toEqual([]);
    await page.locator('.row').first().click();
    await page.locator('#person details').evaluateAll((all) => all.map((it) => it.setAttribute('open', '')));
    expect(await findings(page)).toEqual([]);
    if (options.viewport.width < 1000) return;
    await page.keyboard.press('?');
    expect(await findings(page)).toEqual([]);
  });
});
