import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';
import { signInBy, withPassword } from './sign-in.ts';

const nowhere = '/no/such/place?x=1';
const missing = 'There is nothing at this address';
const dark = 'getComputedStyle(document.documentElement).backgroundColor';

describe.skipIf(browserReason !== undefined)('around the screens', () => {
  let desk: Desk;
  let codes: readonly string[];
  beforeAll(async () => {
    desk = await openDesk({ applications: 40 });
    codes = await withPassword(desk, 'analyst');
  });
  afterAll(() => desk?.close());

  test('whoever is not signed in signs in, and comes back to where they wanted to go', async () => {
    const page = await desk.as('analyst', nowhere, { isStranger: true });
    await heading(page, 'Sign in');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await signInBy(page, 'ann.analyst@example.com', codes[0] ?? '');
    await heading(page, missing);
    expect(page.url()).toBe(`${desk.url}${nowhere}`);
    await page.context().close();
  });

  test('an address of another site is no way back', async () => {
    for (const [index, back] of [
      '//elsewhere.example/x',
      '/.//elsewhere.example',
      'https://elsewhere.example',
    ].entries()) {
      const page = await desk.as('analyst', `/sign-in?back=${encodeURIComponent(back)}`, { isStranger: true });
      await signInBy(page, 'ann.analyst@example.com', codes[index + 1] ?? '');
      await heading(page, 'You are signed in');
      expect(new URL(page.url()).origin).toBe(desk.url);
      await page.context().close();
    }
  });

  test('an unknown address is said to inside of the console, which is in order for everybody', async () => {
    const page = await desk.as('analyst', nowhere);
    await heading(page, missing);
    await expect.poll(() => page.title()).toBe(`${missing} – Gatehouse`);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'missing');
    await page.context().close();
  });

  test('addresses that nothing can have lead on: what cannot be decoded, and ids that are none', async () => {
    const page = await desk.as('lead', '/%E0%A4%A');
    await heading(page, missing);
    for (const [path, name] of [
      ['/cases/%E0%A4%A', 'Case'],
      ['/people/%', 'Person'],
      ['/applications/%FF?x=%E0', /^Application /],
    ] as const) {
      await page.goto(`${desk.url}${path}`);
      await heading(page, name);
      await page.getByText('This is not here, or it is not yours to see.').waitFor();
      expect([path, await page.getByText(/must match|pattern|regex/i).count()]).toEqual([path, 0]);
    }
    for (const path of ['/campaigns/c-nope', '/campaigns/c-00000000', '/campaigns/%E0%A4%A/compare']) {
      await page.goto(`${desk.url}${path}`);
      await page.getByRole('heading', { name: 'There is no campaign at this address' }).waitFor();
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'All campaigns' }).click();
    await heading(page, 'Campaigns');
    await page.context().close();
  });

  test('the keyboard reaches everything: content first, help, search; typing in a field is typing', async () => {
    const page = await desk.as('analyst', nowhere);
    await heading(page, missing);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('who?');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('who?');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  test('search finds any application by what stands on it, and says when there is none', async () => {
    const api = await desk.api('analyst');
    const [first] = (await api.cases.list({ query: { limit: 1 } })).items;
    const page = await desk.as('analyst', nowhere);
    const field = page.getByRole('searchbox');
    await field.fill('nobody@example.com');
    await field.press('Enter');
    await page.getByText('Nothing found').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await field.fill(first?.application ?? '');
    await field.press('Enter');
    await page.waitForURL(`**/cases/${first?.id}`);
    await page.context().close();
  });

  test('colours are those of the system until somebody chooses, and the choice is kept', async () => {
    const page = await desk.as('analyst', nowhere);
    const before = await page.evaluate(dark);
    await page.getByRole('button', { name: 'Account of Ann Analyst' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await expect.poll(() => page.evaluate(dark)).not.toBe(before);
    await page.reload();
    await heading(page, missing);
    await expect.poll(() => page.evaluate(dark)).not.toBe(before);
    await page.context().close();
  });

  test('an unreachable service is said to, and it ends by itself', async () => {
    const page = await desk.as('analyst', nowhere);
    await heading(page, missing);
    await page.context().setOffline(true);
    await page.getByText('Gatehouse cannot be reached.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByText('Gatehouse cannot be reached.').first().waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a slow service is said to after five seconds, and what it answers is shown', async () => {
    const page = await desk.as('analyst', nowhere);
    const field = page.getByRole('searchbox');
    await page.route('**/api/v1/people/search', async (route) => {
      await page.getByText('Gatehouse is slow to answer.').waitFor();
      await route.continue();
    });
    await field.fill('nobody@example.com');
    await field.press('Enter');
    await page.getByText('Nothing found').waitFor();
    await page.getByText('Gatehouse is slow to answer.').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a session that is over asks to sign in again, and nothing that was typed is lost', async () => {
    const page = await desk.as('analyst', nowhere);
    const field = page.getByRole('searchbox');
    await field.fill('somebody@example.com');
    await page.context().clearCookies();
    await field.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(1);
    const opening = page.waitForEvent('popup');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    const other = await opening;
    await signInBy(other, 'ann.analyst@example.com', codes[4] ?? '');
    await dialog.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('somebody@example.com');
    await page.context().close();
  });

  test('signing out leads to the page on which people sign in', async () => {
    const page = await desk.as('analyst', nowhere, { as: 'Otto' });
    await page.getByRole('button', { name: /Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await heading(page, 'Sign in');
    await page.context().close();
  });

  test('is served strictly: nothing inline, hashed parts for ever, compressed; data stays data', async () => {
    const html = { Accept: 'text/html', 'Accept-Encoding': 'br' };
    const page = await fetch(`${desk.url}/cases/1`, { headers: html });
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    const text = await page.text();
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)/);
    const [asset] = /\/assets\/[\w-]+\.js/.exec(text) ?? [];
    const script = await fetch(`${desk.url}${asset}`, { headers: { 'Accept-Encoding': 'br' } });
    expect(Object.fromEntries(script.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
    });
    for (const path of ['/api/v1/nothing', '/assets/nothing.js', '/pages/nothing.js']) {
      const answer = await fetch(`${desk.url}${path}`, { headers: html });
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json',
      ]);
    }
    expect((await fetch(`${desk.url}/cases`)).status).toBe(404);
  });

  test('the frame of the page is loaded in less than 155 kB', async () => {
    const page = await desk.as('analyst', nowhere);
    await heading(page, missing);
    const text = await (await fetch(`${desk.url}/`, { headers: { Accept: 'text/html' } })).text();
    const parts = [...text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    const sizes = await Promise.all(
      parts.map(async (path) => {
        const head = await fetch(`${desk.url}${path}`, { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } });
        return Number(head.headers.get('content-length'));
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(155_000);
    await page.context().close();
  });
});
