import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const step = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

describe.skipIf(browserReason !== undefined)('the first steps', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  }, 120_000);
  afterAll(() => desk?.close());

  test('an empty system shows the way by itself: sample, role, a first review that is signed, and the sample goes again', async () => {
    const page = await desk.as('administrator', '/');
    await heading(page, 'First steps');
    expect(new URL(page.url()).pathname).toBe('/start');
    await page.getByText('1 of 4 steps done').waitFor();
    await step(page, 'Create the administrator').getByText('Done').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'start-empty');
    await screenshot(page, 'start-empty', { width: 390, theme: 'dark', isWhole: true });

    await press(page, 'Load the sample');
    await step(page, 'Have something to look at').getByText('Done').waitFor({ timeout: 30_000 });
    const reviewer = step(page, 'Have somebody who reviews');
    await reviewer.getByText('sees no application and decides nothing').waitFor();
    await press(page, 'Give yourself the role of analyst');
    expect(await axeFindings(page)).toEqual([]);
    await press(page, 'Give me the role');
    await page.getByText('You are an analyst now').first().waitFor();
    await reviewer.getByText('1 person may review.').waitFor();
    await page.getByRole('link', { name: 'Open the queue' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'start-ready', { isWhole: true });
    await screenshot(page, 'start-ready', { theme: 'dark' });

    await page.getByRole('link', { name: 'Open the queue' }).click();
    await page.locator('.queue-name').first().waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/\/cases\/./);
    const first = new URL(page.url()).pathname;
    await page.getByRole('tab', { name: /^Evidence/ }).waitFor();
    await page.keyboard.press('d');
    await page.locator('.decide-outcome').filter({ hasText: 'Not yet verified' }).getByRole('radio').check();
    await page.getByRole('radio', { name: /There is too little to check/ }).check();
    await page.getByLabel('Note for colleagues').fill('Nobody to ask.');
    await page.getByRole('radio', { name: 'Yes, the look was worth it' }).check();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL((url) => url.pathname !== first && /^\/cases\/[^/]+$/.test(url.pathname));
    await page.goto(`${desk.url}/start`);
    await page.getByText('4 of 4 steps done').waitFor();
    await page.getByText('Gatehouse is set up').waitFor();

    await press(page, 'Remove the sample');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the sample' }).click();
    await page.getByText('The sample was removed').first().waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Load the sample' }).waitFor();
    await page.context().close();
  });

  test('it leads to inviting and connecting, and stays away once somebody sends it away', async () => {
    const page = await desk.as('administrator', '/start', { as: 'Olga' });
    await heading(page, 'First steps');
    await page.getByRole('link', { name: 'Connect a tracking system' }).click();
    await page.getByRole('dialog', { name: 'Connect a system' }).waitFor();
    await page.goto(`${desk.url}/start`);
    await press(page, 'Do not open this by itself again');
    await heading(page, 'People and roles');
    await page.goto(`${desk.url}/`);
    await heading(page, 'People and roles');
    await page.getByRole('link', { name: 'First steps' }).click();
    await heading(page, 'First steps');
    await page.context().close();
  });

  test('others come to their usual first place', async () => {
    const page = await desk.as('auditor', '/');
    await page.waitForURL((url) => !['/', '/start'].includes(url.pathname));
    await page.context().close();
  });
});
