import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseDesk } from './case-desk.ts';
import { card, note, openDecideDesk, outcome } from './decide-desk.ts';
import { browserReason, type Desk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

describe.skipIf(browserReason !== undefined)('a second person', () => {
  let at: CaseDesk;
  let desk: Desk;
  beforeAll(async () => {
    at = await openDecideDesk();
    desk = at.desk;
  });
  afterAll(() => desk?.close());

  test('what goes against a candidate waits for a lead, who sends it back with a note or signs', async () => {
    const id = at.idAt(3);
    const params = { id };
    const api = await desk.api('analyst', 'Ben');
    const refused = { outcome: 'refused', reason: 'declined-every-route', worth: 'worthwhile' } as const;
    const propose = async (): Promise<void> => {
      const { etag } = await at.read(id);
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
    const closed = await at.read(id);
    expect(closed.full).toMatchObject({ state: 'closed', outcome: 'refused' });

    // Two people said so: one alone does not say otherwise, not even what one may say of any other case.
    const body = { reason: 'candidate-appealed', note: 'Offered a notary.' } as const;
    await (await desk.api('lead')).cases.reopen({ params, ifMatch: closed.etag, body });
    await page.reload();
    await outcome(page, 'Verified').first().check();
    await page.getByText('A second person signs this').waitFor();
    await page.context().close();
  });

  test('a recruiter leads the interview: everybody’s questions, marks that are kept, paper that tells nothing', async () => {
    const { id = '', job = null } = at.items.find((one) => one.job !== null) ?? {};
    const analyst = await desk.api('analyst');
    const kit = await analyst.cases.interview({ params: { id } });
    await analyst.cases.score({
      params: { id },
      body: { scores: kit.questions.map((question) => ({ question: question.id, score: 2 })), note: 'Concrete.' },
    });
    const page = await desk.as('recruiter', `/cases/${id}/interview`, { jobs: [job ?? ''] });
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
    await expect.poll(() => page.getByRole('button', { name: 'Keep this sheet' }).isVisible()).toBe(false);
    expect(await paper.isVisible()).toBe(true);
    const words = (await paper.textContent()) ?? '';
    for (const { text } of kit.questions) expect(words).toContain(text);
    const { result } = await at.read(id);
    for (const { says } of result.evidence) expect(words).not.toContain(says);
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
    await expect.poll(() => page.getByRole('heading', { name: 'Playbook' }).count()).toBe(0);
    await page.context().close();
  });

  test('a second look judges the evidence before the name, then says what it would have come to', async () => {
    const lead = await desk.api('lead');
    const id = at.items.findLast(({ band }) => band === 'review')?.id ?? '';
    await (await desk.api('analyst', 'Dora')).cases.decide({
      params: { id },
      ifMatch: (await at.read(id)).etag,
      body: { outcome: 'verified', reason: 'evidence-explained', note: 'All explained.', worth: 'not-worth-it' },
    });
    const page = await desk.as('analyst', '/second-looks', { as: 'Cleo' });
    const take = page.getByRole('button', { name: /Take the next|Look once more/ });
    const begun = page.getByRole('heading', { level: 2, name: 'Is each of these a reason to look?' });
    // Cases come to it once they cannot be taken back any more.
    const askAgain = async (): Promise<number> => {
      // The button goes once there is one.
      await take.click({ timeout: 1000 }).catch(() => undefined);
      return begun.count();
    };
    await expect.poll(askAgain, { timeout: 60_000, interval: 1000 }).toBe(1);
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
