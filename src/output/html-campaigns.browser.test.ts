import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from './html.ts';
import { campaignsAmong, linkSummaryOf } from './testing/links.ts';
import { samplePeople, summaryOf } from './testing/people.ts';
import { phone, reportPages, wide } from './testing/report-pages.ts';

const { reason, save, open, tidy, end } = await reportPages();
if (reason !== undefined) process.stderr.write(`html-campaigns.browser.test.ts is skipped: ${reason}\n`);

const { people, campaigns } = campaignsAmong(samplePeople(400), [16, 6, 3]);
const [first, second] = campaigns;
if (first === undefined || second === undefined) throw new Error('no campaigns');
const idOf = (place: number): string => people[place]?.result.applicationId ?? '';
const shownName = (page: Page) => page.locator('#person-name').textContent();
const isOpen = (page: Page, place: number) =>
  page
    .locator('.campaign')
    .nth(place)
    .evaluate((it) => it.hasAttribute('open'));

describe.skipIf(reason !== undefined)('campaigns in the report', () => {
  beforeAll(async () => {
    const pieces = renderReport(summaryOf(people, { links: linkSummaryOf() }), people, {
      title: 'Applications of October',
      generated: '2026-10-31 18:04 UTC',
      policyLines: ['Prior: 1 in 100.'],
      campaigns: { shown: campaigns, total: 3, people: 25 },
    });
    await save('linked', pieces);
  });
  afterEach(tidy);
  afterAll(end);

  test('a person’s page says with whom, by what, and in which campaign', async () => {
    const { page, faults } = await open('linked', wide, `#person=${idOf(1)}`);
    const text = ((await page.locator('#person').textContent()) ?? '').replace(/\s+/g, ' ');
    const [link] = people[1]?.result.links ?? [];
    const other = people.find(({ result }) => result.applicationId === link?.applicationId);
    expect(text).toContain('In campaign c-000001 with 15 other people · member, held by');
    expect(text).toContain(`+${link?.bits.toFixed(1)} ${other?.name} ${link?.applicationId}`);
    expect(text).toContain('different people · chance that they are one: 1.4%');
    expect(text).toContain('phone number: +1 202 555 0143 exact · is shared by 4 people');
    expect(faults).toEqual([]);
  });

  test('a member leads to the person, and the person back to the campaign', async () => {
    const { page, faults } = await open('linked', wide);
    await page.locator('.member-name').nth(2).click();
    await expect.poll(() => shownName(page)).toBe(people[2]?.name);
    await page.locator('.campaign-strip a').click();
    expect(
      await page
        .locator('.campaign')
        .first()
        .evaluate((it) => it.getBoundingClientRect().top),
    ).toBeLessThan(300);
    await page.locator('.node').nth(4).click();
    await expect.poll(() => shownName(page)).toBe(people[4]?.name);
    expect(faults).toEqual([]);
  });

  test('an address opens its campaign, and the campaign shows its people in the ranking', async () => {
    const { page, faults } = await open('linked', wide, '#campaign=c-000002');
    expect(await isOpen(page, 1)).toBe(true);
    await page.locator('.campaign').nth(1).locator('.campaign-actions button').click();
    expect(await page.locator('#count').textContent()).toBe('6 of 400');
    expect(faults).toEqual([]);
  });

  test('says where each member stands in the ranking', async () => {
    const { page } = await open('linked', wide);
    const bands = await page.locator('.campaign').first().locator('.member .band').allTextContents();
    expect(bands.map((text) => text.trim().split(' ').at(-1))).toEqual(
      people.slice(0, 16).map(({ result }) => result.band),
    );
  });

  test('pointing at a person marks the lines that hold the person', async () => {
    const { page } = await open('linked', wide);
    await page.locator('.member-name').nth(3).focus();
    const near = await page
      .locator('.campaign')
      .first()
      .locator('.graph line[data-from]:not(.is-far)')
      .evaluateAll((lines) => lines.map((it) => `${it.getAttribute('data-from')} ${it.getAttribute('data-to')}`));
    expect(near.length).toBeGreaterThan(0);
    for (const ends of near) expect(ends.split(' ')).toContain('4');
  });

  test('opens and closes by keyboard', async () => {
    const { page, faults } = await open('linked', wide);
    await page.locator('.campaign > summary').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await isOpen(page, 1)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownName(page)).toBe(people[16]?.name);
    await page.locator('.campaign > summary').nth(1).focus();
    await page.keyboard.press(' ');
    expect(await isOpen(page, 1)).toBe(false);
    expect(faults).toEqual([]);
  });

  test('works without a script: picture, members, and the way to the table', async () => {
    const { page, faults } = await open('linked', { ...wide, javaScriptEnabled: false });
    expect(await page.locator('.graph svg').first().isVisible()).toBe(true);
    await page.locator('.campaign > summary').nth(1).click();
    expect(await page.locator('.campaign').nth(1).locator('.member').first().isVisible()).toBe(true);
    await page.locator('.campaign').first().locator('.member-name').nth(3).click();
    const row = page.locator('#top tr', { hasText: idOf(3) });
    expect(await row.first().isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe(`#person=${idOf(3)}`);
    expect(faults).toEqual([]);
  });

  test('on a phone fits the window, and a member opens the person', async () => {
    const { page, faults } = await open('linked', phone);
    await page.locator('details').evaluateAll((all) => all.map((it) => it.setAttribute('open', '')));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.locator('.member-name').nth(1).click();
    await expect.poll(() => shownName(page)).toBe(people[1]?.name);
    expect(await page.locator('#campaigns').getAttribute('inert')).toBe('');
    await page.locator('.campaign-strip a').click();
    await expect.poll(() => page.locator('#person').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});
