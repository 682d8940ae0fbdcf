import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ring } from './campaign-people.ts';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const rests = (page: Page) => page.locator('.campaigns-canvas[data-state=rests]').waitFor();
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const selected = (page: Page) => page.locator('.campaigns-graph-table [aria-pressed=true]');

describe.skipIf(browserReason !== undefined)('campaigns', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk({ applications: 160, fraudShare: 0.3 });
    await desk.receive(ring);
    const api = await desk.api('analyst');
    id = (await api.campaigns.list({ query: { limit: 1 } })).items[0]?.id ?? '';
  }, 120_000);
  afterAll(() => desk?.close());

  test('the list is ordered and narrowed by its address, searched by what somebody states, and leads to the record', async () => {
    const page = await desk.as('analyst', '/campaigns?sort=people');
    await heading(page, 'Campaigns');
    const rows = page.locator('tbody tr');
    const first = rows.first();
    await first.getByRole('link', { name: id }).waitFor();
    expect(await first.locator('svg').first().textContent()).toMatch(/^Applications by week, over 12 weeks/);
    const all = await rows.count();
    await page.getByLabel('People').selectOption('5 and more');
    await page.getByLabel('Order').selectOption('First seen lately');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect([query(page, 'people'), query(page, 'sort')]).toEqual(['5', 'first']);
    await page.reload();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await page.getByLabel('People').selectOption('25 and more');
    await page.getByText('No campaign is like this').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rows.count()).toBe(all);
    const find = page.getByLabel('Find a campaign');
    await find.fill('ada.dev40@example.com');
    await find.press('Enter');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.getByRole('link').textContent()).toBe(id);
    expect(page.url()).not.toContain('ada');
    await find.fill('nobody@example.com');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByText('No campaign has it').waitFor();
    await page.getByRole('button', { name: 'Remove With nobody@example.com' }).click();
    await expect.poll(() => rows.count()).toBe(all);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaigns');
    await screenshot(page, 'campaigns', { width: 390, theme: 'dark' });
    await page.getByRole('link', { name: id }).click();
    await heading(page, `Campaign ${id}`);
    await page.context().close();
  });

  test('the drawing comes to rest, and selects in step with the table beside it', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}`);
    await rests(page);
    await page.getByRole('button', { name: 'Ada Alder' }).click();
    await page.getByText('Why in it').waitFor();
    expect(await selected(page).textContent()).toBe('Ada Alder');
    expect(query(page, 'pick')).toBe('p:sample:ring-0');
    await page.getByRole('button', { name: 'Show what they share' }).click();
    await page.getByRole('img', { name: /^Drawing of 6 people, [1-9]/ }).waitFor();
    await rests(page);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign');
    await screenshot(page, 'campaign', { width: 390, theme: 'dark', isWhole: true });
    await page.getByRole('button', { name: 'Clear the selection' }).click();

    const box = await page.locator('.campaigns-canvas-box').boundingBox();
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    for (let step = 0; step < 140 && query(page, 'pick') === null; step += 1) {
      await page.mouse.click(x + width * (0.15 + 0.05 * (step % 14)), y + height * (0.2 + 0.06 * (step / 14)));
    }
    expect(query(page, 'pick')).not.toBeNull();
    await page.locator('.campaigns-picked h2').waitFor();
    await selected(page).waitFor();
    await page.context().close();
  });

  test('it is narrowed by strength and time, values are opened by kind, and all of it is done by keys', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}`);
    await rests(page);
    await page.getByRole('button', { name: /^Device/ }).press('Enter');
    await page.getByRole('img', { name: /^Drawing of 6 people, 1 value/ }).waitFor();
    expect(query(page, 'kinds')).toBe('device');
    await page.getByLabel('Strength from').press('End');
    await page.getByRole('img', { name: /^Drawing of 6 people, 0 values and 0 links/ }).waitFor();
    await page
      .getByRole('tab', { name: /^Links/ })
      .last()
      .press('Enter');
    await page.getByText('Nothing is left by the filter.').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    for (let day = 0; day < 12; day += 1) await page.getByLabel('Seen until').press('ArrowLeft');
    await page.getByRole('img', { name: /^Drawing of 3 people/ }).waitFor();
    await page.reload();
    await page.getByRole('img', { name: /^Drawing of 3 people/ }).waitFor();
    await page.getByRole('button', { name: 'Hide the drawing' }).click();
    expect(await page.locator('canvas').count()).toBe(0);
    await page.getByRole('tab', { name: /^Values/ }).click();
    await page.getByRole('button', { name: /^device-of-the-ring-1/ }).click();
    await page.getByText('Seen with nobody else').waitFor();
    await page.context().close();
  });

  test('of a campaign of hundreds the strongest links are drawn at first, and its table stays short', async () => {
    const api = await desk.api('analyst');
    const graph = await api.campaigns.graph({ params: { id } });
    const [person, value, edge] = [graph.people[0], graph.values[0], graph.edges[0]];
    const many = Array.from({ length: 400 }, (_, at) => `sample:many-${at}`);
    const large = {
      people: many.map((one, at) => ({
        ...person,
        id: one,
        name: `Person ${at}`,
        membership: at % 3 === 0 ? 'uncertain' : 'member',
        decided: at % 4 === 0 ? 'fraud' : null,
      })),
      values: many.slice(0, 300).map((_, at) => ({ ...value, kind: 'device', id: `v${at}`, value: `value-${at}` })),
      uses: many.flatMap((one, at) => [0, 7, 31].map((by) => ({ person: one, value: `v${(at + by) % 300}`, bits: 5 }))),
      edges: many.flatMap((left, at) =>
        [1, 2, 5, 9].map((by) => ({ ...edge, left, right: many[(at + by * by) % 400] ?? left, bits: by / 2 })),
      ),
      leftOut: { people: 3, values: 0, edges: 20 },
    };
    const page = await desk.as('analyst', '/campaigns');
    await page.route('**/graph', (route) => route.fulfill({ json: large }));
    await page.goto(`${desk.url}/campaigns/${id}?kinds=device`);
    await page.getByText('3 people are not drawn.').waitFor();
    await page.getByText('the strongest links are drawn at first: +4.5 bits and more').waitFor();
    await page.getByRole('img', { name: /^Drawing of 400 people, 300 values and 1,600 links/ }).waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('img', { name: /^Drawing of 400 people, 300 values and 2,800 links/ }).waitFor();
    expect(query(page, 'bits')).toBe('0');
    await rests(page);
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Closer' }).click();
    await screenshot(page, 'campaign-large', { theme: 'dark' });
    expect(await page.locator('.campaigns-graph-table tbody tr').count()).toBe(100);
    await page.context().close();
  });

  test('members say why they are in it, two are compared, and what applicants wrote stays text', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}?view=members`);
    const member = page.locator('.campaigns-member').filter({ hasText: 'onerror' });
    await member.getByText('Out of it if explained').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign-members', { width: 390 });
    await page.getByLabel('Find a member').fill('fay');
    await expect.poll(() => page.locator('.campaigns-member h2').count()).toBe(1);
    await page.getByLabel('Find a member').fill('');
    await page.getByRole('checkbox', { name: 'Compare Ada Alder' }).check();
    await page.getByRole('checkbox', { name: /^Compare Dora/ }).check();
    await page.getByRole('link', { name: 'Compare the two' }).click();
    await heading(page, 'Two members side by side');
    await page.locator('.campaigns-passages mark').first().waitFor();
    const email = page.getByRole('row', { name: /^Candidate › email/ });
    expect(await email.locator('mark').allTextContents()).toEqual(['.dev', '@example.com', '.dev', '@example.com']);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Two members side by side – Gatehouse');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'campaign-compare', { isWhole: true });
    await screenshot(page, 'campaign-compare', { width: 390, theme: 'dark', isWhole: true });
    await page.getByText(/^Pair \d+ of 15/).waitFor();
    const pair = [query(page, 'left'), query(page, 'right')];
    await page.keyboard.press('s');
    await expect.poll(() => [query(page, 'right'), query(page, 'left')]).toEqual(pair);
    for (let step = 0; step < 15; step += 1) await page.keyboard.press('k');
    await page.getByText(/^Pair 1 of 15/).waitFor();
    await page.keyboard.press('j');
    await page.getByText(/^Pair 2 of 15/).waitFor();
    await page.getByRole('button', { name: /^on one side/ }).click();
    expect(query(page, 'show')).toBe('same alike different one-side');
    await page.context().close();
  });

  test('one decision for all: looked through, one left out with a reason, kept, applied, taken back', async () => {
    const page = await desk.as('analyst', `/campaigns/${id}`);
    await page.getByRole('link', { name: 'Decide for all' }).click();
    await heading(page, `Decide for all of ${id}`);
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    expect(await page.getByText('Choose one.').count()).toBe(3);
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
    expect(await other.getByRole('button', { name: 'Sign for all' }).count()).toBe(0);
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
    expect(await page.getByRole('tabpanel').locator('tbody tr').count()).toBe(2);
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
    await recruiter.getByRole('alert').first().waitFor();
    expect(await recruiter.getByRole('link', { name: 'Campaigns' }).count()).toBe(0);
    await recruiter.context().close();
  });
});
