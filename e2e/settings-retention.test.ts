import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { commandLine } from '../src/service/command-store.ts';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';
import { dialog } from './settings-steps.ts';

const DAY = 86_400_000;

/** An application that came so many days ago. */
const application = (id: string, days: number) => ({
  id,
  receivedAt: new Date(Date.now() - days * DAY).toISOString(),
  job: { id: 'job-1', title: 'Platform engineer' },
  candidate: { name: `Sam Example ${id}`, email: `${id}.mailbox@example.com` },
});

const isWiderThanItsPlace =
  "[...document.querySelectorAll('.table-box')].some((it) => it.scrollWidth > it.clientWidth)";

describe.skipIf(browserReason !== undefined)('how long things are kept', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ environment: { GATEHOUSE_RETENTION_DAYS: 'declined=400' } });
    await desk.receive([
      application('older', 350),
      application('old', 300),
      application('held', 320),
      application('young', 50),
    ]);
    const lead = await desk.api('lead');
    const hold = { kind: 'application', subject: 'sample:held', reason: 'A claim was announced' } as const;
    await lead.privacy.placeHold({ body: hold });
  }, 120_000);
  afterEach(() => page.context().close());
  afterAll(() => desk?.close());

  /** Follows the clocks, as another process does once a day. */
  const follow = async (): Promise<void> => {
    const handler = desk.service.handlers.find(({ kind }) => kind === 'privacy.retention');
    const signal = new AbortController().signal;
    await handler?.run(null, { jobId: 4711, attempt: 1, progress: async () => {}, signal });
  };

  test('an administrator sees what a shorter period would erase, confirms it, and the next run follows', async () => {
    page = await desk.as('administrator', '/settings/retention');
    await heading(page, 'Retention');
    const row = page.getByRole('row', { name: /^Nobody needed to look/ });
    await row.getByText('366 days').waitFor();
    const fixed = page.getByRole('row', { name: /^Declined/ });
    expect(await fixed.textContent()).toMatch(/400 days.*set in the configuration/);
    expect(await fixed.getByRole('button').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-retention-administrator', { width: 390 });
    await screenshot(page, 'settings-retention-administrator', { isWhole: true });

    await row.getByRole('button', { name: 'Change: Nobody needed to look' }).click();
    const change = dialog(page, 'How long to keep: Nobody needed to look');
    const days = change.getByLabel('Days');
    await change.getByText('That is how long it is kept now.').waitFor();
    await days.fill('0');
    await change.getByText('A whole number from 1 to 36500.').waitFor();
    await days.fill('500');
    await change.getByText('Nothing would be erased that is kept today.').waitFor();
    await days.fill('200');
    await change.getByText(/^2 applications kept today would be erased/).waitFor();
    await change.getByText('A legal hold keeps 1 more').waitFor();
    await change.getByText(/^The clock of the oldest began on \d/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const width of [1440, 390])
      for (const theme of ['light', 'dark'] as const)
        await screenshot(page, 'settings-retention-change', { width, theme });
    await page.setViewportSize({ width: 1440, height: 900 });
    const confirm = change.getByLabel('Type 2 to confirm');
    await confirm.fill('3');
    await change.getByRole('button', { name: 'Save and erase' }).click();
    await change.getByText('Another number than that of what would be erased.').waitFor();
    await confirm.fill('2');
    await confirm.press('Enter');
    await change.waitFor({ state: 'detached' });
    await row.getByText('200 days').waitFor();
    await expect.poll(() => row.textContent()).toContain('366 days are usual');
    await page.getByText(/^Last changed by Ada Admin/).waitFor();

    const { applications } = desk.service.desk;
    const lead = await desk.actor('lead');
    const left = async (): Promise<string[]> => {
      const standing = await Promise.all(
        ['older', 'old', 'held', 'young'].map((id) => applications.standing(lead, `sample:${id}`)),
      );
      return standing.filter(({ erasedAt }) => erasedAt === null).map(({ reference }) => reference);
    };
    expect(await left()).toEqual(['sample:older', 'sample:old', 'sample:held', 'sample:young']);
    await follow();
    expect(await left()).toEqual(['sample:held', 'sample:young']);

    await page.goto(`${desk.url}/settings/audit`);
    await page.getByLabel('What', { exact: true }).fill('retention.change');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('row', { name: /retention\.change.*Ada Admin|Ada Admin.*retention\.change/ }).waitFor();
  });

  test('what somebody else set meanwhile is shown before anything is written over it', async () => {
    page = await desk.as('administrator', '/settings/retention');
    const row = page.getByRole('row', { name: /^Searches of the past/ });
    await row.getByRole('button', { name: 'Change: Searches of the past' }).click();
    const change = dialog(page, 'How long to keep: Searches of the past');
    await change.getByLabel('Days').fill('800');
    await change.getByText('Nothing would be erased that is kept today.').waitFor();
    const { periods } = desk.service.desk.memory;
    const { version } = await periods.read(commandLine);
    const asker = { actor: commandLine, session: undefined };
    await periods.change(asker, version, { days: { unreviewed: 200, searches: 700 }, erased: 0 });
    await change.getByRole('button', { name: 'Save' }).click();
    await change
      .getByRole('alert')
      .filter({ hasText: /changed/ })
      .waitFor();
    await change.getByText('Now 700; usual are 366.').waitFor();
    expect(await change.getByLabel('Days').inputValue()).toBe('800');
    await change.getByText('Nothing would be erased that is kept today.').waitFor();
    await change.getByRole('button', { name: 'Save' }).click();
    await change.waitFor({ state: 'detached' });
    await row.getByText('800 days').waitFor();
    await row.getByRole('button', { name: 'Change: Searches of the past' }).click();
    await change.getByRole('button', { name: 'As usual: 366 days' }).click();
    await change.getByText('Nothing would be erased that is kept today.').waitFor();
    await change.getByRole('button', { name: 'Save' }).click();
    await row.getByText('as usual').waitFor();
  });

  test('those who oversee see what is due and change nothing; on a phone nothing goes sideways', async () => {
    page = await desk.as('lead', '/settings/retention');
    const row = page.getByRole('row', { name: /^Nobody needed to look/ });
    await row.getByText('200 days').waitFor();
    await page.getByText('sample:held').waitFor();
    await page.getByRole('row', { name: /Nobody needed to look: 2/ }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Change/ }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) {
      await screenshot(page, 'settings-retention', { width: 390, theme, isWhole: true });
      await expect.poll(() => page.evaluate<boolean>(isWiderThanItsPlace)).toBe(false);
      await screenshot(page, 'settings-retention', { theme, isWhole: true });
    }
  });
});
