import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { giveDevice } from '../src/http/routes/testing/page-steps.ts';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, screenshot } from './harness-checks.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
/** What is shown once, and the dialog closed. */
const keep = async (page: Page): Promise<string> => {
  const text = (await page.getByRole('dialog').locator('code').first().textContent()) ?? '';
  await press(page, 'I have kept it');
  return text;
};

describe.skipIf(browserReason !== undefined)('the settings', () => {
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    desk = await openDesk({ applications: 12 });
  }, 120_000);
  afterEach(() => page.context().close());
  afterAll(() => desk?.close());

  test('an administrator invites a colleague, changes what they do, and disables and removes them', async () => {
    page = await desk.as('administrator', '/settings');
    await heading(page, 'People and roles');
    await press(page, 'Invite somebody');
    const invite = dialog(page, 'Invite somebody');
    await invite.getByLabel('Name').fill('Nina New');
    await invite.getByLabel('E-mail address').fill('nina@example.com');
    await invite.getByLabel('Analyst').uncheck();
    await invite.getByLabel('Recruiter').check();
    await invite.getByLabel('Jobs').fill('job-1\njob-2');
    expect(await axeFindings(page)).toEqual([]);
    await invite.getByRole('button', { name: 'Make the link' }).click();
    await dialog(page, 'Link for Nina New').waitFor();
    expect(await keep(page)).toMatch(/\/welcome#[\w-]{43}$/);
    const row = page.getByRole('row', { name: /Nina New/ });
    expect(await row.textContent()).toMatch(/Invited.*Recruiter.*2 jobs/);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-people');
    await screenshot(page, 'settings-people', { width: 390, theme: 'dark' });
    await row.getByRole('button', { name: 'Actions for Nina New' }).click();
    await page.getByRole('menuitem', { name: 'Change name, roles and jobs' }).click();
    await dialog(page, 'Change Nina New').getByLabel('Lead', { exact: true }).check();
    await press(page, 'Save');
    await page.getByText('Nina New was changed').first().waitFor();
    await row.getByText('Lead', { exact: true }).waitFor();
    await row.getByRole('button', { name: 'Actions for Nina New' }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    await press(page, 'Disable');
    await row.getByText('Disabled').waitFor();
    await row.getByRole('button', { name: 'Actions for Nina New' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await press(page, 'Remove');
    await row.waitFor({ state: 'detached' });
  });

  test('the last administrator stays, and the refusal says so in words', async () => {
    page = await desk.as('administrator', '/settings/people');
    await page.getByRole('button', { name: 'Actions for Ada Admin' }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    await press(page, 'Disable');
    await page.getByText('The last administrator stays: make another one first.').first().waitFor();
  });

  test('a key is shown once, works, and is refused once it has ended', async () => {
    page = await desk.as('administrator', '/settings/keys');
    await heading(page, 'API keys');
    await page.getByRole('button', { name: 'Make a key' }).first().click();
    await dialog(page, 'Make a key').getByLabel('What it is for').fill('Careers page');
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page, 'Make a key').getByRole('button', { name: 'Make a key' }).click();
    await dialog(page, 'Key “Careers page”').waitFor();
    const key = await keep(page);
    const send = () =>
      fetch(`${desk.url}/api/v1/applications`, { method: 'POST', headers: { Authorization: `Bearer ${key}` } });
    expect((await send()).status).not.toBe(401);
    expect(await page.content()).not.toContain(key);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-keys');
    await press(page, 'End the key “Careers page”');
    await press(page, 'End');
    await page
      .getByRole('row', { name: /Careers page/ })
      .getByText('Ended')
      .waitFor();
    expect((await send()).status).toBe(401);
  });

  test('a tracking system is connected, told what to do, rotated and switched off; its deliveries are listed', async () => {
    page = await desk.as('administrator', '/settings/integrations');
    await heading(page, 'Tracking systems');
    await press(page, 'Connect a system');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-connect', { isWhole: true });
    await dialog(page, 'Connect a system').getByRole('button', { name: 'Connect a system' }).click();
    await dialog(page, 'Secret of Greenhouse').waitFor();
    expect((await keep(page)).length).toBeGreaterThan(30);
    await heading(page, 'Greenhouse');
    await page.getByText('Configure › Dev Center › Webhooks').waitFor();
    const address = (await page.locator('.settings-code code').first().textContent()) ?? '';
    expect(address).toMatch(/\/hooks\/ats-/);
    expect((await fetch(address, { method: 'POST', body: '{}' })).status).toBe(401);
    await page.getByText('Nothing was delivered yet.').waitFor();
    await press(page, 'Test');
    await page.getByText('It did not work.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-connector', { isWhole: true });
    await screenshot(page, 'settings-connector', { width: 390, isWhole: true });
    await press(page, 'Replace the secret');
    await dialog(page, 'Replace the secret').getByRole('button', { name: 'Replace the secret' }).click();
    await dialog(page, 'Secret of Greenhouse').waitFor();
    await keep(page);
    await page.getByRole('switch', { name: 'Takes in what is delivered' }).click();
    await page.getByText('Nothing of Greenhouse is taken in any more').first().waitFor();
  });

  test('an own form is connected by a mapping, and what it sends comes in', async () => {
    page = await desk.as('administrator', '/settings/integrations?connect=');
    const connect = dialog(page, 'Connect a system');
    await connect.getByLabel('Anything else that sends JSON').check();
    await connect.getByLabel('Mapping').fill('{');
    await connect.getByText('This is no JSON').waitFor();
    await connect.getByLabel('Mapping').fill('{"fields":{"id":"id"}}');
    await connect.getByRole('button', { name: 'Connect a system' }).click();
    await connect.getByText('has no candidate.name').first().waitFor();
    await connect.getByLabel('Mapping').fill('{"fields":{"id":"id","candidate.name":"name"}}');
    await connect.getByLabel('Name', { exact: true }).fill('Own form');
    await connect.getByLabel('Source').fill('own-form');
    await connect.getByRole('button', { name: 'Connect a system' }).click();
    await dialog(page, 'Secret of Own form').waitFor();
    const secret = await keep(page);
    await heading(page, 'Own form');
    const address = (await page.locator('.settings-code code').first().textContent()) ?? '';
    const body = JSON.stringify({ id: 1, name: 'Jo Example' });
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    expect((await fetch(address, { method: 'POST', body, headers: { 'X-Signature': signature } })).status).toBe(200);
    await page.reload();
    await page.getByRole('cell', { name: 'own-form:1' }).waitFor({ timeout: 20_000 });
  });

  test('an endpoint gets its secret once; a test that cannot be delivered is listed; it is changed and removed', async () => {
    page = await desk.as('administrator', '/settings/webhooks');
    await press(page, 'Add an endpoint');
    const add = dialog(page, 'Add an endpoint');
    await add.getByLabel('Name').fill('Case tool');
    await add.getByLabel('Address').fill('https://hooks.example.com/gatehouse');
    await add.getByLabel('Only these').check();
    await add.getByLabel('A case waits for a reviewer').check();
    expect(await axeFindings(page)).toEqual([]);
    await add.getByRole('button', { name: 'Add an endpoint' }).click();
    await dialog(page, 'Secret of Case tool').waitFor();
    expect(await keep(page)).toMatch(/^whsec_/);
    await heading(page, 'Case tool');
    await press(page, 'Send a test');
    await page.getByRole('row', { name: /endpoint\.test/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-endpoint', { isWhole: true });
    await page.getByRole('switch', { name: 'Events are sent' }).click();
    await page.getByText('Nothing is sent to Case tool any more').first().waitFor();
    await press(page, 'Remove');
    await dialog(page, 'Remove: Case tool').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No endpoint yet').waitFor();
  });

  test('a channel of notices is added with what people are told of; its address is not shown again', async () => {
    page = await desk.as('administrator', '/settings/notices');
    await press(page, 'Add a channel');
    const add = dialog(page, 'Add a channel');
    await add.getByLabel('Name').fill('Reviewers');
    await add.getByLabel('Incoming webhook of Slack').fill('https://hooks.slack.com/services/T0/B0/example');
    expect(await axeFindings(page)).toEqual([]);
    await add.getByRole('button', { name: 'Add a channel' }).click();
    await page.getByRole('heading', { name: 'Reviewers' }).waitFor();
    expect(await page.content()).not.toContain('/services/T0');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-notices');
  });

  test('somebody adds a passkey, and begins to set a password', async () => {
    page = await desk.as('analyst', '/settings');
    await heading(page, 'Your account');
    await giveDevice(page);
    await press(page, 'Add a passkey');
    await page.getByText('The passkey was added').first().waitFor();
    await page.getByText('Add a second one on another device').waitFor();
    await press(page, 'Set a password');
    await dialog(page, 'Password and authenticator app').getByText('Key for the app').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-own');
    await screenshot(page, 'settings-own', { width: 390, theme: 'dark', isWhole: true });
  });

  test('clocks, requests, holds, work, configuration and the audit log are for those who oversee', async () => {
    page = await desk.as('lead', '/settings/retention');
    await heading(page, 'Retention');
    await page.getByText('Nobody needed to look').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-retention', { isWhole: true });
    for (const [path, name, text] of [
      ['/settings/privacy', 'Requests and holds', 'No hold stands.'],
      ['/settings/sign-on', 'Single sign-on', 'Single sign-on is off'],
      ['/settings/configuration', 'Configuration', 'public-url'],
      ['/work', 'Background work', 'Failed'],
      ['/settings/audit', 'Audit log', 'Details'],
    ] as const) {
      await page.goto(`${desk.url}${path}`);
      await heading(page, name);
      await page.getByText(text).first().waitFor();
      expect([path, await axeFindings(page)]).toEqual([path, []]);
      await screenshot(page, `settings-${path.split('/').at(-1)}`, { isWhole: path !== '/settings/configuration' });
    }
    await page.goto(`${desk.url}/settings/people`);
    await page.getByText('This part is not for your roles').waitFor();
  });

  test('a lead holds an application, gives out what is kept, and erases it once the hold is lifted', async () => {
    const [first] = desk.sent;
    const reference = `sample:${first?.application.id}`;
    page = await desk.as('lead', '/settings/privacy');
    await press(page, 'Place a hold');
    const place = dialog(page, 'Place a hold');
    await place.getByLabel('Reference or id').fill(reference);
    await place.getByLabel('Why').fill('A claim was announced');
    expect(await axeFindings(page)).toEqual([]);
    await place.getByRole('button', { name: 'Place a hold' }).click();
    await page.getByRole('row', { name: /A claim was announced/ }).waitFor();
    await page.getByLabel('Reference of an application').fill(reference);
    const saving = page.waitForEvent('download');
    await press(page, 'Save as text');
    expect((await saving).suggestedFilename()).toMatch(/\.txt$/);
    await press(page, 'Erase');
    await dialog(page, `Erase ${reference}`).getByRole('button', { name: 'Erase' }).click();
    await page.getByText(/hold/i).last().waitFor();
    await press(page, 'Lift');
    await dialog(page, 'Lift the hold').getByLabel('Why').fill('The claim was settled');
    await dialog(page, 'Lift the hold').getByRole('button', { name: 'Lift' }).click();
    await page.getByText('No hold stands.').waitFor();
    await press(page, 'Erase');
    await dialog(page, `Erase ${reference}`).getByRole('button', { name: 'Erase' }).click();
    await page.getByRole('heading', { name: /^Certificate erasure_/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
