import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

const card = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const note = (page: Page) => page.getByLabel('Note for colleagues');
const outcome = (page: Page, name: string) =>
  page.locator('.decide-outcome').filter({ hasText: name }).getByRole('radio');

const submit = (page: Page) => page.locator('.decide-form').getByRole('button', { name: 'Decide', exact: true });

/** Fills in what a decision needs beside its outcome. */
const fill = async (page: Page, reason: string | RegExp, text: string): Promise<void> => {
  await page.getByRole('radio', { name: reason }).check();
  await note(page).fill(text);
  await page.getByRole('radio', { name: 'Yes, the look was worth it' }).check();
};

describe.skipIf(browserReason !== undefined)('deciding', () => {
  let desk: Desk;
  let ids: readonly string[];
  let jobs: readonly (string | null)[];
  /** A case with room above its band. */
  let reviewed: string;
  const caseAt = (index: number): string => ids[index] ?? '';
  const read = async (id: string) => {
    const { value, etag } = await (await desk.api('lead')).cases.read({ params: { id } });
    if (value.view !== 'full') throw new Error('a lead sees everything');
    return { value, etag };
  };

  beforeAll(async () => {
    desk = await openDesk({ applications: 160, environment: { GATEHOUSE_BLIND_SHARE: '100%' } });
    const { items } = await (await desk.api('analyst')).cases.list({ query: { limit: 50 } });
    ids = items.map(({ id }) => id);
    jobs = items.map(({ job }) => job);
    reviewed = items.findLast(({ band }) => band === 'review')?.id ?? '';
  }, 120_000);
  afterAll(() => desk?.close());

  test('the playbook is a checklist: results are added with a note, the last one counts, none is lost', async () => {
    const page = await desk.as('analyst', `/cases/${caseAt(0)}?view=decide`);
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
    expect((await read(caseAt(0))).value.checks.map(({ result }) => result)).toEqual(['not-yet-verified', 'verified']);
    expect(await axeFindings(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) await screenshot(page, 'decide', { theme });
    await screenshot(page, 'decide', { width: 390, isWhole: true });
    await page.context().close();
  });

  test('a decision says what is missing, outlives a reload and a change by somebody else, and is taken back by u', async () => {
    const id = caseAt(1);
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
    expect(await note(page).inputValue()).toBe('The switchboard has other dates.');

    const lead = await desk.api('lead');
    const { etag } = await read(id);
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
    expect((await read(next)).value).toMatchObject({ state: 'in-review', owner: { name: 'Ann Analyst' } });
    expect((await read(id)).value).toMatchObject({ state: 'awaiting-second', outcome: 'contradicted' });
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.pathname === `/cases/${id}`);
    await card(page, 'Decision');
    expect(await note(page).inputValue()).toBe('The switchboard has other dates.');
    expect(await outcome(page, 'Contradicted').isChecked()).toBe(true);
    expect((await read(id)).value).toMatchObject({ state: 'in-review', outcome: null, first: null });
    await expect.poll(async () => (await read(next)).value).toMatchObject({ state: 'waiting', owner: null });
    await page.context().close();
  });

  test('a session that ends takes nothing that was typed with it', async () => {
    const id = caseAt(2);
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
    expect(await note(page).inputValue()).toBe('Nobody to ask.');
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
    expect((await read(id)).value).toMatchObject({ state: 'in-review', outcome: null });
    await page.context().close();
  });

  test('a decision whose case grew since is said to be in question, and may stand with a note', async () => {
    const [like] = desk.sent.filter(({ truth }) => truth.campaign !== null).map(({ application }) => application);
    const id = reviewed;
    const before = await read(id);
    const params = { id };
    const found = {
      outcome: 'verified',
      reason: 'evidence-explained',
      note: 'All explained.',
      worth: 'not-worth-it',
    } as const;
    await (await desk.api('analyst', 'Dora')).cases.decide({ params, ifMatch: before.etag, body: found });
    const own = desk.sent.find(
      ({ application }) => `sample:${application.id}` === before.value.application,
    )?.application;
    if (own === undefined || like === undefined) throw new Error('nothing to correct');
    await desk.receive([
      { ...like, id: own.id, job: own.job, candidate: { ...like.candidate, name: own.candidate.name } },
    ]);
    expect((await read(id)).value).toMatchObject({ state: 'closed', changed: true });

    const page = await desk.as('analyst', `/cases/${id}?view=decide`, { as: 'Dora' });
    await card(page, 'Decided');
    await page.getByText('The band rose after this decision').waitFor();
    await page.getByLabel('Why it stands').fill('The same home, as they told us.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Let it stand' }).click();
    await page.getByText('The band rose after this decision').waitFor({ state: 'detached' });
    expect((await read(id)).value).toMatchObject({ state: 'closed', outcome: 'verified', changed: false });
    await page.context().close();
  });

  test('what goes against a candidate waits for a lead, who sends it back with a note or signs', async () => {
    const id = caseAt(3);
    const params = { id };
    const api = await desk.api('analyst', 'Ben');
    const refused = { outcome: 'refused', reason: 'declined-every-route', worth: 'worthwhile' } as const;
    const propose = async (): Promise<void> => {
      const { etag } = await read(id);
      await api.cases.decide({ params, ifMatch: etag, body: { ...refused, note: 'Four ways offered.' } });
    };
    await propose();
    const first = await desk.as('analyst', `/cases/${id}?view=decide`, { as: 'Ben' });
    await first.getByText('You signed first').waitFor();
    await first.getByLabel('Why you withdraw it').fill('A fifth way occurred to me.');
    await first.getByRole('button', { name: 'Withdraw' }).click();
    await card(first, 'Decision');
    await first.context().close();

    await propose();
    const page = await desk.as('lead', `/cases/${id}?view=decide`);
    await card(page, 'Second signature');
    await page.getByText('Four ways offered.').waitFor();
    await screenshot(page, 'second');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send back' }).click();
    await page.getByText('Write what is missing before you send it back.').waitFor();
    await page.getByLabel('Your note').fill('Offer a notary too.');
    await page.getByRole('button', { name: 'Send back' }).click();
    await card(page, 'Decision');

    await propose();
    await page.reload();
    await page.getByLabel('Stay with this case afterwards').check();
    await page.getByRole('button', { name: 'Sign: Refused' }).click();
    await card(page, 'Decided');
    await page.keyboard.press('u');
    await card(page, 'Second signature');
    await page.getByRole('button', { name: 'Sign: Refused' }).dblclick();
    await card(page, 'Decided');
    await page.getByRole('tabpanel').getByText('Ben analyst', { exact: true }).waitFor();
    const closed = await read(id);
    expect(closed.value).toMatchObject({ state: 'closed', outcome: 'refused' });

    // Two people said so: one alone does not say otherwise, not even what one may say of any other case.
    const body = { reason: 'candidate-appealed', note: 'Offered a notary.' } as const;
    await (await desk.api('lead')).cases.reopen({ params, ifMatch: closed.etag, body });
    await page.reload();
    await outcome(page, 'Verified').first().check();
    await page.getByText('A second person signs this').waitFor();
    await page.context().close();
  });

  test('a recruiter leads the interview: everybody’s questions, marks that are kept, paper that tells nothing', async () => {
    const index = jobs.findIndex((job) => job !== null);
    const id = caseAt(index);
    const analyst = await desk.api('analyst');
    const kit = await analyst.cases.interview({ params: { id } });
    await analyst.cases.score({
      params: { id },
      body: { scores: kit.questions.map((question) => ({ question: question.id, score: 2 })), note: 'Concrete.' },
    });
    const page = await desk.as('recruiter', `/cases/${id}/interview`, { jobs: [jobs[index] ?? ''] });
    await page.getByRole('heading', { level: 1, name: 'Interview' }).waitFor();
    await page.getByText('They show once you kept yours', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep this sheet' }).click();
    await page.getByText('Mark at least one question.').waitFor();
    await page.getByRole('group', { name: 'Mark of question 1', exact: true }).getByRole('radio').first().check();
    await page.getByLabel('Notes on question 1', { exact: true }).fill('Spoke of the team only.');
    await page.reload();
    await page.getByText('1 of', { exact: false }).waitFor();
    for (const theme of ['light', 'dark'] as const) await screenshot(page, 'interview', { theme });
    await screenshot(page, 'interview', { width: 390 });

    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.decide-printed');
    expect(await page.getByRole('button', { name: 'Keep this sheet' }).isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
    const words = (await paper.textContent()) ?? '';
    for (const { text } of kit.questions) expect(words).toContain(text);
    const { value } = await read(id);
    for (const { says } of value.result?.evidence ?? []) expect(words).not.toContain(says);
    expect(words).not.toMatch(/priority|review|bits|score/i);
    await screenshot(page, 'interview-print', { width: 794, isWhole: true });
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Keep this sheet' }).click();
    await card(page, 'Sheets');
    await page.getByText('differ by two').first().waitFor();
    await page.getByText('Spoke of the team only.').first().waitFor();
    for (const theme of ['light', 'dark'] as const)
      await screenshot(page, 'interview-sheets', { theme, isWhole: true });
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${desk.url}/cases/${id}?view=decide`);
    await card(page, 'Interview');
    expect(await page.getByRole('heading', { name: 'Playbook' }).count()).toBe(0);
    await page.context().close();
  });

  test('a second look judges the evidence before the name, then says what it would have come to', async () => {
    const lead = await desk.api('lead');
    const page = await desk.as('analyst', '/second-looks', { as: 'Cleo' });
    const take = page.getByRole('button', { name: /Take the next|Look once more/ });
    const begun = page.getByRole('heading', { level: 2, name: 'Is each of these a reason to look?' });
    await expect
      .poll(
        async () => {
          await take.click();
          await page.getByText(/Nothing waits|Is each of these/).waitFor();
          return begun.count();
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'second-looks', { isWhole: true });
    for (const one of await page.getByRole('radio', { name: 'Unclear' }).all()) await one.check();
    await page.getByRole('button', { name: 'Show the name' }).click();
    await page.getByText('The application is of', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await outcome(page, 'Not yet verified').check();
    await page.getByRole('radio', { name: /There is too little to check/ }).check();
    await note(page).fill('I would have asked for more.');
    await page.getByRole('button', { name: 'Keep my second look' }).click();
    await page.getByRole('button', { name: 'Take the next' }).waitFor();
    expect((await lead.cases.agreement()).all.pairs).toBe(1);
    await page.getByRole('tab', { name: 'Agreement' }).click();
    await page.getByText('Cases that two people judged').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});
