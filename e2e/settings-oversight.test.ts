import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';
import { confirm, dialog, inOrder, press } from './settings-steps.ts';

describe.skipIf(browserReason !== undefined)('what overseers of the desk see', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ applications: 12 });
  }, 120_000);
  afterEach(() => page.context().close());
  afterAll(() => desk?.close());

  test('clocks, requests, holds, work, configuration and the audit log are for those who oversee', async () => {
    page = await desk.as('lead', '/settings/retention');
    await heading(page, 'Retention');
    await page.getByText('Nobody needed to look').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-retention', { isWhole: true });
    for (const [path, name, text] of [
      ['/settings/privacy', 'Requests and holds', 'No hold stands.'],
      ['/settings/sign-on', 'Single sign-on', 'Single sign-on is off'],
      ['/settings/configuration', 'Configuration', 'public-url'],
      ['/work', 'Background work', 'Failed'],
      ['/settings/audit', 'Audit log', 'Details'],
    ] as const) {
      await page.goto(`${desk.url}${path}`);
      await heading(page, name);
      await page.getByText(text).first().waitFor();
      expect([path, await axeFindings(page)]).toEqual([path, []]);
      await screenshot(page, `settings-${path.split('/').at(-1)}`, { isWhole: path !== '/settings/configuration' });
    }
    await screenshot(page, 'settings-audit', { width: 390, isWhole: true });
    // On a phone an entry is read from top to bottom: nothing of the table is beyond its edge.
    const beyond = "(it => it.scrollWidth - it.clientWidth)(document.querySelector('.table-box'))";
    await expect.poll(() => page.evaluate(beyond)).toBe(0);
    await screenshot(page, 'settings-audit', { width: 2560, height: 1440 });
    const widthOf = async (what: string): Promise<number> =>
      (await page.locator(what).first().boundingBox())?.width ?? 0;
    expect(await widthOf('.table-box')).toBeGreaterThan(1_800);
    expect(await widthOf('main .card p')).toBeLessThan(800);
    await page.goto(`${desk.url}/settings/people`);
    await page.getByText('This part is not for your roles').waitFor();
    await inOrder(page, 'refused-part');
  });

  test('work that failed is seen, tried again, and done once nothing stands in its way', async () => {
    const api = await desk.api('administrator');
    const target = { kind: 'email', to: ['ana@example.com'] } as const;
    const { id } = await api.notices.add({
      body: { name: 'Nobody', target: { ...target, to: [...target.to] }, rules: ['case-due'], enabled: true },
    });
    await api.notices.test({ params: { id } });
    page = await desk.as('lead', '/work');
    await page.getByRole('heading', { name: '1 job failed' }).waitFor({ timeout: 30_000 });
    await press(page, 'Show failed jobs');
    const job = page.getByRole('row', { name: /Send a notice/ });
    await job.getByText('no mail server is set up').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-work-failed', { theme: 'dark' });
    await screenshot(page, 'settings-work-failed', { width: 390 });
    await api.notices.remove({ params: { id } });
    await job.getByRole('button', { name: /^Try again: job/ }).click();
    await page.getByText('No jobs in this state').waitFor({ timeout: 30_000 });
  });

  test('a lead holds an application, gives out what is kept, and erases it once the hold is lifted', async () => {
    const [first] = desk.sent;
    const reference = `sample:${first?.application.id}`;
    page = await desk.as('lead', '/settings/privacy');
    await press(page, 'Place a hold');
    const place = dialog(page, 'Place a hold');
    await place.getByLabel('Reference or id').fill(reference);
    await place.getByLabel('Why').fill('A claim was announced');
    expect(await axeFindings(page)).toEqual([]);
    await place.getByRole('button', { name: 'Place a hold' }).click();
    await page.getByRole('row', { name: /A claim was announced/ }).waitFor();
    await page.getByLabel('Reference of an application').fill(reference);
    const saving = page.waitForEvent('download');
    await press(page, 'Save as text');
    expect((await saving).suggestedFilename()).toMatch(/\.txt$/);
    await press(page, 'Erase');
    await dialog(page, `Erase ${reference}`).getByRole('button', { name: 'Erase' }).click();
    await dialog(page, `Erase ${reference}`).getByText(/hold/i).waitFor();
    await inOrder(page, 'erase');
    await confirm(page, `Erase ${reference}`, 'Cancel');
    await press(page, 'Lift');
    await dialog(page, 'Lift the hold').getByLabel('Why').fill('The claim was settled');
    await inOrder(page, 'hold-lift');
    await dialog(page, 'Lift the hold').getByRole('button', { name: 'Lift' }).click();
    await page.getByText('No hold stands.').waitFor();
    await page.getByRole('switch', { name: 'Lifted ones too' }).click();
    await page.getByRole('row', { name: /A claim was announced.*Lifted/ }).waitFor();
    await press(page, 'Erase');
    await dialog(page, `Erase ${reference}`).getByRole('button', { name: 'Erase' }).click();
    const certificate = page.getByRole('heading', { name: /^Certificate erasure_/ });
    const id = ((await certificate.textContent()) ?? '').replace('Certificate ', '');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-certificate', { isWhole: true });
    await page.reload();
    await page.getByLabel('Id of the certificate').fill(id);
    await press(page, 'Show');
    await certificate.waitFor();

    await page.goto(`${desk.url}/settings/audit`);
    await page.getByLabel('What', { exact: true }).fill('hold.release');
    await press(page, 'Show');
    const found = page.getByRole('row', { name: /hold\.release/ });
    await found.waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await found.getByRole('button', { name: 'Only by Lea Lead' }).click();
    await page.waitForURL(/actor=/);
    await page.getByLabel('What', { exact: true }).fill('nothing.like.this');
    await press(page, 'Show');
    await page.getByText('Nothing in the log fits').waitFor();
    await press(page, 'Clear');
    await found.waitFor();
  });
});
