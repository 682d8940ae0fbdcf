import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawPdf } from '../src/documents/testing/raw-pdf.ts';
import { type CaseDesk, openCaseDesk, tab } from './case-desk.ts';
import { EVIL, hostile, turned } from './case-hostile.ts';
import { browserReason, type Desk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

const pdf = rawPdf({
  pages: ['BT /F1 24 Tf 72 700 Td (Curriculum vitae) Tj ET', 'BT /F1 24 Tf 72 700 Td (Second page) Tj ET'],
  catalogue: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>',
});

const refusal = {
  type: 'urn:gatehouse:problem:conflict',
  title: 'Conflict',
  status: 409,
  code: 'conflict',
  detail: 'They still have two cases',
  requestId: 'r-1',
};

describe.skipIf(browserReason !== undefined)('around a case', () => {
  let at: CaseDesk;
  let desk: Desk;
  beforeAll(async () => {
    at = await openCaseDesk();
    desk = at.desk;
  });
  afterAll(() => desk?.close());

  test('nothing that an applicant typed is ever more than text', async () => {
    await desk.receive([hostile('evil-1'), hostile('evil-2')]);
    const { value } = await (await desk.api('analyst')).cases.open({ body: { application: 'sample:evil-2' } });
    const page = await desk.as('analyst', `/applications/${encodeURIComponent('sample:evil-2')}`);
    await page.waitForURL(`**/cases/${value.id}`);
    await heading(page, /^Eve /);
    await page.getByRole('button', { name: 'Open or close all' }).click();
    for (const summary of await page.locator('.received summary').all()) await summary.click();
    await page
      .getByRole('button', { name: /^Look at the address/ })
      .first()
      .click();
    const go = page.getByRole('link', { name: 'Open in a new tab' });
    expect(await go.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await go.getAttribute('href')).toMatch(/^https:\/\/example\.org\//);
    await page.keyboard.press('Escape');
    for (const name of ['Check and decide', 'Who else', 'Files', 'Notes and history'])
      await tab(page, new RegExp(`^${name}`));
    await expect.poll(() => page.evaluate('window.hit')).toBe(undefined);
    await expect.poll(() => page.locator('main img, main script, main a[href^="javascript"]').count()).toBe(0);
    await page.context().close();
  });

  test('what nobody sees is a mark on every screen, turns nothing around, and long words stay inside', async () => {
    await desk.receive([turned('turned-1')]);
    const { value } = await (await desk.api('analyst')).cases.open({ body: { application: 'sample:turned-1' } });
    const page = await desk.as('analyst', `/cases/${value.id}`, { width: 390 });
    await heading(page, /^Ali⟨U\+200B⟩ce ⟨U\+202E⟩gnp\.exe N+$/);
    await expect.poll(() => page.title()).toContain('⟨U+202E⟩');
    await page.getByText('cv⟨U+202E⟩fdp.exe').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.evaluate('document.body.innerText.search(/[\\u200b\\u202a-\\u202e]/)')).toBe(-1);
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.context().close();
  });

  test('files are pictures of their pages and text; what is put beside the case keeps its name', async () => {
    const { full } = await at.caseAt(4);
    await desk.service.desk.cases.papers.attach(await desk.actor('analyst'), full.id, { name: 'cv.pdf', bytes: pdf });
    const page = await desk.as('analyst', `/cases/${full.id}?view=files`);
    await heading(page, full.name ?? '');
    const picture = page.getByAltText('Page 1 of 2 of cv.pdf');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate("document.querySelector('.case-page').naturalWidth")).toBe(1200);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'case-files');
    await tab(page, 'Text');
    await page.getByText('Curriculum vitae').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Übersicht 1.txt', mimeType: 'text/html', buffer: Buffer.from(EVIL) });
    await page.getByText('Übersicht 1.txt').waitFor();
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.locator('pre').getByText('onerror').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More steps' }).click();
    await page.getByRole('menuitem', { name: 'Save the evidence pack' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.zip$/);
    await page.context().close();
  });

  test('a recruiter sees what to ask, an auditor stand-ins until there is a reason, and clear ones have no case', async () => {
    const { full } = await at.caseAt(2);
    const asks = await desk.as('recruiter', `/cases/${full.id}`, { jobs: [full.job ?? ''] });
    await heading(asks, full.name ?? '');
    await asks.getByText('The evidence is with the reviewers').waitFor();
    await expect.poll(() => asks.getByText('How it adds up').count()).toBe(0);
    expect(await axeFindings(asks)).toEqual([]);
    await asks.context().close();

    const reads = await desk.as('auditor', `/cases/${full.id}`);
    await heading(reads, /^person-/);
    expect(await axeFindings(reads)).toEqual([]);
    await reads.getByRole('button', { name: 'Show names and values' }).click();
    await reads.getByRole('textbox', { name: /^Why/ }).fill('A yearly sample.');
    await reads.getByRole('dialog').getByRole('button', { name: 'Show names and values' }).click();
    await heading(reads, full.name ?? '');
    await reads.context().close();

    const clear = desk.sent.map(({ application }) => `sample:${application.id}`);
    const api = await desk.api('analyst');
    for (const reference of clear) {
      const standing = await api.applications.get({ params: { reference } });
      if (standing.case !== null) continue;
      const page = await desk.as('analyst', `/applications/${encodeURIComponent(reference)}`);
      await heading(page, `Application ${reference}`);
      await page.getByText('How it adds up').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await screenshot(page, 'application');
      await page.getByRole('button', { name: 'Open a case' }).click();
      await page.waitForURL('**/cases/*');
      await page.context().close();
      break;
    }
  });

  test('what is asked once more stays open when the service refuses, and says why', async () => {
    await desk.actor('recruiter', 'Remo');
    const page = await desk.as('administrator', '/settings/people');
    await page.getByRole('button', { name: 'Actions for Remo recruiter' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    const dialog = page.getByRole('dialog');
    await page.route('**/api/v1/accounts/*', (route) =>
      route.request().method() === 'DELETE' ? route.fulfill({ status: 409, json: refusal }) : route.continue(),
    );
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await dialog.getByText('This was not done').waitFor();
    await dialog.getByText('They still have two cases.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/v1/accounts/*');
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
