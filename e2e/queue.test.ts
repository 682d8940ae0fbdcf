import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';
import { focusedRow, openQueueDesk, type QueueDesk, ready, row, saidOf } from './queue-rows.ts';

describe.skipIf(browserReason !== undefined)('the queue', () => {
  let desk: QueueDesk;
  beforeAll(async () => {
    desk = await openQueueDesk();
  });
  afterAll(() => desk?.close());

  test('says what to look at first and why, for everybody and on every window', async () => {
    const [first] = await desk.lines();
    const page = await desk.queueOf('/cases');
    const text = (await row(page, 0).textContent()) ?? '';
    expect(text).toContain(first?.name);
    expect(text).toContain('Priority');
    expect(text).toContain(String(Math.round(first?.score ?? 0)));
    for (const reason of [...(first?.for.slice(0, 2) ?? []), first?.against ?? '']) {
      expect(text).toContain(saidOf(first ?? { others: [] }, reason));
    }
    expect(text).toContain(`${first?.coverage?.ran} of ${first?.coverage?.of} checks`);
    expect(text).toContain(`Linked to ${first?.links}`);
    expect(text).toMatch(/(?:Standard|Elevated|Critical) role/);
    expect(text).toMatch(/Due in \d+ hr.*Nobody/);
    const title = await row(page, 0).locator('time').first().getAttribute('title');
    expect(title).toMatch(/UTC$/);
    expect(await axeFindings(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [1440, 390, 2560]) await screenshot(page, 'queue', { theme, width });
    }
    await page.context().close();
  });

  test('a sentence that names another application says who that is, with the reference beside it', async () => {
    const all = await desk.lines();
    for (const { for: reasons, against, others } of all) {
      const named = [...reasons, against ?? ''].flatMap((says) => /pplication (sample:[\w-]+)/.exec(says)?.[1] ?? []);
      expect(others.map(({ reference }) => reference).toSorted()).toEqual([...new Set(named)].toSorted());
      expect(others.every(({ name }) => name !== null)).toBe(true);
    }
    const page = await desk.queueOf('/cases');
    const index = all.slice(0, 8).findIndex(({ others }) => others.length > 0);
    const line = all[index];
    const [other] = line?.others ?? [];
    expect(other?.name).toBeTruthy();
    await row(page, index).getByText(`${other?.name} ${other?.reference}`).first().waitFor();
    const auditor = await desk.as('auditor', '/cases');
    await ready(auditor);
    const stated = (await row(auditor, index).textContent()) ?? '';
    expect(stated).toContain(other?.reference);
    expect(stated).not.toContain(other?.name);
    expect(stated).toMatch(/person-\w{8}/);
    await auditor.context().close();
    await page.context().close();
  });

  test('is narrowed by what stands in the address; kinds are counted; a list can be kept under a name', async () => {
    const page = await desk.queueOf('/cases?band=nonsense');
    const facets = await desk.analyst.cases.facets({ query: {} });
    const [campaign] = facets.campaigns;
    const known = `${campaign?.span?.people} people, .+`;
    await page.getByRole('button', { name: 'Campaign', exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`^${known} ${campaign?.campaign}`) }).click();
    await page.waitForURL(`${desk.url}/cases?campaign=${campaign?.campaign}`);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(`^Remove Campaign: ${campaign?.campaign} .${known}`) }).click();
    await page.waitForURL(`${desk.url}/cases`);
    await page.getByRole('button', { name: `Review ${facets.bands['review']}` }).click();
    await page.getByText(`${facets.bands['review']} cases`).waitFor();
    expect(page.url()).toBe(`${desk.url}/cases?band=review`);
    await page.getByRole('button', { name: 'Role risk' }).click();
    await page.getByRole('button', { name: /^Standard role/ }).click();
    await page.waitForURL(/band=review&tier=/);
    await page.keyboard.press('Escape');
    const [job] = (await desk.analyst.cases.facets({ query: { band: ['review'], tier: ['standard'] } })).jobs;
    await page.getByRole('button', { name: 'Job', exact: true }).click();
    await page
      .getByRole('button', { name: new RegExp(`^${job?.title}`) })
      .first()
      .waitFor();
    await expect.poll(() => page.getByRole('button', { name: job?.job ?? '', exact: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('bits');
    await page.waitForURL(/sort=bits/);
    const kept = page.url();
    await page.getByRole('button', { name: 'Keep this list' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Ours');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ours' }).waitFor();
    await page.getByRole('link', { name: /^Unassigned/ }).click();
    await page.waitForURL(`${desk.url}/cases?owner=nobody`);
    await page.reload();
    await page.getByRole('link', { name: 'Ours' }).click();
    await page.waitForURL(kept);
    await page.getByRole('button', { name: 'Forget the list Ours' }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Ours' }).count()).toBe(0);
    await page.goto(`${desk.url}/cases?due=past`);
    await page.getByText('No case fits these filters').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await ready(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const all = page.getByRole('dialog', { name: 'Filters' });
    await all.getByRole('button', { name: /^Review/ }).click();
    await all.getByRole('button', { name: `Show ${facets.bands['review']} cases` }).click();
    await page.getByRole('button', { name: 'Remove Band: Review' }).click();
    await page.getByRole('button', { name: 'Filters', exact: true }).waitFor();
    await page.context().close();
  });

  test('recruiters see how their own jobs stand, and auditors stand-ins without anything to press', async () => {
    const [first] = await desk.lines();
    const recruiter = await desk.as('recruiter', '/cases', { jobs: [first?.job ?? ''] });
    await recruiter
      .getByRole('link', { name: first?.name ?? '' })
      .first()
      .waitFor();
    const said = (await recruiter.locator('main').textContent()) ?? '';
    for (const reason of first?.for ?? []) expect(said).not.toContain(reason);
    expect(await recruiter.getByRole('button', { name: /Take/ }).count()).toBe(0);
    await recruiter.getByRole('button', { name: /^Closed/ }).click();
    await recruiter.getByText('No cases yet').waitFor();
    expect(await axeFindings(recruiter)).toEqual([]);
    await recruiter.context().close();

    const auditor = await desk.as('auditor', '/cases');
    await ready(auditor);
    expect(await auditor.locator('main').textContent()).not.toContain(first?.name);
    expect(await auditor.getByRole('checkbox').count()).toBe(0);
    expect(await auditor.getByRole('button', { name: /Take|Actions/ }).count()).toBe(0);
    expect(await axeFindings(auditor)).toEqual([]);
    await auditor.context().close();
  });

  test('is whole at twice and four times the size, in forced colours and without motion', async () => {
    const page = await desk.queueOf('/cases', 'Zoe');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const width of [720, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await ready(page);
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      await expect.poll(() => page.evaluate<number>(over)).toBe(0);
      const cut = "(it => it.scrollHeight - it.clientHeight)(document.querySelector('.queue-row'))";
      await expect.poll(() => page.evaluate<number>(cut)).toBeLessThanOrEqual(0);
      await screenshot(page, 'queue-forced', { width, height: 640 });
    }
    const moving = "document.getAnimations().filter((it) => it.playState === 'running').length";
    await expect.poll(() => page.evaluate<number>(moving)).toBe(0);
    await page.context().close();
  });

  test('a hundred thousand rows: what is in view is asked for, and rows are as high as their places', async () => {
    const some = await desk.lines();
    const asked: number[] = [];
    const page = await desk.as('analyst', '/no/such/place');
    await page.route('**/api/v1/cases/facets*', async (route) => {
      const response = await route.fetch();
      const facets: object = await response.json();
      await route.fulfill({ json: { ...facets, total: 100_000 } });
    });
    await page.route('**/api/v1/cases?*', async (route) => {
      const { searchParams } = new URL(route.request().url());
      const skip = Number(searchParams.get('skip'));
      asked.push(skip);
      const items = Array.from({ length: Number(searchParams.get('limit')) }, (_, index) => ({
        ...some[(skip + index) % some.length],
        id: `case-${skip + index}`,
        name: `Number ${skip + index}`,
      }));
      await route.fulfill({ json: { items, next: null } });
    });
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    await page.getByText('100000 cases').or(page.getByText('100,000 cases')).waitFor();
    await ready(page);
    const top = (await row(page, 1).boundingBox())?.y ?? 0;
    expect(((await row(page, 3).boundingBox())?.y ?? 0) - top).toBe(200);
    await expect.poll(() => page.locator('.queue-row').count()).toBeLessThan(40);
    await page.keyboard.press('End');
    await row(page, 99_999).getByText('Number 99999').waitFor();
    await expect.poll(() => focusedRow(page)).toBe('100001');
    await page.keyboard.press('k');
    await expect.poll(() => focusedRow(page)).toBe('100000');
    // In one go, however slow the page is: what is only passed is not asked for.
    await page.evaluate(
      "for (let step = 1; step <= 30; step += 1) { scrollTo(0, step * 200_000); dispatchEvent(new Event('scroll')); }",
    );
    await page
      .locator('.queue-row', { hasText: /Number [78]\d{4}/ })
      .first()
      .waitFor();
    expect(asked.length).toBeLessThan(10);

    // Cards are taller than any page can be: the last of them is reached all the same, and a hand moves a pixel by a pixel.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('heading', { name: 'Queue' }).click();
    await page.keyboard.press('End');
    await row(page, 99_999).getByText('Number 99999').waitFor();
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    expect(height).toBeLessThan(8_100_000);
    await page.evaluate('scrollTo(0, 4_000_000)');
    const seen = page.locator('.queue-row', { hasText: /Number (?:49|50)\d{3}/ }).nth(8);
    await seen.waitFor();
    const middle = page.locator(`.queue-row[aria-rowindex="${await seen.getAttribute('aria-rowindex')}"]`);
    const place = async (): Promise<number> => (await middle.boundingBox())?.y ?? 0;
    // Once it is at rest, it stays where it is seen.
    await page.waitForTimeout(400);
    const from = await place();
    await page.mouse.move(190, 400);
    await page.mouse.wheel(0, 150);
    await expect.poll(async () => Math.round(from - (await place()))).toBe(150);
    await page.waitForTimeout(400);
    expect(Math.round(from - (await place()))).toBe(150);
    await page.keyboard.press('Home');
    await row(page, 0).getByText('Number 0', { exact: true }).waitFor();
    await page.context().close();
  });
});
