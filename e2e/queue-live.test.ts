import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';
import { focusedRow, names, openQueueDesk, type QueueDesk, ready, row, toast } from './queue-rows.ts';

/** Opens a case for an application that has none, as a colleague does by hand. */
const openAnother = async (desk: QueueDesk) => {
  const { items } = await desk.analyst.cases.list({ query: { limit: 200 } });
  const known = new Set(items.map(({ application }) => application));
  const other = desk.sent.find(({ application }) => !known.has(`sample:${application.id}`));
  return (await desk.analyst.cases.open({ body: { application: `sample:${other?.application.id}` } })).value;
};

describe.skipIf(browserReason !== undefined)('the queue while things happen', () => {
  let desk: QueueDesk;
  beforeAll(async () => {
    desk = await openQueueDesk();
  });
  afterAll(() => desk?.close());

  test('rows stay where they are when their counts come, on every window', async () => {
    for (const width of [1440, 1000, 390]) {
      const page = await desk.as('analyst', '/no/such/place', { width });
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**/api/v1/cases/facets*', async (route) => {
        const text = await (await route.fetch()).text();
        // Longer numbers than anybody has.
        const json: unknown = JSON.parse(text, (_, value: unknown) =>
          typeof value === 'number' ? value * 100_000 : value,
        );
        await held;
        await route.fulfill({ json });
      });
      await page.getByRole('link', { name: 'Queue', exact: true }).click();
      await ready(page);
      const top = async (): Promise<number | undefined> => (await row(page, 0).boundingBox())?.y;
      const before = await top();
      letGo();
      await page
        .getByRole('navigation', { name: 'Lists' })
        .getByText(/\d(00K|M)/)
        .first()
        .waitFor();
      expect(await top()).toBe(before);
      await screenshot(page, 'queue-counts', { width, height: 900 });
      await page.context().close();
    }
  });

  test('nothing moves under the hand: what changed is marked, what came waits behind a button', async () => {
    const page = await desk.queueOf('/cases', 'Dora');
    await page.keyboard.press('j');
    const before = await names(page);
    const all = await desk.lines();
    const taken = all.findIndex(({ state }) => state === 'waiting');
    const version = all[taken]?.version;
    await desk.analyst.cases.take({ params: { id: all[taken]?.id ?? '' }, ifMatch: `"${version}"` });
    const marked = row(page, taken).getByText('Now: In review');
    await marked.scrollIntoViewIfNeeded();
    await marked.waitFor();
    const came = await openAnother(desk);
    const show = page.getByRole('button', { name: 'Show 1 new case' });
    await show.waitFor();
    await expect.poll(() => names(page)).toEqual(before);
    await expect.poll(() => focusedRow(page)).toBe('2');
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

  test('out of reach or signed out meanwhile, it says so, loses nothing, and goes on where it was', async () => {
    const page = await desk.queueOf('/cases?band=review', 'Otto');
    await page.keyboard.press('j');
    await page.context().setOffline(true);
    await page.keyboard.press('a');
    await page.getByText('Gatehouse cannot be reached.').first().waitFor();
    await expect.poll(() => row(page, 0).locator('.queue-owner').textContent()).toBe('Nobody');
    await page.context().setOffline(false);
    await page.keyboard.press('a');
    await toast(page, 'The case is yours.').waitFor();
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.keyboard.press('r');
    const over = page.getByRole('dialog', { name: 'Your session has ended' });
    await over.waitFor();
    await expect.poll(() => row(page, 0).locator('.queue-owner').textContent()).toBe('You');
    await page.context().addCookies(cookies);
    await over.waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${desk.url}/cases?band=review`);
    await expect.poll(() => focusedRow(page)).toBe('2');
    await page.keyboard.press('r');
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

  test('an empty queue is good, looks like it, and fills by itself', async () => {
    for (const { id, version, state } of await desk.lines()) {
      const who = state === 'escalated' ? await desk.api('lead') : desk.analyst;
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
    await desk.analyst.cases.open({ body: { application: 'sample:hostile' } });
    await row(page, 0).getByText(name).waitFor();
    await expect.poll(() => page.title()).toBe('Queue – Gatehouse');
    await page.context().close();
  });
});
