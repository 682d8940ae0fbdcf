import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRingDesk, query, type RingDesk } from './campaign-people.ts';
import { browserReason } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

const rests = (page: Page) => page.locator('.campaigns-canvas[data-state=rests]').waitFor();
const selected = (page: Page) => page.locator('.campaigns-graph-table [aria-pressed=true]');

describe.skipIf(browserReason !== undefined)('campaigns', () => {
  let desk: RingDesk;
  let id: string;
  beforeAll(async () => {
    desk = await openRingDesk();
    id = desk.id;
  });
  afterAll(() => desk?.close());

  test('the list is ordered and narrowed by its address, searched by what somebody states, and leads to the record', async () => {
    const page = await desk.as('analyst', '/campaigns?sort=people');
    await heading(page, 'Campaigns');
    const rows = page.locator('tbody tr');
    const first = rows.first();
    await first.getByRole('link', { name: id }).waitFor();
    await expect.poll(() => first.locator('svg').first().textContent()).toMatch(/^Applications by week, over 12 weeks/);
    const all = await rows.count();
    await page.getByLabel('People').selectOption('5 and more');
    await page.getByLabel('Order').selectOption('First seen lately');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect([query(page, 'people'), query(page, 'sort')]).toEqual(['5', 'first']);
    await page.reload();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await page.getByLabel('People').selectOption('25 and more');
    await page.getByText('No campaign is like this').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows.count()).toBe(all);
    const find = page.getByLabel('Find a campaign');
    await find.fill('ada.dev40@example.com');
    await find.press('Enter');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.getByRole('link').textContent()).toBe(id);
    expect(page.url()).not.toContain('ada');
    await find.fill('nobody@example.com');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByText('No campaign has it').waitFor();
    await page.getByRole('button', { name: 'Remove With nobody@example.com' }).click();
    await expect.poll(() => rows.count()).toBe(all);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaigns');
    await screenshot(page, 'campaigns', { width: 390, theme: 'dark' });
    await page.getByRole('link', { name: id }).click();
    await heading(page, `Campaign ${id}`);
    await page.context().close();
  });

  test('the drawing comes to rest, and selects in step with the table beside it', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}`);
    await rests(page);
    await page.getByRole('button', { name: 'Ada Alder' }).click();
    await page.getByText('Why in it').waitFor();
    await expect.poll(() => selected(page).textContent()).toBe('Ada Alder');
    expect(query(page, 'pick')).toBe('p:sample:ring-0');
    await page.getByRole('button', { name: 'Show what they share' }).click();
    await page.getByRole('img', { name: /^Drawing of 6 people, [1-9]/ }).waitFor();
    await rests(page);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign');
    await screenshot(page, 'campaign', { width: 390, theme: 'dark', isWhole: true });
    await page.getByRole('button', { name: 'Clear the selection' }).click();

    const box = await page.locator('.campaigns-canvas-box').boundingBox();
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    for (let step = 0; step < 140 && query(page, 'pick') === null; step += 1) {
      await page.mouse.click(x + width * (0.15 + 0.05 * (step % 14)), y + height * (0.2 + 0.06 * (step / 14)));
    }
    expect(query(page, 'pick')).not.toBeNull();
    await page.locator('.campaigns-picked h2').waitFor();
    await selected(page).waitFor();
    await page.context().close();
  });

  test('it is narrowed by strength and time, values are opened by kind, and all of it is done by keys', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}`);
    await rests(page);
    await page.getByRole('button', { name: /^Device/ }).press('Enter');
    await page.getByRole('img', { name: /^Drawing of 6 people, 1 value/ }).waitFor();
    expect(query(page, 'kinds')).toBe('device');
    await page.getByLabel('Strength from').press('End');
    await page.getByRole('img', { name: /^Drawing of 6 people, 0 values and 0 links/ }).waitFor();
    await page
      .getByRole('tab', { name: /^Links/ })
      .last()
      .press('Enter');
    await page.getByText('Nothing is left by the filter.').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    for (let day = 0; day < 12; day += 1) await page.getByLabel('Seen until').press('ArrowLeft');
    await page.getByRole('img', { name: /^Drawing of 3 people/ }).waitFor();
    await page.reload();
    await page.getByRole('img', { name: /^Drawing of 3 people/ }).waitFor();
    await page.getByRole('button', { name: 'Hide the drawing' }).click();
    await expect.poll(() => page.locator('canvas').count()).toBe(0);
    await page.getByRole('tab', { name: /^Values/ }).click();
    await page.getByRole('button', { name: /^device-of-the-ring-1/ }).click();
    await page.getByText('Seen with nobody else').waitFor();
    await page.context().close();
  });

  test('of a campaign of hundreds the strongest links are drawn at first, and its table stays short', async () => {
    const api = await desk.api('analyst');
    const graph = await api.campaigns.graph({ params: { id } });
    const [person, value, edge] = [graph.people[0], graph.values[0], graph.edges[0]];
    const many = Array.from({ length: 400 }, (_, at) => `sample:many-${at}`);
    const large = {
      people: many.map((one, at) => ({
        ...person,
        id: one,
        name: `Person ${at}`,
        membership: at % 3 === 0 ? 'uncertain' : 'member',
        decided: at % 4 === 0 ? 'fraud' : null,
      })),
      values: many.slice(0, 300).map((_, at) => ({ ...value, kind: 'device', id: `v${at}`, value: `value-${at}` })),
      uses: many.flatMap((one, at) => [0, 7, 31].map((by) => ({ person: one, value: `v${(at + by) % 300}`, bits: 5 }))),
      edges: many.flatMap((left, at) =>
        [1, 2, 5, 9].map((by) => ({ ...edge, left, right: many[(at + by * by) % 400] ?? left, bits: by / 2 })),
      ),
      leftOut: { people: 3, values: 0, edges: 20 },
    };
    const page = await desk.as('analyst', '/campaigns');
    await page.route('**/graph', (route) => route.fulfill({ json: large }));
    await page.goto(`${desk.url}/campaigns/${id}?kinds=device`);
    await page.getByText('3 people are not drawn.').waitFor();
    await page.getByText('the strongest links are drawn at first: +4.5 bits and more').waitFor();
    await page.getByRole('img', { name: /^Drawing of 400 people, 300 values and 1,600 links/ }).waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('img', { name: /^Drawing of 400 people, 300 values and 2,800 links/ }).waitFor();
    expect(query(page, 'bits')).toBe('0');
    await rests(page);
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Closer' }).click();
    await screenshot(page, 'campaign-large', { theme: 'dark' });
    await expect.poll(() => page.locator('.campaigns-graph-table tbody tr').count()).toBe(100);
    await page.context().close();
  });

  test('members say why they are in it, two are compared, and what applicants wrote stays text', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}?view=members`);
    const member = page.locator('.campaigns-member').filter({ has: page.locator('h2', { hasText: 'onerror' }) });
    await member.getByText('Out of it if explained').waitFor();
    await member
      .getByText(/the application of \w+ \w+ sample:ring-\d/)
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign-members', { width: 390 });
    await page.getByLabel('Find a member').fill('fay');
    await expect.poll(() => page.locator('.campaigns-member h2').count()).toBe(1);
    await page.getByLabel('Find a member').fill('');
    await page.getByRole('checkbox', { name: 'Compare Ada Alder' }).check();
    await page.getByRole('checkbox', { name: /^Compare Dora/ }).check();
    await page.getByRole('link', { name: 'Compare the two' }).click();
    await heading(page, 'Two members side by side');
    await page.locator('.comparison-passages mark').first().waitFor();
    const email = page.getByRole('row', { name: /^candidate › email/ });
    expect(await email.locator('mark').allTextContents()).toEqual(['.dev', '@example.com', '.dev', '@example.com']);
    await expect.poll(() => page.locator('img').count()).toBe(0);
    await expect.poll(() => page.title()).toBe('Two members side by side – Gatehouse');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign-compare', { isWhole: true });
    await screenshot(page, 'campaign-compare', { width: 390, theme: 'dark', isWhole: true });
    await page.getByText(/^Pair \d+ of 15/).waitFor();
    const pair = [query(page, 'left'), query(page, 'right')];
    await page.keyboard.press('s');
    await expect.poll(() => [query(page, 'right'), query(page, 'left')]).toEqual(pair);
    for (let step = 0; step < 15; step += 1) await page.keyboard.press('k');
    await page.getByText(/^Pair 1 of 15/).waitFor();
    await page.keyboard.press('j');
    await page.getByText(/^Pair 2 of 15/).waitFor();
    await page.getByRole('button', { name: /^on one side/ }).click();
    expect(query(page, 'show')).toBe('same.alike.different.one-side');
    await page.context().close();
  });

  test('while a record did not come, deciding for all of it is not offered', async () => {
    const page = await desk.as('analyst', '/campaigns');
    await page.route(`**/api/v1/campaigns/${id}`, (route) => route.fulfill({ status: 500, json: {} }));
    await page.getByRole('link', { name: id }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Decide for all' }).count()).toBe(0);
    await page.unroute(`**/api/v1/campaigns/${id}`);
    await again.click();
    await page.getByRole('link', { name: 'Decide for all' }).waitFor();
    await page.context().close();
  });
});
