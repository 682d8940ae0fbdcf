import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading } from './harness-checks.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

const DAY = 86_400_000;
const inTenDays = (): string => new Date(Date.now() + 10 * DAY).toISOString().slice(0, 10);

const attempt = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

describe.skipIf(browserReason !== undefined)('indicators, searches of the past and reports', () => {
  let desk: Desk;
  /** Somebody with a mailbox, who was hired. */
  let reference = '';
  let email = '';
  let name = '';
  beforeAll(async () => {
    desk = await openDesk({ applications: 60 });
    const known = desk.sent.find(({ application }) => (application.candidate.email ?? '').includes('@'));
    email = known?.application.candidate.email ?? '';
    name = known?.application.candidate.name ?? '';
    reference = `sample:${known?.application.id}`;
    const api = await desk.api('analyst');
    await api.hires.record({ params: { reference }, body: { hiredOn: '2026-01-12' } });
    const about = `The person for the opening, ${attempt}`;
    await api.reports.send({ body: { seen: `Voice and picture differ.\n${attempt}`, about, reporter: 'Pat Example' } });
    await api.reports.send({ body: { seen: 'Another person came to the second talk.', about: 'Second opening' } });
  });
  afterAll(() => desk?.close());

  test('an analyst adds a value, and sees who states it: somebody who was hired', async () => {
    const page = await desk.as('analyst', '/indicators');
    await heading(page, 'Indicators');
    await page.getByText('No indicators').waitFor();
    await button(page, 'Add an indicator').click();
    const dialog = page.getByRole('dialog', { name: 'Add an indicator' });
    await dialog.getByLabel(/^Value/).fill('not a mailbox');
    await dialog.getByLabel(/^Source/).fill('Bulletin 7 of a neighbour');
    await dialog.getByRole('button', { name: 'Add and search' }).click();
    await dialog
      .getByLabel(/^Value/)
      .and(dialog.locator('[aria-invalid=true]'))
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByLabel(/^Value/).fill(email);
    await dialog.getByLabel('Confidence').fill('80');
    await dialog.getByLabel('Who may be told').selectOption('amber+strict');
    await dialog.getByLabel('Last day').fill(inTenDays());
    await dialog.getByLabel('Note').fill('Named in a bulletin; the mailbox was used for three openings.');
    await dialog.getByRole('button', { name: 'Add and search' }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('button', { name: /80 of 100/ });
    await row.waitFor();
    await page.getByRole('tab', { name: 'Searches of the past' }).click();
    await page.getByRole('table').getByText('Done').waitFor();
    await page.getByRole('link', { name: 'New indicators' }).click();
    await heading(page, 'New indicators');
    const table = page.getByRole('table', { name: 'Whom it came upon' });
    await table.getByRole('link', { name: reference }).waitFor();
    expect(await table.locator('tbody tr').first().textContent()).toContain('Hired');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${desk.url}/indicators`);
    await page.getByRole('button', { name: 'Expires within 30 days' }).click();
    await row.getByText('in 1', { exact: false }).or(row.getByText('next week')).first().waitFor();
    await row.click();
    await page.getByText('1 application states it').waitFor();
    const carrier = page.getByRole('listitem').filter({ hasText: reference }).last();
    await carrier.getByText('Hired').waitFor();
    expect(await carrier.getByRole('link', { name }).getAttribute('href')).toMatch(/^\/cases\//);
    expect(new URL(page.url()).searchParams.get('open')).toMatch(/^ind_/);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('a file is imported; lines that are no indicators are named, the others count; one is withdrawn', async () => {
    const page = await desk.as('lead', '/indicators');
    await heading(page, 'Indicators');
    await button(page, 'Import a file').click();
    const dialog = page.getByRole('dialog', { name: 'Import a file' });
    const lines = [
      'kind,value,confidence',
      'email,kim@example.com,70',
      'phone,12,40',
      'colour,blue,10',
      'site,example.org,900',
    ];
    await dialog.getByLabel(/^Source/).fill(`Feed ${attempt}`);
    await dialog
      .getByLabel(/^File/)
      .setInputFiles({ name: 'feed.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await dialog.getByRole('button', { name: 'Import and search' }).click();
    const rejected = dialog.getByRole('table', { name: 'Lines that were left out' });
    await rejected.getByText('must be one of email', { exact: false }).waitFor();
    expect(await rejected.locator('tbody tr').count()).toBe(3);
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: /kim@example.com/ }).click();
    await page.getByText(`Feed ${attempt}`).waitFor();
    await button(page, 'Withdraw').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('The indicator is out of use.').first().waitFor();
    await page.getByRole('button', { name: /kim@example.com/ }).waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Withdrawn ones too' }).check();
    await page.getByRole('button', { name: /kim@example.com/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('withdrawn')).toBe('true');
    await page.goto(`${desk.url}/indicators?tab=searches`);
    await button(page, 'Search the past anew').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Search the past anew' }).click();
    await heading(page, 'Asked for by hand');
    await page.getByText('Done').waitFor();
    await page.context().close();
  });

  test('a report is linked to the application that it is about, or closed with a reason; what it says is text', async () => {
    const page = await desk.as('analyst', '/indicators?tab=reports');
    await page.getByRole('link', { name: 'Second opening' }).click();
    await heading(page, 'Report of a colleague');
    await page.getByRole('radio', { name: 'Nothing in it can be checked' }).check();
    await button(page, 'Close the report').click();
    await page.getByRole('heading', { level: 2, name: 'Closed' }).waitFor();
    await page.goto(`${desk.url}/indicators?tab=reports`);
    await page.getByRole('link', { name: /The person for the opening/ }).click();
    await page.getByText(attempt, { exact: false }).first().waitFor();
    await expect.poll(() => page.title()).toContain('Report of a colleague');
    const field = page.getByRole('searchbox', { name: 'Find it' });
    await field.fill('nobody:here');
    await field.press('Enter');
    await button(page, 'Link to nobody:here, which has no case yet').click();
    await page.getByText('does not exist', { exact: false }).or(page.locator('[aria-invalid=true]')).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await field.fill(reference);
    await field.press('Enter');
    await page.getByRole('button', { name: `Link ${reference}` }).click();
    await page.getByRole('heading', { level: 2, name: 'Linked' }).waitFor();
    await page.getByRole('link', { name: reference }).waitFor();
    await page.goto(`${desk.url}/memory`);
    await heading(page, 'Memory');
    await page.getByText('No report waits').waitFor();
    await page.getByRole('table', { name: 'Searches of the past' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('an auditor reads under pseudonyms and changes nothing', async () => {
    const page = await desk.as('auditor', '/indicators');
    await page.getByRole('button', { name: /80 of 100/ }).click();
    await page.getByText('1 application states it').waitFor();
    await page.getByRole('link', { name: /^person-/ }).waitFor();
    for (const hidden of [email, name]) expect(await page.getByText(hidden).count()).toBe(0);
    for (const name of ['Add an indicator', 'Import a file', 'Withdraw', 'Search the past again'])
      await expect.poll(() => button(page, name).count()).toBe(0);
    await page.goto(`${desk.url}/reports/report_${'x'.repeat(22)}`);
    await page.getByText('There is no such report').waitFor();
    await page.context().close();
  });

  test('a recruiter has no way there', async () => {
    const page = await desk.as('recruiter', '/indicators');
    await page.getByText('This part is not for your roles').waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Indicators' }).count()).toBe(0);
    await page.context().close();
  });
});
