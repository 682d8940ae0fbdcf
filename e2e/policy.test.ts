import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading } from './harness-checks.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

const office = { value: '12 Oak Street', reason: 'Our office for new colleagues', until: '2030-01-31' };

describe.skipIf(browserReason !== undefined)('signals and policy', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ applications: 100 });
    const api = await desk.api('analyst');
    const taken = (await api.cases.next()).case;
    if (taken === null) throw new Error('there is a case');
    await api.cases.decide({
      params: { id: taken.id },
      ifMatch: `"${taken.version}"`,
      body: { outcome: 'verified', reason: 'contact-confirmed', note: 'Answered at once.', worth: 'worthwhile' },
    });
  });
  afterAll(() => desk?.close());

  test('an analyst finds a signal, sees what it showed here and how little that says, and may change nothing', async () => {
    const page = await desk.as('analyst', '/policy');
    await heading(page, 'Signals and policy');
    await page.getByText('too few', { exact: false }).first().waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'New draft' }).count()).toBe(0);
    const filling = page.getByRole('table', { name: 'What fills the queue' });
    expect(await filling.locator('tbody tr').count()).toBe(5);
    const loudest = filling.locator('tbody tr').first().getByRole('button');
    const title = (await loudest.textContent()) ?? '';
    await loudest.click();
    await page.getByRole('button', { name: title, expanded: true }).waitFor();
    await page.getByText('waiting cases show it', { exact: false }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /^Try another weight/ }).count()).toBe(0);
    await page.goto(`${desk.url}/policy`);
    await page.getByText('never here').first().waitFor();
    await page.getByRole('searchbox', { name: 'Search signals' }).fill('vpn');
    await page.getByRole('button', { name: /ip-vpn/ }).click();
    expect(new URL(page.url()).searchParams.get('signal')).toBe('ip-vpn');
    await page.getByText('Why an honest person may show this').waitFor();
    const source = page.getByRole('link', { name: /opens another site/ }).first();
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByText('Why an honest person may show this').waitFor();
    await button(page, /^Speaks against/).click();
    await page.getByText('No signal is like this').waitFor();
    await page.goto(`${desk.url}/policy/new`);
    await page.getByText('Leads write drafts').waitFor();
    await page.context().close();
  });

  test('a lead writes a draft whose problems stand at their fields, tries it, sees who would change, and publishes', async () => {
    const page = await desk.as('lead', '/policy?tab=in-force', { as: 'lea' });
    await heading(page, 'Signals and policy');
    await page.getByText('This is what Gatehouse was started with.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'New draft' }).click();
    await heading(page, 'New draft');
    await page.getByLabel('Prior, in percent of applications').fill('much');
    await page.getByText('Give a number above 0 and below 100', { exact: false }).waitFor();
    await page.getByLabel('Prior, in percent of applications').fill('5');
    const critical = page.getByRole('group', { name: 'Critical' });
    await critical.getByLabel('Review from, in percent').fill('50');
    await critical.getByLabel('Priority from, in percent').fill('20');
    await page.getByLabel('Find a signal to change').fill('ip-vpn');
    await button(page, /^Change/)
      .first()
      .click();
    await page.getByLabel(/^Bits of/).fill('-1');
    await button(page, 'Allow a value').click();
    await page.getByLabel(/^Value/).fill('+1 206 555 0142');
    await page.getByLabel(/^What it is for/).fill('A trial of this season');
    await button(page, 'Save the draft').click();
    await page.getByText('Say it: it is kept with the entry.').waitFor();
    await page.getByLabel(/^Reason/).fill('Phone of the agency Example Staffing');
    await button(page, 'Save the draft').click();
    await critical.getByText('review must not lie above priority').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await critical.getByLabel('Review from, in percent').fill('2');
    await button(page, 'Save the draft').click();
    await page.getByText('cannot change its direction', { exact: false }).waitFor();
    await page.getByLabel(/^Bits of/).fill('0.2');
    await page.getByRole('link', { name: 'Indicators' }).click();
    await heading(page, 'Indicators');
    await page.goBack();
    await heading(page, 'New draft');
    await expect.poll(() => page.getByLabel(/^Bits of/).inputValue()).toBe('0.2');
    await tab(page, 'JSON');
    const raw = page.getByLabel('Policy document');
    expect(JSON.parse(await raw.inputValue())).toEqual({
      prior: 0.05,
      tiers: { critical: { review: 0.02, priority: 0.2 } },
      weights: { 'ip-vpn': 0.2 },
      allow: [{ value: '+1 206 555 0142', reason: 'Phone of the agency Example Staffing' }],
    });
    await raw.fill('{');
    await page.getByText('This is not a JSON object yet.').waitFor();
    await raw.fill(JSON.stringify({ prior: 0.05, off: ['no-such-signal'] }));
    await button(page, 'Save the draft').click();
    await page.getByText('no-such-signal', { exact: false }).last().waitFor();
    await raw.fill(JSON.stringify({ prior: 0.05, weights: { 'ip-vpn': 0.2 }, off: ['resume-echoes-advert'] }));
    await button(page, 'Save and try on the past').click();
    await heading(page, 'Draft of a policy');
    await page.getByText('Waiting for people').waitFor();
    await page.getByText('of 100 results', { exact: true }).waitFor();
    await page.getByText('Prior: 5% (before: as the product has it).').waitFor();
    await page.context().close();
  });

  test('a draft that a colleague changed meanwhile keeps what was typed, and has to be tried again', async () => {
    const page = await desk.as('lead', '/policy?tab=drafts', { as: 'lea' });
    await page.getByRole('link', { name: 'A trial of this season' }).click();
    await page.getByRole('link', { name: 'Change', exact: true }).click();
    await heading(page, 'Change the draft');
    await page.getByLabel('Prior, in percent of applications').fill('4');
    const colleague = await desk.api('lead', 'bea');
    const [line] = (await colleague.policies.list({ query: {} })).items;
    const id = line?.id ?? '';
    const { value, etag } = await colleague.policies.read({ params: { id } });
    const policy = { prior: 0.05, weights: { 'ip-vpn': 0.2 }, off: ['resume-echoes-advert'], allow: [office] };
    await colleague.policies.change({ params: { id }, ifMatch: etag, body: { policy, note: value.note } });
    await button(page, 'Save the draft').click();
    const conflict = page.getByRole('alert').filter({ hasText: 'wrote this draft anew meanwhile' });
    await conflict.getByText('Prior: 4% (before: 5%).').waitFor();
    await conflict.getByText('is no longer allowed', { exact: false }).waitFor();
    await expect.poll(() => page.getByLabel('Prior, in percent of applications').inputValue()).toBe('4');
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Start over').click();
    await page.getByLabel('Prior, in percent of applications').fill('4.5');
    await button(page, 'Save the draft').click();
    await heading(page, 'Draft of a policy');
    await page.getByText('Not tried yet. It can be published once it was.').waitFor();
    await expect.poll(() => button(page, 'Publish').isDisabled()).toBe(true);
    await page.getByText(/^Changed$/).waitFor();
    await button(page, 'Try it').click();
    await page.getByText('of 100 results', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Standard/ }).click();
    const spread = page.getByRole('img', { name: /^Results by bits of evidence: of / });
    await spread.getByText('Review from 8%').waitFor();
    await page.getByText('Figures as a table').click();
    await page.getByRole('columnheader', { name: 'Under this policy' }).waitFor();
    await page.getByRole('heading', { name: 'Who would change' }).waitFor();
    const moves = page.getByRole('group', { name: 'Queue' });
    await moves.getByRole('button', { name: /^clear to review/ }).click();
    const changed = page.getByRole('table', { name: 'Who would change' });
    await changed.getByRole('link').first().waitFor();
    await changed.getByText('Prior').first().waitFor();
    expect(await changed.getByRole('link').first().getAttribute('href')).toMatch(/^\/(cases|applications)\//);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Publish').click();
    const dialog = page.getByRole('dialog', { name: 'Put this policy in force?' });
    expect(await dialog.getByRole('button', { name: 'Publish the policy' }).isDisabled()).toBe(true);
    await dialog.getByLabel(/^Why/).fill('More cases this season');
    await dialog.getByRole('button', { name: 'Publish the policy' }).click();
    await heading(page, 'Policy in force');
    await page.getByText(/^Done\. /).waitFor();
    await page.context().close();
  });

  test('a draft is withdrawn; who published and withdrew what, and what it changed, stays readable for an auditor', async () => {
    const lead = await desk.as('lead', '/policy?tab=allow', { as: 'lea' });
    await lead.getByRole('link', { name: 'Allow a value' }).click();
    const entry = lead.getByRole('group', { name: 'Entry 2' });
    await entry.getByLabel(/^Value/).fill('@example.org');
    await entry.getByLabel(/^Reason/).fill('Our own domain');
    await lead.getByLabel(/^What it is for/).fill('Colleagues apply too');
    await button(lead, 'Save the draft').click();
    await heading(lead, 'Draft of a policy');
    await button(lead, 'Withdraw').click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await heading(lead, 'Withdrawn draft');
    expect(await button(lead, 'Try it').count()).toBe(0);
    await lead.context().close();
    const page = await desk.as('auditor', '/policy?tab=history');
    await page.getByText('More cases this season').waitFor();
    await page.getByText('lea lead withdrew Colleagues apply too').waitFor();
    await button(page, 'What changed').click();
    await page.getByText('Prior: 4.5% (before: as the product has it).').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Withdrawn/ }).click();
    await page.getByText('More cases this season').waitFor({ state: 'detached' });
    await tab(page, 'Allow-list');
    const allowed = page.getByRole('table', { name: 'Allow-list' });
    await allowed.getByRole('row', { name: /12 Oak Street.*31 Jan 2030.*lea lead/ }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Allow a value' }).count()).toBe(0);
    await tab(page, 'Policy in force');
    await page.getByText('Published by', { exact: false }).waitFor();
    await page.getByRole('table', { name: 'Weights that differ from the table' }).waitFor();
    await tab(page, 'Drafts');
    await page.getByText('No drafts').waitFor();
    await page.goto(`${desk.url}/policy?sort=changed`);
    await page.getByText(/lea lead: \+1\.0 → off/).waitFor();
    await page.goto(`${desk.url}/policy?standing=off`);
    await page.getByText('1 of', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: /resume-echoes-advert/ }).click();
    await page.getByRole('link', { name: 'A trial of this season' }).waitFor();
    await page.context().close();
  });

  test('a recruiter has no way there', async () => {
    const page = await desk.as('recruiter', '/policy');
    await page.getByText('This part is not for your roles').waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Signals and policy' }).count()).toBe(0);
    await page.context().close();
  });
});
