import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();

describe.skipIf(browserReason !== undefined)('a case', () => {
  let desk: Desk;
  let ids: readonly string[];
  beforeAll(async () => {
    desk = await openDesk({ applications: 120, fraudShare: 0.3, environment: { GATEHOUSE_UNDO_SECONDS: '6' } });
    const api = await desk.api('analyst');
    ids = (await api.cases.list({ query: { limit: 30 } })).items.map(({ id }) => id);
  });
  afterAll(() => desk?.close());

  /** A full case of the queue, as the interface answers it. */
  const caseAt = async (place: number) => {
    const { value } = await (await desk.api('analyst')).cases.read({ params: { id: ids[place] ?? '' } });
    if (value.view === 'reduced' || value.result === null) throw new Error('a case was expected in full');
    return { full: value, result: value.result };
  };

  test('its first glance and its waterfall are the numbers of the interface', async () => {
    const { full, result } = await caseAt(0);
    const page = await desk.as('analyst', `/cases/${full.id}`);
    await heading(page, full.name ?? '');
    const rows = page.getByRole('table').locator('tbody tr');
    await page.getByRole('button', { name: 'Show small ones' }).click();
    const bits = (await rows.locator('.case-bits').allTextContents()).map((it) => Number(it.replace('−', '-')));
    const expected = [result.prior, ...result.evidence.map((row) => row.bits), result.bits];
    expect(bits).toEqual(expected.map((value) => Number(value.toFixed(2))));
    await page.getByText(`${result.coverage.ran} of ${result.coverage.of} checks ran`).click();
    await page
      .getByText(/^The application does not say: /)
      .first()
      .waitFor();
    await page.getByText(`Shares something with ${full.links} other`).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText(`${result.coverage.ran} of ${result.coverage.of} checks ran`).click();
    for (const theme of ['light', 'dark'] as const) {
      await screenshot(page, 'case', { theme });
      await screenshot(page, 'case', { theme, width: 390 });
    }
    await page.context().close();
  });

  test('what a reason is about lights up beside it, and comes into view when it is asked for', async () => {
    const { full, result } = await caseAt(0);
    const row = result.evidence.find(({ fields }) => fields[0]?.startsWith('/resume/education/')) ?? result.evidence[0];
    if (row === undefined) throw new Error('a case has reasons');
    const page = await desk.as('analyst', `/cases/${full.id}`);
    await heading(page, full.name ?? '');
    const summary = page
      .getByRole('region', { name: 'Evidence', exact: true })
      .locator('summary', { hasText: row.says });
    const place = page.locator(`[data-place="${row.fields[0]}"]`);
    await summary.hover();
    await expect.poll(() => place.getAttribute('data-lit')).toBe('true');
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => page.locator('[data-lit]').count()).toBe(0);
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.getByText('May be innocent').first().waitFor();
    await page.locator('details[open]', { hasText: row.says }).getByRole('button', { name: 'Show it' }).click();
    const top = `document.querySelector('[data-place="${row.fields[0]}"]').getBoundingClientRect().top < innerHeight`;
    await expect.poll(() => page.evaluate(top)).toBe(true);
    await screenshot(page, 'case-lit');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.context().close();
  });

  test('its steps: taken and given back, asked and answered, noted; a colleague who was faster costs no text', async () => {
    const { full } = await caseAt(1);
    const page = await desk.as('analyst', `/cases/${full.id}`);
    await heading(page, full.name ?? '');
    await page.keyboard.press('t');
    await page.getByText('with Ann Analyst').waitFor();
    await page.getByText('The case is yours').first().waitFor();
    await page.keyboard.press('u');
    await page.getByText('nobody has it').waitFor();

    await page.keyboard.press('e');
    const why = page.getByLabel(/Why, in words for a colleague/);
    await why.fill('The school has to be asked.');
    const lead = await desk.api('lead');
    const { etag } = await lead.cases.read({ params: { id: full.id } });
    // The page does not hear of it before it sends.
    await page.route(`**/api/v1/cases/${full.id}`, (route) => route.fulfill({ status: 503 }));
    await lead.cases.take({ params: { id: full.id }, ifMatch: etag });
    const refused = page.waitForResponse((answer) => answer.url().endsWith('/escalate'));
    await page.getByRole('button', { name: 'Put before a lead', exact: true }).click();
    expect((await refused).status()).toBe(412);
    await page.unroute(`**/api/v1/cases/${full.id}`);
    await page.getByRole('dialog').getByText('Lea Lead').waitFor();
    expect(await why.inputValue()).toBe('The school has to be asked.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put before a lead', exact: true }).click();
    await page.getByText('A lead has it now').first().waitFor();
    await page.context().close();

    const second = (await caseAt(2)).full;
    const asks = await desk.as('analyst', `/cases/${second.id}`);
    await heading(asks, second.name ?? '');
    await asks.keyboard.press('c');
    await asks.getByRole('dialog').getByRole('checkbox').first().check();
    expect(await axeFindings(asks)).toEqual([]);
    await asks.getByRole('button', { name: 'Ask 1 question' }).click();
    await asks.getByText('Candidate asked').first().waitFor();
    await asks.keyboard.press('d');
    await asks.getByLabel('What came back').fill('In 2021, at the registrar.');
    await asks.getByRole('button', { name: 'Write down 1 answer' }).click();
    await asks.getByText('In 2021, at the registrar.').waitFor();
    await asks.keyboard.press('n');
    await asks.getByLabel('Your note').fill('Called the registrar.');
    await asks.keyboard.press('Control+Enter');
    await asks.locator('.case-note').getByText('Called the registrar.').waitFor();
    await screenshot(asks, 'case-history');
    expect(await axeFindings(asks)).toEqual([]);
    await asks.getByRole('heading', { level: 1 }).click();
    await asks.keyboard.press('s');
    await asks.getByLabel(/Why, in words/).fill('The registrar answers on Monday.');
    await asks.getByRole('button', { name: '7 days' }).click();
    await asks.getByRole('button', { name: 'Let rest', exact: true }).click();
    await asks.getByText('This case rests until').waitFor();
    await asks.context().close();
  });

  test('read blindly it tells no name until each reason is judged', async () => {
    const { full } = await caseAt(3);
    const page = await desk.as('analyst', '/');
    await page.evaluate("localStorage.setItem('gatehouse.blind', 'yes')");
    const heard: string[] = [];
    page.on('response', async (answer) => {
      if (answer.url().includes('/api/v1/') && answer.url().includes(full.id)) heard.push(await answer.text());
    });
    await page.goto(`${desk.url}/cases/${full.id}`);
    await heading(page, 'Name hidden');
    for (const name of ['Check and decide', 'Who else', 'Notes and history', 'Evidence'])
      await tab(page, new RegExp(`^${name}`));
    const name = full.name ?? 'nobody';
    expect(await page.getByText(name).count()).toBe(0);
    expect(heard.filter((text) => text.includes(name) || text.includes(full.candidate?.email ?? name))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'case-blind');
    const keep = page.getByRole('button', { name: 'Keep, and show the whole case' });
    expect(await keep.isDisabled()).toBe(true);
    for (const group of await page.locator('.case-judging').getByRole('group').all()) {
      await group.getByRole('radio', { name: 'Unclear' }).check();
    }
    await keep.click();
    await heading(page, name);
    await page.context().close();
  });

  test('others: what is shared, and both applications beside each other', async () => {
    const { full } = await caseAt(0);
    const page = await desk.as('analyst', `/cases/${full.id}?view=others`);
    await heading(page, full.name ?? '');
    await page.getByRole('button', { name: 'Compare' }).first().click();
    await page.getByRole('table', { name: 'Both applications beside each other' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'case-others');
    await page.context().close();
  });

  test('another case of the same person opens from what was fetched while the pointer rested on it', async () => {
    const { full } = await caseAt(0);
    const first = desk.sent.find(({ application }) => `sample:${application.id}` === full.application)?.application;
    await desk.receive([{ ...first, id: 'again', receivedAt: new Date().toISOString() }]);
    const { value } = await (await desk.api('analyst')).cases.open({ body: { application: 'sample:again' } });
    const page = await desk.as('analyst', `/cases/${full.id}?view=others`);
    const link = page.locator(`a[href="/cases/${value.id}"]`);
    const fetched = page.waitForResponse((answer) => answer.url().endsWith(`/api/v1/cases/${value.id}`));
    await link.hover();
    await fetched;
    await page.route(`**/api/v1/cases/${value.id}`, (route) => route.fulfill({ status: 503 }));
    await link.click();
    await page.getByText('sample:again').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/cases/${value.id}`);
    await page.context().close();
  });
});
