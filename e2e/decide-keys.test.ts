import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseDesk, openCaseDesk } from './case-desk.ts';
import { browserReason, type Desk } from './harness.ts';

describe.skipIf(browserReason !== undefined)('without a pointer', () => {
  let at: CaseDesk;
  let desk: Desk;
  beforeAll(async () => {
    at = await openCaseDesk();
    desk = at.desk;
  });
  afterAll(() => desk?.close());

  test('the keyboard alone goes through three cases: open, look, decide, next, and back by undo', async () => {
    const page = await desk.as('analyst', '/cases', { as: 'Kay' });
    await page.locator('.queue-name').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    const here = (): string => new URL(page.url()).pathname;
    await page.waitForURL((url) => /^\/cases\/[^/]+$/.test(url.pathname));
    const seen: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      await page.getByRole('tab', { name: /^Evidence/ }).waitFor();
      const path = here();
      seen.push(path);
      // Look at two reasons, then go to the decision.
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
      await page.keyboard.press('d');
      await page.getByRole('heading', { level: 2, name: 'Decision', exact: true }).waitFor();
      await page.keyboard.press('2');
      await page.getByText('You alone sign this').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Nobody to ask.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL((url) => url.pathname !== path && /^\/cases\/[^/]+$/.test(url.pathname));
    }
    expect(new Set(seen).size).toBe(3);
    const last = seen[2] ?? '';
    await page.getByRole('tab', { name: /^Evidence/ }).waitFor();
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.pathname === last);
    await page.getByRole('heading', { level: 2, name: 'Decision', exact: true }).waitFor();
    await expect.poll(() => page.getByLabel('Note for colleagues').inputValue()).toBe('Nobody to ask.');
    const states = await Promise.all(
      seen.map(async (path) => (await at.read(path.split('/').at(-1) ?? '')).full.state),
    );
    expect(states).toEqual(['closed', 'closed', 'in-review']);
    await page.context().close();
  });

  test('keys that come before what they are for are kept for it, and dropped when somebody does something else', async () => {
    const page = await desk.as('analyst', '/cases', { as: 'Quinn' });
    await page.locator('.queue-name').first().waitFor();
    let hold = true;
    const held: (() => void)[] = [];
    const letGo = (): void => {
      hold = false;
      for (const go of held.splice(0)) go();
    };
    await page.route(/\/v1\/(cases\/[^/?]+|cases\/reasons)(\?|$)/, async (route) => {
      if (hold) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.keyboard.press('j');
    await page.keyboard.type('od2');
    await page.getByRole('status').filter({ hasText: 'Loading' }).first().waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('radio').count()).toBe(0);
    letGo();
    await page.getByText('You alone sign this').waitFor();
    await expect.poll(() => page.getByRole('radio').nth(1).isChecked()).toBe(true);

    await page.goto(`${desk.url}/cases`);
    await page.locator('.queue-name').first().waitFor();
    hold = true;
    await page.keyboard.press('j');
    await page.keyboard.type('oe');
    await page.getByRole('status').filter({ hasText: 'Loading' }).first().waitFor({ state: 'attached' });
    await page.mouse.click(5, 400);
    letGo();
    await page.getByRole('tab', { name: /^Evidence/ }).waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});
