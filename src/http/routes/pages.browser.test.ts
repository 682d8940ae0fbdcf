import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Provider, startProvider } from '../../access/testing/provider.ts';
import { readQrCode } from '../../access/testing/qr-code.ts';
import { closePages, startBrowser } from '../../output/testing/browser.ts';
import {
  alert,
  fillDetails,
  fillSignIn,
  findings,
  focused,
  giveDevice,
  heading,
  press,
  setPassword,
} from './testing/page-steps.ts';
import { type Served, serveProduct } from './testing/pages.ts';

const started = await startBrowser();
const reason = 'reason' in started ? started.reason : undefined;
if (reason !== undefined) process.stderr.write(`pages.browser.test.ts is skipped: ${reason}\n`);

const STEP = 30_000;

let served: Served;
let faults: string[];

const open = async (address: string): Promise<Page> => {
  if ('reason' in started) throw new Error(started.reason);
  const context = await started.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Chromium notes each refused request, which is what some tests are about.
    if (!message.text().startsWith('Failed to load resource')) faults.push(message.text());
  });
  page.on('request', (request) => {
    // The identity provider of a test is at the other name of this machine.
    if (!['localhost', '127.0.0.1'].includes(new URL(request.url()).hostname)) faults.push(request.url());
  });
  await page.goto(address);
  return page;
};

const firstLink = async (): Promise<string> => (await served.access.links.firstAdministratorLink())?.url.href ?? '';

beforeEach(() => {
  faults = [];
});
afterEach(async () => {
  await closePages(started);
  await served.close();
  expect(faults).toEqual([]);
});

