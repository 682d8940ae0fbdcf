import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readQrCode } from '../src/access/testing/qr-code.ts';
import { giveDevice } from '../src/http/routes/testing/page-steps.ts';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';
import { chooseFor, confirm, dialog, focused, inOrder, keep, press } from './settings-steps.ts';
import { signInBy, withPassword } from './sign-in.ts';

/** What the camera of a phone reads off the page, as the app that it sets up. */
const scan = async (page: Page): Promise<TOTP> => {
  const drawn = page.getByRole('img', { name: 'QR code for the authenticator app' });
  const side = Number(((await drawn.getAttribute('viewBox')) ?? '').split(' ').at(-1));
  const path = (await drawn.locator('path').getAttribute('d')) ?? '';
  const address = new URL(readQrCode({ side, path }));
  expect(address.href).toMatch(/^otpauth:\/\/totp\/Gatehouse:/);
  return new TOTP({ secret: Secret.fromBase32(address.searchParams.get('secret') ?? '') });
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
    await inOrder(page, 'link');
    expect(await keep(page)).toMatch(/\/welcome#[\w-]{43}$/);
    const row = page.getByRole('row', { name: /Nina New/ });
    await expect.poll(() => row.textContent()).toMatch(/Invited.*Recruiter.*2 jobs/);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-people');
    await screenshot(page, 'settings-people', { width: 390, theme: 'dark' });
    await row.getByRole('button', { name: 'Actions for Nina New' }).click();
    await page.getByRole('menuitem', { name: 'Change name, roles and jobs' }).click();
    await dialog(page, 'Change Nina New').getByLabel('Lead', { exact: true }).check();
    await inOrder(page, 'change');
    await press(page, 'Save');
    await page.getByText('Nina New was changed').first().waitFor();
    await row.getByText('Lead', { exact: true }).waitFor();
    await row.getByRole('button', { name: 'Actions for Nina New' }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    await press(page, 'Disable');
    await row.getByText('Disabled').waitFor();
    await row.getByRole('button', { name: 'Actions for Nina New' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await dialog(page, 'Remove: Nina New').waitFor();
    await press(page, 'Remove');
    await row.waitFor({ state: 'detached' });
  });

  test('the last administrator stays, and the refusal says so in words', async () => {
    page = await desk.as('administrator', '/settings/people');
    await page.getByRole('button', { name: 'Actions for Ada Admin' }).click();
    await page.getByRole('menuitem', { name: 'Disable' }).click();
    await press(page, 'Disable');
    await page.getByText('The last administrator stays: make another one first.').first().waitFor();
    await inOrder(page, 'refused');
  });

  test('a key is shown once, works, and is refused once it has ended', async () => {
    page = await desk.as('administrator', '/settings/keys');
    await heading(page, 'API keys');
    await page.getByRole('button', { name: 'Make a key' }).first().click();
    await dialog(page, 'Make a key').getByLabel('What it is for').fill('Careers page');
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page, 'Make a key').getByRole('button', { name: 'Make a key' }).click();
    await dialog(page, 'Key “Careers page”').waitFor();
    await inOrder(page, 'key');
    const key = await keep(page);
    const send = () =>
      fetch(`${desk.url}/api/v1/applications`, { method: 'POST', headers: { Authorization: `Bearer ${key}` } });
    expect((await send()).status).not.toBe(401);
    expect(await page.content()).not.toContain(key);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-keys');
    await press(page, 'End the key “Careers page”');
    await dialog(page, 'End the key “Careers page”').waitFor();
    await press(page, 'End');
    await page
      .getByRole('row', { name: /Careers page/ })
      .getByText('Ended')
      .waitFor();
    expect((await send()).status).toBe(401);
  });

  test('somebody adds a passkey, sets a password by scanning a code, and ends what they no longer use', async () => {
    page = await desk.as('analyst', '/settings');
    await heading(page, 'Your account');
    await giveDevice(page);
    await press(page, 'Add a passkey');
    await page.getByText('The passkey was added').first().waitFor();
    await press(page, 'Set a password');
    const set = dialog(page, 'Password and authenticator app');
    const app = await scan(page);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-password', { theme: 'dark' });
    await screenshot(page, 'settings-password', { width: 390 });
    await set.getByLabel('New password').fill('aaaaaaaaaaaaaaa');
    await set.getByLabel('Code that the app shows now').fill(app.generate());
    await page.keyboard.press('Enter');
    await set
      .getByText(/at least 6 different/)
      .first()
      .waitFor();
    await focused(page, set.getByLabel('New password'));
    await set.getByLabel('New password').fill('a phrase that is long');
    await page.keyboard.press('Enter');
    await dialog(page, 'Recovery codes').waitFor();
    await inOrder(page, 'codes');
    expect((await keep(page)).split('\n')).toHaveLength(10);
    await press(page, 'Change password');
    await dialog(page, 'Change password').getByLabel('New password').fill('another phrase that is long');
    await inOrder(page, 'password-change');
    await confirm(page, 'Change password', 'Change password');
    await page.getByText('The password was changed').first().waitFor();
    await press(page, 'New recovery codes');
    await dialog(page, 'New recovery codes').waitFor();
    await confirm(page, 'New recovery codes', 'New recovery codes');
    await dialog(page, 'Recovery codes').waitFor();
    await keep(page);
    await press(page, 'Remove: Password and authenticator app');
    await dialog(page, /^Remove: Password/).waitFor();
    await inOrder(page, 'password-remove');
    await confirm(page, /^Remove: Password/, 'Remove');
    await page.getByText('Not set').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'settings-own');
    await screenshot(page, 'settings-own', { width: 390, theme: 'dark', isWhole: true });
  });

  test('an account that was tried too often waits, is let in again, loses a session, and begins anew by a link', async () => {
    const codes = await withPassword(desk, 'analyst', 'Lotte');
    const email = 'lotte.analyst@example.com';
    const there = await desk.as('analyst', '/settings', { as: 'Lotte' });
    await heading(there, 'Your account');
    const here = await desk.as('analyst', '/sign-in?back=/settings/own', { isStranger: true });
    for (let tries = 0; tries < 5; tries += 1) {
      await signInBy(here, email, 'wrong-code');
      await here.getByText('E-mail address, password or code is not right.').waitFor();
      await here.reload();
    }
    await signInBy(here, email, codes[0] ?? '');
    await here.getByText(/Too many tries/).waitFor();
    page = await desk.as('administrator', '/settings/people');
    await chooseFor(page, 'Lotte analyst', 'End the wait after wrong passwords');
    await page.getByText('Lotte analyst can try again at once').first().waitFor();
    await signInBy(here, email, codes[1] ?? '');
    await heading(here, 'Your account');
    await here.getByRole('button', { name: 'Sign out on Firefox on Linux' }).click();
    await here.getByText('Signed out on Firefox on Linux').first().waitFor();
    await there.reload();
    await heading(there, 'Sign in');
    await chooseFor(page, 'Lotte analyst', 'Reset sign-in');
    await confirm(page, 'Reset sign-in: Lotte analyst', 'Reset sign-in');
    await dialog(page, 'Link for Lotte analyst').waitFor();
    const link = await keep(page);
    await here.getByRole('button', { name: 'Set up the app anew' }).click();
    await dialog(here, /^Your session/).waitFor();
    await here.goto(link);
    await press(here, 'Continue');
    await press(here, 'Set a password');
    const app = await scan(here);
    expect(await axeFindings(here)).toEqual([]);
    await screenshot(here, 'begin-password', { width: 390, theme: 'dark', isWhole: true });
    await here.getByLabel('Password', { exact: true }).fill('a phrase that is long');
    await here.getByLabel('Code that the app shows now').fill(app.generate());
    await press(here, 'Set password');
    await heading(here, 'Keep your recovery codes');
    await press(here, 'I have kept them');
    await here.getByRole('link', { name: 'Open the review desk' }).click();
    await heading(here, 'Queue');
    await Promise.all([here.context().close(), there.context().close()]);
  });

  test('a form is filled by the keyboard alone: what is wrong is said, and the focus goes there', async () => {
    page = await desk.as('administrator', '/settings/people');
    const button = page.getByRole('button', { name: 'Invite somebody' });
    await button.focus();
    await page.keyboard.press('Enter');
    const invite = dialog(page, 'Invite somebody');
    const isAt = (label: string) =>
      page.evaluate<boolean>(`document.activeElement.labels?.[0]?.textContent.startsWith('${label}') ?? false`);
    while (!(await isAt('Name'))) await page.keyboard.press('Tab');
    await page.keyboard.type('Karl Keys');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ada@example.com');
    await page.keyboard.press('Enter');
    await invite.getByRole('alert').filter({ hasText: /./ }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await invite.waitFor({ state: 'detached' });
    await focused(page, button);
    await page.goto(`${desk.url}/settings/keys`);
    await page.getByRole('button', { name: 'Make a key' }).first().click();
    const make = dialog(page, 'Make a key');
    await make.getByLabel('What it is for').fill('Nothing yet');
    await make.getByLabel('Send applications and corrections').press('Space');
    await make.getByText('Choose at least one.').waitFor();
    await make.getByLabel('What it is for').press('Enter');
    await focused(page, make.getByLabel('Send applications and corrections'));
    await page.keyboard.press('Escape');
    await make.waitFor({ state: 'detached' });
  });
});
