import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

const row = (page: Page, index: number) => page.locator(`.queue-row[aria-rowindex="${index + 2}"]`);
const ready = (page: Page) => row(page, 0).locator('.queue-name').waitFor();
const names = (page: Page) => page.locator('.queue-row .queue-name').allTextContents();
const focusedRow = (page: Page) =>
  page.evaluate<string | null>('document.activeElement.closest("tr")?.getAttribute("aria-rowindex") ?? null');
const toast = (page: Page, text: string | RegExp) => page.locator('.toast', { hasText: text });
/** Takes back the last step. The key works a moment after the message is there; that of an earlier undo has to go first. */
const undo = async (page: Page): Promise<void> => {
  await toast(page, 'Taken back').waitFor({ state: 'detached' });
  await expect
    .poll(async () => {
      await page.keyboard.press('u');
      return toast(page, 'Taken back').count();
    })
    .toBe(1);
};
const open = async (desk: Desk, path: string, as?: string): Promise<Page> => {
  const page = await desk.as('analyst', path, as === undefined ? {} : { as });
  await ready(page);
  return page;
};

describe.skipIf(browserReason !== undefined)('the queue', () => {
  let desk: Desk;
  let api: Awaited<ReturnType<Desk['api']>>;
  beforeAll(async () => {
    desk = await openDesk({ applications: 200, fraudShare: 0.4 });
    api = await desk.api('analyst');
  });
  afterAll(() => desk?.close());

  const lines = async () => {
    const { items } = await api.cases.list({ query: { limit: 200 } });
    return items.flatMap((line) => (line.view === 'reduced' ? [] : [line]));
  };
  const lineOf = async (id: string) => (await lines()).find((line) => line.id === id);
  /** Opens a case for an application that has none, as a colleague does by hand. */
  const openAnother = async () => {
    const known = new Set(
      (await api.cases.list({ query: { limit: 200 } })).items.map(({ application }) => application),
    );
    const other = desk.sent.find(({ application }) => !known.has(`sample:${application.id}`));
    return (await api.cases.open({ body: { application: `sample:${other?.application.id}` } })).value;
  };

  test('says what to look at first and why, for everybody and on every window', async () => {
    const [first] = await lines();
    const page = await open(desk, '/cases');
    const text = (await row(page, 0).textContent()) ?? '';
    expect(text).toContain(first?.name);
    expect(text).toContain('Priority');
    expect(text).toContain(String(Math.round(first?.score ?? 0)));
    for (const reason of [...(first?.for.slice(0, 2) ?? []), first?.against ?? '']) expect(text).toContain(reason);
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

  test('is narrowed by what stands in the address; kinds are counted; a list can be kept under a name', async () => {
    const page = await open(desk, '/cases?band=nonsense');
    const facets = await api.cases.facets({ query: {} });
    await page.getByRole('button', { name: `Review ${facets.bands['review']}` }).click();
    await page.getByText(`${facets.bands['review']} cases`).waitFor();
    expect(page.url()).toBe(`${desk.url}/cases?band=review`);
    await page.getByRole('button', { name: 'Role risk' }).click();
    await page.getByRole('button', { name: /^Standard role/ }).click();
    await page.waitForURL(/band=review&tier=/);
    await page.keyboard.press('Escape');
    const [job] = (await api.cases.facets({ query: { band: ['review'], tier: ['standard'] } })).jobs;
    await page.getByRole('button', { name: 'Job', exact: true }).click();
    await page
      .getByRole('button', { name: new RegExp(`^${job?.title}`) })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: job?.job ?? '', exact: true }).count()).toBe(0);
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
    expect(await page.getByRole('link', { name: 'Ours' }).count()).toBe(0);
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

  test('goes by keys: move, open, come back, take and take it back, snooze, escalate, next', async () => {
    const before = await lines();
    const page = await open(desk, '/cases');
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    await expect.poll(() => focusedRow(page)).toBe('3');
    await page.keyboard.press('o');
    await page.waitForURL(`**/cases/${before[1]?.id}`);
    await page.goBack();
    await expect.poll(() => focusedRow(page)).toBe('3');

    await page.keyboard.press('a');
    await toast(page, 'The case is yours.').waitFor();
    expect(await row(page, 1).locator('.queue-owner').textContent()).toBe('You');
    await undo(page);
    expect(await row(page, 1).locator('.queue-owner').textContent()).toBe('Nobody');
    expect((await lineOf(before[1]?.id ?? ''))?.owner).toBeNull();

    await page.keyboard.press('j');
    await expect.poll(() => focusedRow(page)).toBe('4');
    await page.keyboard.press('e');
    const asked = page.getByRole('dialog');
    await asked.getByRole('button', { name: 'Escalate' }).click();
    await asked.getByText('Say why in a few words.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await asked.getByLabel(/^Why/).fill('Two people share this phone.');
    await asked.getByRole('button', { name: 'Escalate' }).click();
    await asked.waitFor({ state: 'detached' });
    await row(page, 2).getByText('Escalated').waitFor();
    expect((await lineOf(before[2]?.id ?? ''))?.state).toBe('escalated');
    await undo(page);
    await row(page, 2).getByText('Waiting').waitFor();
    expect((await lineOf(before[2]?.id ?? ''))?.state).toBe('waiting');

    await page.keyboard.press('k');
    await page.keyboard.press('z');
    await asked.getByLabel('In three days, 9:00').check();
    await asked.getByLabel(/^Why/).fill('The registry opens on Monday.');
    await asked.getByRole('button', { name: 'Snooze' }).click();
    await row(page, 1)
      .getByText(/Back in/)
      .waitFor();
    await undo(page);
    await row(page, 1).getByText('Waiting').waitFor();

    await page.keyboard.press('n');
    await page.waitForURL(`**/cases/${before[0]?.id}`);
    expect((await lineOf(before[0]?.id ?? ''))?.owner?.name).toBe('Ann Analyst');
    await page.context().close();
  });

  test('several at once: by range or all, given and taken back; one that changed meanwhile is named', async () => {
    const colleague = await desk.actor('analyst', 'Ben');
    const page = await open(desk, '/cases?owner=nobody', 'Cora');
    const before = await names(page);
    await row(page, 1).getByRole('checkbox').click();
    await row(page, 4)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByText('4 cases chosen').waitFor();
    await screenshot(page, 'queue-chosen');
    await screenshot(page, 'queue-chosen', { width: 390, theme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);

    const third = (await api.cases.list({ query: { owner: 'nobody', skip: 3, limit: 1 } })).items[0];
    const other = await desk.api('analyst', 'Ben');
    await other.cases.take({ params: { id: third?.id ?? '' }, ifMatch: `"${third?.version}"` });
    await page.getByRole('button', { name: 'Give to…' }).click();
    await page.getByLabel('Ben analyst').check();
    await page.getByRole('button', { name: 'Give', exact: true }).click();
    await toast(page, /3 cases went to Ben analyst\. 1 stays as it is/).waitFor();
    expect(await row(page, 1).locator('.queue-owner').textContent()).toBe('Ben analyst');
    expect((await names(page)).slice(0, 6)).toEqual(before.slice(0, 6));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => row(page, 1).locator('.queue-owner').textContent()).toBe('Nobody');
    const mine = await api.cases.facets({ query: { owner: colleague.id } });
    expect(mine.total).toBe(1);

    for (const index of [1, 2]) await row(page, index).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Escalate…' }).click();
    const asked = page.getByRole('dialog', { name: 'Escalate 2 cases' });
    await asked.getByLabel(/^Why/).fill('Both came from one address.');
    await asked.getByRole('button', { name: 'Escalate' }).click();
    await toast(page, '2 cases are with a lead.').waitFor();
    await row(page, 2).getByText('Escalated').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    for (const index of [1, 2]) await row(page, index).getByText('Waiting').waitFor();

    await page.getByRole('checkbox', { name: /^Choose (?:all|the first)/ }).click();
    await page.getByText(/^\d+ cases chosen$/).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByText(/cases? chosen/).count()).toBe(0);
    await page.context().close();
  });

  test('nothing moves under the hand: what changed is marked, what came waits behind a button', async () => {
    const page = await open(desk, '/cases', 'Dora');
    await page.keyboard.press('j');
    const before = await names(page);
    const all = await lines();
    const taken = all.findIndex(({ state }) => state === 'waiting');
    const version = all[taken]?.version;
    await api.cases.take({ params: { id: all[taken]?.id ?? '' }, ifMatch: `"${version}"` });
    const marked = row(page, taken).getByText('Now: In review');
    await marked.scrollIntoViewIfNeeded();
    await marked.waitFor();
    const came = await openAnother();
    const show = page.getByRole('button', { name: 'Show 1 new case' });
    await show.waitFor();
    expect(await names(page)).toEqual(before);
    expect(await focusedRow(page)).toBe('2');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'queue-news');
    await show.click();
    await show.waitFor({ state: 'detached' });
    await page.keyboard.press('End');
    await page
      .locator('.queue-row', { hasText: came.name ?? '' })
      .getByText('New', { exact: true })
      .first()
      .waitFor();
    await page.context().close();
  });

  test('a hundred thousand rows: what is in view is asked for, and rows are as high as their places', async () => {
    const some = await lines();
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
    expect(await page.locator('.queue-row').count()).toBeLessThan(40);
    await page.keyboard.press('End');
    await row(page, 99_999).getByText('Number 99999').waitFor();
    await expect.poll(() => focusedRow(page)).toBe('100001');
    await page.keyboard.press('k');
    await expect.poll(() => focusedRow(page)).toBe('100000');
    for (let step = 1; step <= 30; step += 1) await page.evaluate(`scrollTo(0, ${step * 200_000})`);
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
    const middle = page.locator('.queue-row', { hasText: /Number (?:49|50)\d{3}/ }).nth(8);
    await middle.waitFor();
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

  test('by the keyboard alone: past the frame to the list, its rows counted, and the focus back where it was', async () => {
    const page = await open(desk, '/cases', 'Kit');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    const table = page.getByRole('table', { name: /^Cases/ });
    const { total } = await api.cases.facets({ query: {} });
    expect(await table.getAttribute('aria-rowcount')).toBe(String(total + 1));
    for (let pressed = 0; pressed < 40 && (await focusedRow(page)) === null; pressed += 1)
      await page.keyboard.press('Tab');
    expect(await focusedRow(page)).toBe('2');
    await page.keyboard.press('j');
    await expect.poll(() => focusedRow(page)).toBe('3');
    await page.keyboard.press('t');
    await page.getByRole('dialog', { name: 'Give the case to' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focusedRow(page)).toBe('3');
    await page.keyboard.press('End');
    await expect.poll(() => focusedRow(page)).toBe(String(total + 1));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/*');
    await page.goBack();
    await expect.poll(() => focusedRow(page), { timeout: 10_000 }).toBe(String(total + 1));
    for (const landmark of ['banner', 'navigation', 'main', 'search'] as const) {
      expect(await page.getByRole(landmark).count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('is whole at twice and four times the size, in forced colours and without motion', async () => {
    const page = await open(desk, '/cases', 'Zoe');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const width of [720, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await ready(page);
      const over = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(over).toBe(0);
      const cut = await page.evaluate<number>(
        `(it => it.scrollHeight - it.clientHeight)(document.querySelector('.queue-row'))`,
      );
      expect(cut).toBeLessThanOrEqual(0);
      await screenshot(page, 'queue-forced', { width, height: 640 });
    }
    const moving = await page.evaluate<number>(
      "document.getAnimations().filter((it) => it.playState === 'running').length",
    );
    expect(moving).toBe(0);
    await page.context().close();
  });

  test('out of reach or signed out meanwhile, it says so, loses nothing, and goes on where it was', async () => {
    const page = await open(desk, '/cases?band=review', 'Otto');
    await page.keyboard.press('j');
    await page.context().setOffline(true);
    await page.keyboard.press('a');
    await page.getByText('Gatehouse cannot be reached.').first().waitFor();
    expect(await row(page, 0).locator('.queue-owner').textContent()).toBe('Nobody');
    await page.context().setOffline(false);
    await page.keyboard.press('a');
    await toast(page, 'The case is yours.').waitFor();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.keyboard.press('b');
    const over = page.getByRole('dialog', { name: 'Your session has ended' });
    await over.waitFor();
    expect(await row(page, 0).locator('.queue-owner').textContent()).toBe('You');
    await page.context().addCookies(cookies);
    await over.waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${desk.url}/cases?band=review`);
    await expect.poll(() => focusedRow(page)).toBe('2');
    await page.keyboard.press('b');
    await toast(page, 'The case was given back.').waitFor();
    await page.context().close();
  });

  test('a failed question is said to, and asked again when somebody wants it', async () => {
    const page = await desk.as('analyst', '/no/such/place');
    await page.route('**/api/v1/cases?*', (route) => route.fulfill({ status: 500, json: {} }));
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/api/v1/cases?*');
    await again.click();
    await ready(page);
    await page.context().close();
  });

  test('recruiters see how their own jobs stand, and auditors stand-ins without anything to press', async () => {
    const [first] = await lines();
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

  test('an empty queue is good, looks like it, and fills by itself', async () => {
    for (const { id, version, state } of await lines()) {
      const who = state === 'escalated' ? await desk.api('lead') : api;
      const body = {
        outcome: 'not-yet-verified',
        reason: 'position-closed',
        note: 'Filled.',
        worth: 'worthwhile',
      } as const;
      await who.cases.decide({ params: { id }, ifMatch: `"${version}"`, body });
    }
    const page = await desk.as('analyst', '/cases');
    await page.getByRole('heading', { name: 'Nothing is waiting' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'queue-empty');
    await screenshot(page, 'queue-empty', { width: 390, theme: 'dark' });
    const [some] = desk.sent;
    const name = '<img src=x onerror="document.title=1">';
    await desk.receive([{ ...some?.application, id: 'hostile', candidate: { ...some?.application.candidate, name } }]);
    await api.cases.open({ body: { application: 'sample:hostile' } });
    await row(page, 0).getByText(name).waitFor();
    expect(await page.title()).toBe('Queue – Gatehouse');
    await page.context().close();
  });
});
