import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRingDesk, type RingDesk } from './campaign-people.ts';
import { browserReason } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

describe.skipIf(browserReason !== undefined)('decisions over a campaign', () => {
  let desk: RingDesk;
  let id: string;
  beforeAll(async () => {
    desk = await openRingDesk();
    id = desk.id;
  });
  afterAll(() => desk?.close());

  test('one decision for all: looked through, one left out with a reason, kept, applied, taken back', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}`);
    await page.getByRole('link', { name: 'Decide for all' }).click();
    await heading(page, `Decide for all of ${id}`);
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    await expect.poll(() => page.getByText('Choose one.').count()).toBe(3);
    await page.getByRole('radio', { name: 'Contradicted' }).check();
    await page.getByLabel('Reason').selectOption({ index: 1 });
    await page.getByLabel('Note').fill('Each was asked on a channel that we found ourselves.');
    await page.getByRole('radio', { name: 'Yes, there was something to it' }).check();
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    await page.getByText('1 of 6 looked at').waitFor();
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: /^Compare with Bea Birch/ }).click();
    await heading(await opening, 'Two members side by side');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByText('Say why Bea Birch is left out.').waitFor();
    await page.getByLabel('Why left out').fill('A flat-mate of the first, checked by phone.');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign-decide');
    await screenshot(page, 'campaign-decide', { width: 390, theme: 'dark', isWhole: true });
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByRole('dialog').getByText('4 members were not looked at').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Next member' }).click();
    await page.getByText('6 of 6 looked at').waitFor();
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await heading(page, `Contradicted for ${id}`);
    await page.getByText('A flat-mate of the first, checked by phone.').waitFor();
    // Whoever has no case yet gets one with the decision.
    const without = await page.getByText('Opened by it').count();
    expect(without).toBeGreaterThan(0);
    const cases = page.locator('tbody a[href^="/cases/"]');
    const opened = await cases.count();
    const apply = page.getByRole('button', { name: 'Apply to 5 applications' });
    await apply.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Apply to 5 applications' }).click();
    await page.getByText('Waits for a second signature').first().waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Taken back').first().waitFor();
    await expect.poll(() => cases.count()).toBe(opened + without);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('one is left out, one changed meanwhile; a lead signs second, and of two leads one is told', async () => {
    const [api, ben, lou] = [
      await desk.api('analyst'),
      await desk.api('analyst', 'Ben'),
      await desk.api('lead', 'Lou'),
    ];
    const body = {
      outcome: 'contradicted',
      reason: 'work-not-explained',
      note: 'Asked.',
      worth: 'worthwhile',
    } as const;
    const except = [{ application: 'sample:ring-1', why: 'A flat-mate, checked.' }];
    const kept = await api.campaignDecisions.propose({ params: { id }, body: { ...body, except } });
    const params = { id, decision: kept.value.id };
    const moved = kept.value.members.find((it) => it.case !== null && it.treatment === 'decide');
    const seen = await ben.cases.read({ params: { id: moved?.case ?? '' } });
    await ben.cases.take({ params: { id: moved?.case ?? '' }, ifMatch: seen.etag });
    const path = `/campaigns/${id}/decisions/${kept.value.id}`;
    const own = await desk.as('analyst', path);
    await own.getByRole('button', { name: 'Apply to 5 applications' }).click();
    await own.getByRole('dialog').getByRole('button', { name: 'Apply to 5 applications' }).click();
    const apart = own.locator('tbody tr');
    await apart.nth(1).getByText('It was changed since the proposal.').waitFor();
    expect(await apart.nth(0).textContent()).toContain('A flat-mate, checked.');
    await own.context().close();

    const other = await desk.as('analyst', path, { as: 'Ben' });
    await other.getByText('A lead who did not sign first').waitFor();
    await expect.poll(() => other.getByRole('button', { name: 'Sign for all' }).count()).toBe(0);
    await other.context().close();

    const page = await desk.as('lead', path);
    await page.getByRole('button', { name: 'Send back' }).click();
    await page.getByText('Say why it goes back.').waitFor();
    await page.getByLabel('Note').fill('Seen all of them.');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign-decision', { theme: 'dark' });
    await page.getByRole('button', { name: 'Sign for all' }).click();
    await page.getByText('Lea Lead').nth(1).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: 'Sign for all' }).waitFor();

    await page.getByLabel('Note').fill('Seen all of them, once more.');
    const now = await lou.campaignDecisions.read({ params });
    const back = { approve: false, note: 'Ask the fourth first.' };
    // While the one signs, the other sends it back.
    const lost = async (route: Route): Promise<void> => {
      await lou.campaignDecisions.sign({ params, ifMatch: now.etag, body: back });
      await route.continue();
    };
    await page.route('**/decisions/*/sign', lost, { times: 1 });
    await page.getByRole('button', { name: 'Sign for all' }).click();
    await page.getByText('Your note was not sent').waitFor();
    await page.getByText('Seen all of them, once more.').waitFor();
    await page.goto(`${desk.url}/campaigns/${id}?view=decisions`);
    await page.getByRole('cell', { name: 'Sent back' }).waitFor();
    await expect.poll(() => page.getByRole('tabpanel').locator('tbody tr').count()).toBe(2);
    await page.context().close();

    const again = await api.campaignDecisions.propose({ params: { id }, body: { ...body, except } });
    const second = { id, decision: again.value.id };
    const first = await api.campaignDecisions.apply({ params: second, ifMatch: again.etag });
    const lead = await desk.as('lead', '/campaigns?decided=second');
    await lead.getByRole('link', { name: id }).waitFor();
    await lead.goto(`${desk.url}/campaigns/${id}/decisions/${second.decision}`);
    await lead.getByRole('button', { name: 'Sign for all' }).click();
    await lead.getByText('Applied').first().waitFor();
    await lead.context().close();
    const closed = first.value.members.filter(({ treatment }) => treatment === 'decide');
    const states = closed.map(async ({ application }) => {
      const found = await api.cases.search({ body: { text: application } });
      return found.items[0]?.state;
    });
    expect(new Set(await Promise.all(states))).toEqual(new Set(['closed']));
    const out = await api.cases.search({ body: { text: 'sample:ring-1' } });
    expect(out.items.map(({ state }) => state)).not.toContain('closed');
  });

  test('who may not see names sees decisions; who has one job only sees none of it', async () => {
    const auditor = await desk.as('auditor', '/campaigns');
    await auditor.getByRole('link', { name: id }).click();
    await auditor.getByText('The record of a campaign names its people.').waitFor();
    await auditor.getByRole('link', { name: 'Contradicted' }).first().click();
    await heading(auditor, `Contradicted for ${id}`);
    expect(await auditor.getByText('Ada Alder').count()).toBe(0);
    await auditor.context().close();
    const recruiter = await desk.as('recruiter', '/campaigns', { jobs: ['req-7'] });
    await recruiter.getByText('This part is not for your roles').waitFor();
    expect(await recruiter.getByRole('link', { name: 'Campaigns' }).count()).toBe(0);
    await recruiter.context().close();
  });
});
