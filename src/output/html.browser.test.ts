import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from './html.ts';
import { attackedCampaigns, attackedSummary, attackers, markupAttacks } from './testing/attacks.ts';
import { samplePeople, summaryOf } from './testing/people.ts';
import { reportPages, wide } from './testing/report-pages.ts';

const { reason, save, open, tidy, end } = await reportPages();
if (reason !== undefined) process.stderr.write(`html.browser.test.ts is skipped: ${reason}\n`);

const people = samplePeople(400);
const reportOptions = {
  title: 'Applications of October',
  generated: '2026-10-31 18:04 UTC',
  policyLines: ['Prior: 1 in 100.'],
  inputs: ['cvs/'],
};
const shownCount = (page: Page) => page.locator('#count').textContent();

const scriptsAndIntruders = (page: Page) =>
  page.evaluate(
    "[document.scripts.length, document.querySelectorAll('img, iframe, object, embed, base, link[rel=stylesheet], form[action], input[name], meta[http-equiv=refresh], [onerror], [onload], [onmouseover], [onfocus], [srcdoc]').length, document.querySelectorAll('a[href]:not([href^=\"#\"])').length, String(window.hit)].join(' ')",
  );

/** Whether a row stands where the list meets the window; true while the list is below the window. */
const firstRowInWindow =
  "(() => { const { top } = document.querySelector('#people').getBoundingClientRect(); return top > innerHeight - 20 || document.elementFromPoint(300, Math.max(top, 100) + 10).closest('.row') !== null; })()";

describe.skipIf(reason !== undefined)('the report in a browser', () => {
  beforeAll(async () => {
    await save('ordinary', renderReport(summaryOf(people), people, reportOptions));
    const options = {
      title: markupAttacks.join(),
      generated: markupAttacks.join(),
      policyLines: markupAttacks,
      inputs: markupAttacks,
      campaigns: { shown: attackedCampaigns, total: attackedCampaigns.length, people: 2 },
    };
    await save('attacked', renderReport(attackedSummary, attackers, options));
    const many = samplePeople(5_000);
    await save('many', renderReport(summaryOf(many), many, reportOptions));
  });

  afterEach(tidy);
  afterAll(end);

  test('opens without a request, an error or a violation of its policy', async () => {
    const { page, faults } = await open('ordinary', wide);
    await page.locator('.row').first().waitFor();
    expect(await shownCount(page)).toBe('400 of 400');
    expect(faults).toEqual([]);
  });

  test('opens 5,000 applications in less than two seconds', async () => {
    const { page, faults } = await open('many', wide);
    await page.locator('.row').first().waitFor();
    const ready = await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd");
    expect(await shownCount(page)).toBe('5,000 of 5,000');
    expect(Number(ready)).toBeGreaterThan(0);
    expect(Number(ready)).toBeLessThan(2_000);
    expect(Number(await page.evaluate("document.querySelectorAll('*').length"))).toBeLessThan(4_000);
    expect(faults).toEqual([]);
  });

  test('draws the rows in the window, wherever the reader scrolls', async () => {
    const { page } = await open('many', wide);
    for (const share of [0.5, 1, 0]) {
      await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${share})`);
      await expect.poll(() => page.evaluate(firstRowInWindow)).toBe(true);
      const places = await page
        .locator('.row')
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-posinset'))));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.length).toBeLessThan(40);
    }
  });

  test('nothing that an applicant typed runs, loads or becomes an element', async () => {
    const { page, faults } = await open('attacked', wide);
    await page.locator('.row').first().waitFor();
    expect(await scriptsAndIntruders(page)).toBe('4 0 0 undefined');
    for (let turn = 0; turn < attackers.length; turn += 1) {
      await page.keyboard.press('j');
      await page.locator('#person details').evaluateAll((all) => all.map((it) => it.setAttribute('open', '')));
      expect(await scriptsAndIntruders(page)).toBe('4 0 0 undefined');
    }
    for (const text of markupAttacks) {
      await page.locator('#search').fill(text);
      await page.evaluate(`location.hash = ${JSON.stringify(`person=${text}`)}`);
    }
    await page.locator('#search').fill('');
    await page.locator('.links a').first().click();
    await page.locator('details').evaluateAll((all) => all.map((it) => it.setAttribute('open', '')));
    await page.locator('.campaign-actions button').first().click();
    await page.locator('.campaign-strip a').first().click();
    await page.locator('.signal button').first().click();
    expect(await scriptsAndIntruders(page)).toBe('4 0 0 undefined');
    expect(faults).toEqual([]);
  });

  test('shows the texts of applicants as they were typed, with marks for what cannot be seen', async () => {
    const { page } = await open('attacked', wide);
    const names = await page.locator('.row-name').allTextContents();
    expect(names[0]).toBe(markupAttacks[0]);
    await page.locator('#search').fill('alert(8)');
    expect(await page.locator('.row-name').allTextContents()).toEqual(['␀<⟨U+200B⟩script>alert(8)</script>⟨U+D800⟩']);
  });

  test.each([390, 768, 1024, 1440, 2560])('fits a window of %i pixels', async (width) => {
    for (const name of ['ordinary', 'attacked']) {
      const { page } = await open(name, { viewport: { width, height: 900 } });
      await page.locator('.row').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  test('without a script it shows the summary and a plain table of the first fifty', async () => {
    const { page, faults } = await open('ordinary', { ...wide, javaScriptEnabled: false });
    expect(await page.locator('#summary-title').isVisible()).toBe(true);
    expect(await page.locator('#top tbody tr').count()).toBe(50);
    expect(await page.locator('#top').isVisible()).toBe(true);
    expect(await page.locator('#ranking').isVisible()).toBe(false);
    expect(await page.locator('#top tbody th bdi').first().textContent()).toBe(people[0]?.name);
    expect(faults).toEqual([]);
  });

  test('prints the summary and the table, or one person alone', async () => {
    const { page } = await open('ordinary', wide);
    await page.emulateMedia({ media: 'print' });
    const printed = async () =>
      Promise.all(['#summary', '#top', '#person', '#toolbar'].map((it) => page.locator(it).isVisible()));
    expect(await printed()).toEqual([true, true, false, false]);
    await page.evaluate("document.documentElement.dataset.print = 'person'");
    expect(await printed()).toEqual([false, false, true, false]);
  });
});
