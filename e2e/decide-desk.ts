import type { Page } from 'playwright-core';
import { openDesk } from './harness.ts';

/** Waits for the card with this title. */
export const card = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
/** The note of a decision. */
export const note = (page: Page) => page.getByLabel('Note for colleagues');
/** The radio button of an outcome. */
export const outcome = (page: Page, name: string) =>
  page.locator('.decide-outcome').filter({ hasText: name }).getByRole('radio');

/** Opens a desk with cases in its queue, each of which waits for a second look once it is decided. */
export const openDecideDesk = async () => {
  const desk = await openDesk({ applications: 160, environment: { GATEHOUSE_BLIND_SHARE: '100%' } });
  const { items } = await (await desk.api('analyst')).cases.list({ query: { limit: 50 } });
  /** A case in full, with its version. */
  const read = async (id: string) => {
    const { value, etag } = await (await desk.api('lead')).cases.read({ params: { id } });
    if (value.view !== 'full') throw new Error('a lead sees everything');
    return { value, etag };
  };
  return { desk, items, read, caseAt: (index: number): string => items[index]?.id ?? '' };
};

/** A desk of cases to decide. */
export type DecideDesk = Awaited<ReturnType<typeof openDecideDesk>>;
