import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, screenshot } from './harness-checks.ts';

/** Presses a button of the page. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** A window above the page. */
export const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });

/** Presses the button of a window. */
export const confirm = (page: Page, title: string | RegExp, act: string) =>
  dialog(page, title).getByRole('button', { name: act, exact: true }).click();

/** What is open now is in order for everybody, in both themes, and is looked at on a desk and on a phone. */
export const inOrder = async (page: Page, name: string): Promise<void> => {
  expect([name, await axeFindings(page)]).toEqual([name, []]);
  await screenshot(page, `settings-${name}`);
  await screenshot(page, `settings-${name}`, { width: 390, theme: 'dark' });
};

/** What is shown once, and the window closed. */
export const keep = async (page: Page): Promise<string> => {
  const text = (await page.getByRole('dialog').locator('code').first().textContent()) ?? '';
  await press(page, 'I have kept it');
  return text;
};

/** Waits until something has the focus. */
export const focused = (page: Page, what: Locator) => what.and(page.locator(':focus')).waitFor();

/** Chooses something behind the button of a row. */
export const chooseFor = async (page: Page, name: string, act: string): Promise<void> => {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
};
