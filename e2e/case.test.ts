import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseDesk, openCaseDesk } from './case-desk.ts';
import { browserReason, type Desk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

describe.skipIf(browserReason !== undefined)('a case', () => {
  let at: CaseDesk;
  let desk: Desk;
  beforeAll(async () => {
    at = await openCaseDesk();
    desk = at.desk;
  });
  afterAll(() => desk?.close());

  test('its first glance and its waterfall are the numbers of the interface', async () => {
    const { full, result } = await at.caseAt(0);
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
    const { full, result } = await at.caseAt(0);
    // One that names nobody else: the page says whose application that is, the interface its reference.
    const row = result.evidence.find(({ fields, says }) => fields.length > 0 && !says.includes('sample:'));
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
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    await page.context().close();
  });

  test('its steps: taken and given back, asked and answered, noted; a colleague who was faster costs no text', async () => {
    const { full } = await at.caseAt(1);
    const page = await desk.as('analyst', `/cases/${full.id}`);
    await heading(page, full.name ?? '');
    await page.keyboard.press('a');
    await page.locator('.case-head').getByText('Ann Analyst').waitFor();
    await page.getByText('The case is yours').first().waitFor();
    await page.keyboard.press('u');
    await page.locator('.case-head').getByText('Nobody').waitFor();

    await page.keyboard.press('e');
    const why = page.getByLabel(/Why, in words for a colleague/);
    await why.fill('The school has to be asked.');
    const lead = await desk.api('lead');
    const { etag } = await lead.cases.read({ params: { id: full.id } });
    // The page does not hear of it before it sends.
    let isSent = false;
    page.on('request', (request) => {
      if (request.url().endsWith('/escalate')) isSent = true;
    });
    await page.route(`**/api/v1/cases/${full.id}`, (route) =>
      isSent ? route.continue() : route.fulfill({ status: 503 }),
    );
    await lead.cases.take({ params: { id: full.id }, ifMatch: etag });
    const refused = page.waitForResponse((answer) => answer.url().endsWith('/escalate'));
    await page.getByRole('button', { name: 'Escalate', exact: true }).click();
    expect((await refused).status()).toBe(412);
    await page.unroute(`**/api/v1/cases/${full.id}`);
    await page.getByRole('dialog').getByText('Lea Lead').waitFor();
    expect(await why.inputValue()).toBe('The school has to be asked.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Escalate', exact: true }).click();
    await page.getByText('The case is with a lead').first().waitFor();
    await page.context().close();

    const second = (await at.caseAt(2)).full;
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
    await asks.locator('.case-quote').getByText('In 2021, at the registrar.').waitFor();
    await asks.keyboard.press('w');
    await asks.getByLabel('Your note').fill('Called the registrar.');
    await asks.keyboard.press('Control+Enter');
    await asks.locator('.case-note').getByText('Called the registrar.').waitFor();
    await screenshot(asks, 'case-history');
    expect(await axeFindings(asks)).toEqual([]);
    await asks.getByRole('heading', { level: 1 }).click();
    await asks.keyboard.press('z');
    await asks.getByLabel(/Why, in words/).fill('The registrar answers on Monday.');
    await asks.getByRole('button', { name: '7 days' }).click();
    await asks.getByRole('button', { name: 'Snooze', exact: true }).click();
    await asks.getByText('Snoozed until').waitFor();
    await asks.context().close();
  });

  test('others: what is shared, and both applications beside each other', async () => {
    const { full } = await at.caseAt(0);
    const page = await desk.as('analyst', `/cases/${full.id}?view=others`);
    await heading(page, full.name ?? '');
    await page.getByRole('button', { name: 'Compare' }).first().click();
    const both = page.getByRole('region', { name: 'Both applications beside each other' });
    await both.getByRole('table', { name: 'Fields' }).waitFor();
    await both.locator('mark').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'case-others');
    await screenshot(page, 'case-others', { width: 390, theme: 'dark', isWhole: true });
    await page.context().close();
  });

  test('another case is on its way from the press on, and not because the pointer passed', async () => {
    const { full } = await at.caseAt(0);
    const first = desk.sent.find(({ application }) => `sample:${application.id}` === full.application)?.application;
    await desk.receive([{ ...first, id: 'again', receivedAt: new Date().toISOString() }]);
    const { value } = await (await desk.api('analyst')).cases.open({ body: { application: 'sample:again' } });
    const page = await desk.as('analyst', `/cases/${full.id}?view=others`);
    const link = page.locator(`a[href="/cases/${value.id}"]`);
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith(`/api/v1/cases/${value.id}`)) asked += 1;
    });
    await link.hover();
    await page.waitForTimeout(300);
    expect(asked).toBe(0);
    const fetched = page.waitForResponse((answer) => answer.url().endsWith(`/api/v1/cases/${value.id}`));
    await page.mouse.down();
    await fetched;
    await page.mouse.up();
    await page.getByText('sample:again').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/cases/${value.id}`);
    expect(asked).toBe(1);
    await page.context().close();
  });

  test('from the queue the first glance is there before the case has come, in the same places', async () => {
    const page = await desk.as('analyst', '/cases');
    const { full } = await at.caseAt(4);
    const link = page.locator(`a[href="/cases/${full.id}"]`);
    await link.waitFor();
    // The screen is fetched in peace a moment after the first page.
    await page.waitForTimeout(3_000);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      answer = done;
    });
    await page.route(`**/api/v1/cases/${full.id}`, async (route) => {
      await held;
      await route.continue();
    });
    await link.click();
    await heading(page, full.name ?? '');
    await page.getByText('How likely, how sure').waitFor();
    const places =
      "['.case-head', '.case-glance'].map((one) => document.querySelector(one).getBoundingClientRect().top)";
    const before = await page.evaluate(places);
    await page
      .getByText(full.for[0]?.split(/ application sample:/)[0] ?? '', { exact: false })
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'case-line');
    answer();
    await page.getByRole('tab', { name: /^Evidence/ }).waitFor();
    await expect.poll(() => page.evaluate(places)).toEqual(before);
    await page.context().close();
  });
});
