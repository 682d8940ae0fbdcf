import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Player, startPlayer } from '../src/ats/testing/player.ts';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';
import { startMail, startSignOn } from './peers.ts';
import { confirm, dialog, focused, inOrder, keep, press } from './settings-steps.ts';

/** Everything that Gatehouse talks to stands on this machine and does what the test says. */
describe.skipIf(browserReason !== undefined)('what Gatehouse is connected with', () => {
  let desk: Desk;
  let page: Page;
  let player: Player;
  let mail: Awaited<ReturnType<typeof startMail>>;
  let signOn: Awaited<ReturnType<typeof startSignOn>>;
  beforeAll(async () => {
    [player, mail, signOn] = await Promise.all([startPlayer(), startMail(), startSignOn()]);
    const environment = {
      GATEHOUSE_ALLOW_PRIVATE_WEBHOOKS: 'yes',
      GATEHOUSE_SMTP_URL: mail.url,
      GATEHOUSE_MAIL_FROM: 'gate@example.com',
      GATEHOUSE_RETENTION_DAYS: 'declined=400',
      ...signOn.environment,
    };
    desk = await openDesk({ environment });
    // The console hands people over to the identity provider, and to nobody else.
    desk.expectFaults(new RegExp(`^asked ${signOn.provider.issuer.host}$`));
  }, 120_000);
  afterEach(() => page.context().close());
  afterAll(async () => {
    await desk?.close();
    await Promise.all([player?.close(), mail?.stop(), signOn?.provider.stop()]);
  });

  test('a tracking system is connected, told what to do, tested, rotated and switched off', async () => {
    page = await desk.as('administrator', '/settings/integrations');
    await heading(page, 'Tracking systems');
    await press(page, 'Connect a system');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-connect', { isWhole: true });
    await confirm(page, 'Connect a system', 'Connect a system');
    await dialog(page, 'Secret of Greenhouse').waitFor();
    await inOrder(page, 'connector-secret');
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
    await dialog(page, 'Replace the secret').getByRole('radio').last().check();
    await inOrder(page, 'secret-replace');
    await dialog(page, 'Replace the secret').getByRole('radio').first().check();
    await confirm(page, 'Replace the secret', 'Replace the secret');
    await dialog(page, 'Secret of Greenhouse').waitFor();
    await keep(page);
    await press(page, 'Forget older secrets');
    await dialog(page, 'Forget older secrets').waitFor();
    await confirm(page, 'Forget older secrets', 'Forget older secrets');
    await dialog(page, 'Forget older secrets').waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Takes in what is delivered' }).click();
    await page.getByText('Nothing of Greenhouse is taken in any more').first().waitFor();
  });

  test('a delivery that cannot be read is listed, and is read again once the mapping is right', async () => {
    page = await desk.as('administrator', '/settings/integrations?connect=');
    const connect = dialog(page, 'Connect a system');
    await connect.getByLabel('Anything else that sends JSON').check();
    await connect.getByLabel('Mapping').fill('{');
    await connect.getByText('This is no JSON').waitFor();
    await connect.getByRole('button', { name: 'Connect a system' }).click();
    await focused(page, connect.getByLabel('Mapping'));
    await connect.getByLabel('Mapping').fill('{"fields":{"id":"id"}}');
    await connect.getByRole('button', { name: 'Connect a system' }).click();
    await connect.getByText('has no candidate.name').first().waitFor();
    await connect.getByLabel('Mapping').fill('{"fields":{"id":"id","candidate.name":"wrong"}}');
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
    await page.getByRole('button', { name: /^Failed\s*1$/ }).waitFor({ timeout: 30_000 });
    await press(page, /^Failed/);
    await page.getByRole('row', { name: /Failed/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-delivery-failed', { isWhole: true });
    await page.getByLabel('Mapping').fill('{"fields":{"id":"id","candidate.name":"name"}}');
    await press(page, 'Save');
    await page.getByText('The settings were saved').first().waitFor();
    await press(page, /^Read again: delivery \d+$/);
    await page
      .getByText(/is read again/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Read\s*1$/ }).waitFor({ timeout: 30_000 });
    await press(page, /^Read\s*1$/);
    await page.getByRole('cell', { name: 'own-form:1' }).waitFor();
  });

  test('an endpoint is made and tested; what it refused is sent again, and is delivered', async () => {
    player.play('POST /hook', { status: 500 }, { status: 204 });
    page = await desk.as('administrator', '/settings/webhooks');
    await press(page, 'Add an endpoint');
    const add = dialog(page, 'Add an endpoint');
    await add.getByLabel('Name').fill('Case tool');
    await add.getByLabel('Address').fill(`${player.origin}/hook`);
    await add.getByLabel('Only these').check();
    await add.getByRole('button', { name: 'Add an endpoint' }).click();
    await add.getByText('Choose at least one.').waitFor();
    await add.getByLabel('A case waits for a reviewer').check();
    expect(await axeFindings(page)).toEqual([]);
    await add.getByRole('button', { name: 'Add an endpoint' }).click();
    await dialog(page, 'Secret of Case tool').waitFor();
    await inOrder(page, 'webhook-secret');
    expect(await keep(page)).toMatch(/^whsec_/);
    await heading(page, 'Case tool');
    await press(page, 'Send a test');
    const row = page.getByRole('row', { name: /endpoint\.test/ });
    await row.getByText('Given up').waitFor({ timeout: 30_000 });
    await expect.poll(() => row.textContent()).toContain('500');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-endpoint', { isWhole: true });
    await screenshot(page, 'settings-endpoint', { width: 390, theme: 'dark', isWhole: true });
    await row.getByRole('button', { name: /^Send again: delivery/ }).click();
    await row.getByText('Delivered').waitFor({ timeout: 30_000 });
    expect(player.heard.filter(({ line }) => line === 'POST /hook')).toHaveLength(2);
    await press(page, 'Make a new secret');
    await dialog(page, 'Make a new secret').waitFor();
    await confirm(page, 'Make a new secret', 'Make a new secret');
    await dialog(page, 'Secret of Case tool').waitFor();
    await keep(page);
    await page.getByRole('switch', { name: 'Events are sent' }).click();
    await page.getByText('Nothing is sent to Case tool any more').first().waitFor();
    await press(page, 'Remove: Case tool');
    await dialog(page, 'Remove: Case tool').waitFor();
    await confirm(page, 'Remove: Case tool', 'Remove');
    await page.getByText('No endpoint yet').waitFor();
  });

  test('people are told by mail and by Slack; what cannot be sent is seen, waits, and is cancelled', async () => {
    page = await desk.as('administrator', '/settings/notices');
    await press(page, 'Add a channel');
    const add = dialog(page, 'Add a channel');
    await add.getByLabel('Name').fill('Reviewers');
    await add.getByLabel('Mail', { exact: true }).check();
    await add.getByLabel('Mail addresses').fill('ana@example.com\nbo@example.com');
    await add.getByRole('button', { name: 'Add a channel' }).click();
    await page.getByRole('heading', { name: 'Reviewers' }).waitFor();
    await press(page, 'Send a test');
    await page.getByText(/^Last sent/).waitFor({ timeout: 30_000 });
    expect(mail.heard).toContain('RCPT TO:<bo@example.com>');

    player.play('POST /slack/secret', { status: 500 });
    await press(page, 'Add a channel');
    await add.getByLabel('Name').fill('Leads');
    await add.getByLabel('Incoming webhook of Slack').fill(`${player.origin}/slack/secret`);
    expect(await axeFindings(page)).toEqual([]);
    await add.getByRole('button', { name: 'Add a channel' }).click();
    const leads = page.locator('section.card', { hasText: 'Leads' });
    await leads.getByRole('button', { name: 'Send a test' }).click();
    await leads.getByText('The last attempt failed: answered 500').waitFor({ timeout: 30_000 });
    expect(await page.content()).not.toContain('/slack/secret');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-notices');
    await screenshot(page, 'settings-notices', { width: 390, theme: 'dark' });

    await page.goto(`${desk.url}/work?state=waiting`);
    const job = page.getByRole('row', { name: /Send a notice/ });
    await job.getByRole('button', { name: /^Cancel: job/ }).click();
    await page
      .getByText(/was cancelled/)
      .first()
      .waitFor();
    await press(page, /^Cancelled/);
    await job.getByText('Cancelled').waitFor();
  });

  test('somebody comes in by single sign-on, and proves anew who they are before they change how they sign in', async () => {
    page = await desk.as('analyst', '/sign-in?back=/settings/own', { isStranger: true });
    const claims = { sub: 's-1', name: 'Sam Signed', email: 'sam@example.com', groups: ['reviewers'] };
    await signOn.meet(page, desk, claims);
    await press(page, 'Sign in with Example ID');
    await heading(page, 'Your account');
    await page.getByText(/^Opens this account since/).waitFor();
    await press(page, 'Set a password');
    const again = dialog(page, 'Confirm that it is you');
    await again.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-confirm', { width: 390 });
    signOn.provider.say({ claims: { auth_time: Math.floor(Date.now() / 1000) } });
    const opening = page.waitForEvent('popup');
    await again.getByRole('button').last().click();
    const other = await opening;
    const closing = other.waitForEvent('close');
    await press(other, 'Sign in with Example ID');
    await closing;
    await again.waitFor({ state: 'detached' });
    await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
  });

  test('what is configured is read: single sign-on, clocks, and each setting without its secrets', async () => {
    page = await desk.as('administrator', '/settings/sign-on');
    await page.getByText(signOn.provider.issuer.href).waitFor();
    await page.getByRole('row', { name: /reviewers/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-sign-on');
    await page.goto(`${desk.url}/settings/people`);
    const row = page.getByRole('row', { name: /Sam Signed/ });
    await expect.poll(() => row.textContent()).toContain('Roles follow the groups');
    await page.goto(`${desk.url}/settings/retention`);
    await expect.poll(() => page.getByRole('row', { name: /Declined/ }).textContent()).toContain('400 days');
    await page.getByRole('link', { name: 'configuration', exact: true }).click();
    await heading(page, 'Configuration');
    await page.getByRole('row', { name: /retention-days.*declined=400/ }).waitFor();
    await page.getByLabel('Find a setting').fill('oidc');
    await page.getByRole('row', { name: /oidc-client-secret.*set, never shown/ }).waitFor();
    expect(await page.content()).not.toContain('a secret for tests');
  });
});
