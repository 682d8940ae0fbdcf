import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseDesk } from './case-desk.ts';
import { card, note, openDecideDesk, outcome } from './decide-desk.ts';
import { browserReason, type Desk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

const submit = (page: Page) => page.locator('.decide-form').getByRole('button', { name: 'Decide', exact: true });

/** Fills in what a decision needs beside its outcome. */
const fill = async (page: Page, reason: string | RegExp, text: string): Promise<void> => {
  await page.getByRole('radio', { name: reason }).check();
  await note(page).fill(text);
  await page.getByRole('radio', { name: 'Yes, the look was worth it' }).check();
};

describe.skipIf(browserReason !== undefined)('deciding', () => {
  let at: CaseDesk;
  let desk: Desk;
  beforeAll(async () => {
    at = await openDecideDesk();
    desk = at.desk;
  });
  afterAll(() => desk?.close());

  test('the playbook is a checklist: results are added with a note, the last one counts, none is lost', async () => {
    const page = await desk.as('analyst', `/cases/${at.idAt(0)}?view=decide`);
    await card(page, 'Playbook');
    await page.getByRole('button', { name: /Reach the candidate twice/ }).click();
    await page.getByRole('button', { name: /other steps?$/ }).click();
    await page.getByRole('button', { name: 'Questions' }).click();
    const save = page.getByRole('button', { name: 'Write it down' });
    await save.click();
    await page.getByText('Choose what it came to.').waitFor();
    for (const [result, text] of [
      ['Not yet verified', 'Nobody answered the number.'],
      ['Verified', 'The same person answered on both.'],
    ] as const) {
      await page.getByRole('group', { name: 'What did it come to?' }).getByLabel(result, { exact: true }).check();
      await page.getByLabel('Note (needed)').fill(text);
      await save.dblclick(); // Both presses come before the first is drawn: one result all the same.
      await page.getByRole('paragraph').filter({ hasText: text }).waitFor();
    }
    await page.getByText('1 of', { exact: false }).first().waitFor();
    await page.getByRole('paragraph').filter({ hasText: 'Nobody answered the number.' }).waitFor();
    expect((await at.read(at.idAt(0))).full.checks.map(({ result }) => result)).toEqual([
      'not-yet-verified',
      'verified',
    ]);
    expect(await axeFindings(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) await screenshot(page, 'decide', { theme });
    await screenshot(page, 'decide', { width: 390, isWhole: true });
    await page.context().close();
  });

  test('a decision says what is missing, outlives a reload and a change by somebody else, and is taken back by u', async () => {
    const id = at.idAt(1);
    const page = await desk.as('analyst', `/cases/${id}?view=decide`);
    await card(page, 'Decision');
    await page.keyboard.press('4');
    await page.getByText('A second person signs this').waitFor();
    await page.getByRole('button', { name: 'Sign and pass on, next case' }).click();
    await page.getByText('Choose a reason.').waitFor();
    for (const grave of ['Refused', 'Contradicted', 'Confirmed fraud']) {
      await outcome(page, grave).check();
      expect(await axeFindings(page)).toEqual([]);
    }
    await outcome(page, 'Contradicted').check();
    await fill(page, /An employer says/, 'The switchboard has other dates.');
    await page.reload();
    await card(page, 'Decision');
    await expect.poll(() => note(page).inputValue()).toBe('The switchboard has other dates.');

    const lead = await desk.api('lead');
    const { etag } = await at.read(id);
    await lead.cases.assign({ params: { id }, ifMatch: etag, body: { to: (await desk.actor('analyst')).id } });
    await page.getByText('Lea Lead gave the case').waitFor();
    // As if the decision had been sent before the page heard of it.
    await page.route(`**/cases/${id}/decide`, (route) =>
      route.continue({ headers: { ...route.request().headers(), 'if-match': etag } }),
    );
    await note(page).press('Control+Enter');
    await page.getByText('Not sent: the case changed while you were at it.', { exact: false }).waitFor();
    await page.unroute(`**/cases/${id}/decide`);
    expect(await axeFindings(page)).toEqual([]);

    await note(page).press('Control+Enter');
    await page.waitForURL((url) => /^\/cases\/[^/]+$/.test(url.pathname) && !url.pathname.endsWith(id));
    const next = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect((await at.read(next)).full).toMatchObject({ state: 'in-review', owner: { name: 'Ann Analyst' } });
    expect((await at.read(id)).full).toMatchObject({ state: 'awaiting-second', outcome: 'contradicted' });
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.pathname === `/cases/${id}`);
    await card(page, 'Decision');
    await expect.poll(() => note(page).inputValue()).toBe('The switchboard has other dates.');
    await expect.poll(() => outcome(page, 'Contradicted').isChecked()).toBe(true);
    expect((await at.read(id)).full).toMatchObject({ state: 'in-review', outcome: null, first: null });
    await expect.poll(async () => (await at.read(next)).full).toMatchObject({ state: 'waiting', owner: null });
    await page.context().close();
  });

  test('a session that ends takes nothing that was typed with it', async () => {
    const id = at.idAt(2);
    const page = await desk.as('analyst', `/cases/${id}?view=decide`);
    await card(page, 'Decision');
    await page.getByLabel('Stay with this case afterwards').check();
    await outcome(page, 'Not yet verified').check();
    await fill(page, /There is too little to check/, 'Nobody to ask.');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await submit(page).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await page.context().addCookies(cookies);
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => note(page).inputValue()).toBe('Nobody to ask.');
    await submit(page).click();
    await card(page, 'Decided');
    expect(page.url()).toBe(`${desk.url}/cases/${id}?view=decide`);
    await screenshot(page, 'decided', { isWhole: true });

    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByRole('radio', { name: /The candidate answered, corrected or appealed/ }).check();
    await page.getByLabel('Note (needed)').fill('They wrote back.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open again' }).click();
    await card(page, 'Decision');
    expect((await at.read(id)).full).toMatchObject({ state: 'in-review', outcome: null });
    await page.context().close();
  });

  test('a decision whose case grew since is said to be in question, and may stand with a note', async () => {
    const [like] = desk.sent.filter(({ truth }) => truth.campaign !== null).map(({ application }) => application);
    // One with room above its band.
    const id = at.items.findLast(({ band }) => band === 'review')?.id ?? '';
    const before = await at.read(id);
    const params = { id };
    const found = {
      outcome: 'verified',
      reason: 'evidence-explained',
      note: 'All explained.',
      worth: 'not-worth-it',
    } as const;
    await (await desk.api('analyst', 'Dora')).cases.decide({ params, ifMatch: before.etag, body: found });
    const own = desk.sent.find(
      ({ application }) => `sample:${application.id}` === before.full.application,
    )?.application;
    if (own === undefined || like === undefined) throw new Error('nothing to correct');
    await desk.receive([
      { ...like, id: own.id, job: own.job, candidate: { ...like.candidate, name: own.candidate.name } },
    ]);
    expect((await at.read(id)).full).toMatchObject({ state: 'closed', changed: true });

    const page = await desk.as('analyst', `/cases/${id}?view=decide`, { as: 'Dora' });
    await card(page, 'Decided');
    await page.getByText('The band rose after this decision').waitFor();
    await page.getByLabel('Why it stands').fill('The same home, as they told us.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('The band rose after this decision').waitFor({ state: 'detached' });
    expect((await at.read(id)).full).toMatchObject({ state: 'closed', outcome: 'verified', changed: false });
    await page.context().close();
  });
});