describe.skipIf(reason !== undefined)('in a browser', () => {
  beforeEach(async () => {
    served = await serveProduct();
  });

  test('the first administrator sets a password, keeps the codes, signs out and in again', async () => {
    const link = await firstLink();
    const page = await open(link);
    await heading(page, 'Set up Gatehouse');
    expect(page.url()).toBe(`${served.url}/set-up`);
    expect(await findings(page)).toEqual([]);

    await page.getByLabel('Your name').fill('Ada Admin');
    await page.getByLabel('E-mail address').fill('ada@example');
    await press(page, 'Continue');
    await page.locator('#email[aria-invalid=true]').waitFor();
    expect(await alert(page)).not.toBe('');
    expect(await findings(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill('ada@example.com');
    await page.getByLabel('Lead').check();
    await page.keyboard.press('Enter');

    await heading(page, 'Choose how you sign in');
    expect(await focused(page)).toBe('Choose how you sign in');
    expect(await findings(page)).toEqual([]);
    await page.reload();
    await heading(page, 'Choose how you sign in');

    await press(page, 'Set a password');
    await heading(page, 'Password and authenticator app');
    expect(await page.locator('.key code').textContent()).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    const address = await page.getByRole('link', { name: 'open an app' }).getAttribute('href');
    expect(address).toMatch(/^otpauth:\/\/totp\//);
    const drawn = page.getByRole('img', { name: 'QR code for the authenticator app' });
    const side = Number((await drawn.getAttribute('viewBox'))?.split(' ').at(-1));
    expect(readQrCode({ side, path: (await drawn.locator('path').getAttribute('d')) ?? '' })).toBe(address);
    expect(await findings(page)).toEqual([]);
    expect(await page.getByLabel('You sign in as').inputValue()).toBe('ada@example.com');
    await page.getByLabel('Password', { exact: true }).fill('aaaaaaaaaaaaaaa');
    await page.getByLabel('Code that the app shows now').fill('123456');
    await press(page, 'Set password');
    await page.locator('#password[aria-invalid=true]').waitFor();
    expect(await alert(page)).toContain('at least 6 different characters');
    expect(await findings(page)).toEqual([]);
    await press(page, 'Choose another way');

    const { app, codes } = await setPassword(page);
    expect(new Set(codes).size).toBe(10);
    expect(await findings(page)).toEqual([]);
    await press(page, 'I have kept them');
    await heading(page, 'You are set up');
    expect(await page.locator('#code-list').textContent()).toBe('');
    expect(await page.locator('#done').textContent()).toContain('Ada Admin (lead, administrator)');
    expect(await findings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Sign-in page' }).click();
    await heading(page, 'You are signed in');
    expect(await page.locator('dl').textContent()).toContain('lead, administrator');
    expect(await findings(page)).toEqual([]);
    await press(page, 'Sign out');
    await heading(page, 'Sign in');
    expect(await page.getByRole('status').textContent()).toBe('You are signed out.');
    expect(await focused(page)).toBe('Sign in');

    await fillSignIn(page, 'wrong-code');
    expect(await alert(page)).toBe('E-mail address, password or code is not right.');
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(await findings(page)).toEqual([]);
    const next = app.generate({ timestamp: Date.now() + STEP });
    await fillSignIn(page, `${next.slice(0, 3)} ${next.slice(3)}`);
    await heading(page, 'You are signed in');
    await press(page, 'Sign out');
    await heading(page, 'Sign in');
    await fillSignIn(page, codes[0] ?? '');
    await heading(page, 'You are signed in');

    await page.goto(link);
    await fillDetails(page);
    await press(page, 'Continue');
    await heading(page, 'This page needs its link');
    expect(await alert(page)).toBe('This link was used, was replaced or is too old: ask for another.');
    expect(await findings(page)).toEqual([]);
  });

  test('a passkey is made, and signs in', async () => {
    const page = await open(await firstLink());
    await giveDevice(page);
    await fillDetails(page);
    await press(page, 'Continue');
    await press(page, 'Make a passkey');
    await heading(page, 'You are set up');
    await press(page, 'Add another way');
    await press(page, 'Make a passkey');
    expect(await alert(page)).toBe('This device has a passkey for this account already.');
    await page.goto(`${served.url}/sign-in`);
    await press(page, 'Sign out');
    await press(page, 'Sign in with a passkey');
    await heading(page, 'You are signed in');
    expect(await page.locator('dl').textContent()).toContain('passkey');
  });

  test('what a link lacks is said, and another link in the same tab is taken', async () => {
    const page = await open(`${served.url}/set-up`);
    await heading(page, 'This page needs its link');
    expect(await page.locator('#closed').textContent()).toContain('Each restart prints a new one');
    await page.goto(`${served.url}/set-up#half-of-it`);
    await fillDetails(page);
    await press(page, 'Continue');
    await heading(page, 'This page needs its link');
    expect(await alert(page)).toBe('This link is not whole.');
    await page.goto(await firstLink());
    await fillDetails(page);
    await press(page, 'Continue');
    await heading(page, 'Choose how you sign in');
  });

  test('a session that ends on the way is said to, with where another link comes from', async () => {
    const page = await open(await firstLink());
    await fillDetails(page);
    await press(page, 'Continue');
    await heading(page, 'Choose how you sign in');
    await page.context().clearCookies();
    await press(page, 'Set a password');
    await heading(page, 'This page needs its link');
    expect(await alert(page)).toBe('Your session ended before this was done.');
  });

  test('an invitation opens an account once its holder says so, and a passkey keeps it open', async () => {
    const admin = await open(await firstLink());
    await giveDevice(admin);
    await fillDetails(admin);
    await press(admin, 'Continue');
    await press(admin, 'Make a passkey');
    await heading(admin, 'You are set up');
    const invited = await admin.evaluate<{ link: { url: string } }>(`(async () => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const headers = { 'X-CSRF-Token': csrf, 'Content-Type': 'application/json' };
      const form = { name: 'Rita', email: 'rita@example.com', roles: ['analyst'], jobs: [] };
      return (await fetch('/api/v1/accounts', { method: 'POST', headers, body: JSON.stringify(form) })).json();
    })()`);
    const page = await open(invited.link.url);
    await giveDevice(page);
    await heading(page, 'Welcome to Gatehouse');
    expect(page.url()).toBe(`${served.url}/welcome`);
    expect(await findings(page)).toEqual([]);
    await press(page, 'Continue');
    await heading(page, 'Choose how you sign in');
    await page.goto(`${served.url}/sign-in`);
    await page.getByRole('link', { name: 'Set up a way to sign in' }).click();
    await press(page, 'Make a passkey');
    await heading(page, 'You are set up');
    expect(await page.locator('#done').textContent()).toContain('Rita (analyst)');
    const late = await open(invited.link.url);
    await press(late, 'Continue');
    await heading(late, 'This page needs its link');
    expect(await late.locator('#closed').textContent()).toContain('An administrator can make another');
  });
});

describe.skipIf(reason !== undefined)('with an identity provider', () => {
  let provider: Provider;
  beforeEach(async () => {
    provider = await startProvider('ES256');
    served = await serveProduct({
      GATEHOUSE_OIDC_NAME: 'Example ID',
      GATEHOUSE_OIDC_ISSUER: provider.issuer.href,
      GATEHOUSE_OIDC_CLIENT_ID: 'gatehouse-test',
      GATEHOUSE_OIDC_CLIENT_SECRET: 'a secret for tests',
      GATEHOUSE_OIDC_ROLES: 'reviewers=analyst',
    });
  });
  afterEach(() => provider.stop());

  test('somebody is refused in plain words, and signs in once the provider says more', async () => {
    const page = await open(`${served.url}/sign-in`);
    let groups: readonly string[] = [];
    await page.route(`${provider.issuer.origin}/authorize**`, (route) => {
      const claims = { sub: 's-1', name: 'Rosa', email: 'rosa@example.com', email_verified: true, groups };
      const query = provider.signIn(new URL(route.request().url()), claims);
      const Location = `${served.url}/api/v1/sign-in/oidc/callback?${query}`;
      return route.fulfill({ status: 302, headers: { Location } });
    });
    await press(page, 'Sign in with Example ID');
    await page.locator('#sign-in .alert:not(:empty)').waitFor();
    expect(await alert(page)).toContain('none of your groups has a role here');
    expect(page.url()).toBe(`${served.url}/sign-in`);
    expect(await findings(page)).toEqual([]);
    groups = ['reviewers'];
    await press(page, 'Sign in with Example ID');
    await heading(page, 'You are signed in');
    expect(await page.locator('dl').textContent()).toMatch(/Rosa.*analyst.*single sign-on/s);
  });
});
