import type { Page } from 'playwright-core';
import { openCaseDesk } from './case-desk.ts';

/** Waits for the card with this title. */
export const card = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
/** The note of a decision. */
export const note = (page: Page) => page.getByLabel('Note for colleagues');
/** The radio button of an outcome. */
export const outcome = (page: Page, name: string) =>
  page.locator('.decide-outcome').filter({ hasText: name }).getByRole('radio');

/** Opens a desk with cases in its queue, each of which waits for a second look once it is decided. */
export const openDecideDesk = () =>
  openCaseDesk({ applications: 160, fraudShare: 0.15, environment: { GATEHOUSE_BLIND_SHARE: '100%' } });
