import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';
import { focusedRow, names, openQueueDesk, type QueueDesk, row, toast, undo } from './queue-rows.ts';

describe.skipIf(browserReason !== undefined)('work from the queue', () => {
  let desk: QueueDesk;
  beforeAll(async () => {
    desk = await openQueueDesk();
  });
  afterAll(() => desk?.close());

  test('goes by keys: move, open, come back, take and take it back, snooze, escalate, next', async () => {
    const before = await desk.lines();
    const page = await desk.queueOf('/cases');
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    await expect.poll(() => focusedRow(page)).toBe('3');
    await page.keyboard.press('o');
    await page.waitForURL(`**/cases/${before[1]?.id}`);
    await page.goBack();
    await expect.poll(() => focusedRow(page)).toBe('3');

    await page.keyboard.press('a');
    await toast(page, 'The case is yours.').waitFor();
    await expect.poll(() => row(page, 1).locator('.queue-owner').textContent()).toBe('You');
    await undo(page);
    await expect.poll(() => row(page, 1).locator('.queue-owner').textContent()).toBe('Nobody');
    expect((await desk.lineOf(before[1]?.id ?? ''))?.owner).toBeNull();

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
    expect((await desk.lineOf(before[2]?.id ?? ''))?.state).toBe('escalated');
    await undo(page);
    await row(page, 2).getByText('Waiting').waitFor();
    expect((await desk.lineOf(before[2]?.id ?? ''))?.state).toBe('waiting');

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
    expect((await desk.lineOf(before[0]?.id ?? ''))?.owner?.name).toBe('Ann Analyst');
    await page.context().close();
  });

  test('several at once: by range or all, given and taken back; one that changed meanwhile is named', async () => {
    const colleague = await desk.actor('analyst', 'Ben');
    const page = await desk.queueOf('/cases?owner=nobody', 'Cora');
    const before = await names(page);
    await row(page, 1).getByRole('checkbox').click();
    await row(page, 4)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByText('4 cases chosen').waitFor();
    await screenshot(page, 'queue-chosen');
    await screenshot(page, 'queue-chosen', { width: 390, theme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);

    const third = (await desk.analyst.cases.list({ query: { owner: 'nobody', skip: 3, limit: 1 } })).items[0];
    const other = await desk.api('analyst', 'Ben');
    await other.cases.take({ params: { id: third?.id ?? '' }, ifMatch: `"${third?.version}"` });
    await page.getByRole('button', { name: 'Give to…' }).click();
    await page.getByLabel('Ben analyst').check();
    await page.getByRole('button', { name: 'Give', exact: true }).click();
    await toast(page, /3 cases went to Ben analyst\. 1 stays as it is/).waitFor();
    await expect.poll(() => row(page, 1).locator('.queue-owner').textContent()).toBe('Ben analyst');
    expect((await names(page)).slice(0, 6)).toEqual(before.slice(0, 6));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => row(page, 1).locator('.queue-owner').textContent()).toBe('Nobody');
    const mine = await desk.analyst.cases.facets({ query: { owner: colleague.id } });
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
    await expect.poll(() => page.getByText(/cases? chosen/).count()).toBe(0);
    await page.context().close();
  });

  test('by the keyboard alone: past the frame to the list, its rows counted, and the focus back where it was', async () => {
    const page = await desk.queueOf('/cases', 'Kit');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('content');
    const table = page.getByRole('table', { name: /^Cases/ });
    const { total } = await desk.analyst.cases.facets({ query: {} });
    expect(await table.getAttribute('aria-rowcount')).toBe(String(total + 1));
    for (let pressed = 0; pressed < 40 && (await focusedRow(page)) === null; pressed += 1)
      await page.keyboard.press('Tab');
    await expect.poll(() => focusedRow(page)).toBe('2');
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
      await expect.poll(() => page.getByRole(landmark).count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });
});
