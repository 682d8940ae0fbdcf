import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Desk, openDesk } from './harness.ts';

type Client = Awaited<ReturnType<Desk['api']>>;
type AnyLine = Awaited<ReturnType<Client['cases']['list']>>['items'][number];
type Line = Exclude<AnyLine, { readonly view: 'reduced' }>;

/** A row of the list, from 0. */
export const row = (page: Page, index: number) => page.locator(`.queue-row[aria-rowindex="${index + 2}"]`);

/** Waits until the list is there. */
export const ready = (page: Page): Promise<void> => row(page, 0).locator('.queue-name').waitFor();

/** Whom the rows that are drawn are of. */
export const names = (page: Page): Promise<string[]> => page.locator('.queue-row .queue-name').allTextContents();

/** Which row has the focus, as assistive technology counts them. */
export const focusedRow = (page: Page): Promise<string | null> =>
  page.evaluate<string | null>('document.activeElement.closest("tr")?.getAttribute("aria-rowindex") ?? null');

/** A message at the edge of the page. */
export const toast = (page: Page, text: string | RegExp) => page.locator('.toast', { hasText: text });

/** Takes back the last step. The key works a moment after the message is there; that of an earlier undo has to go first. */
export const undo = async (page: Page): Promise<void> => {
  await toast(page, 'Taken back').waitFor({ state: 'detached' });
  await expect
    .poll(async () => {
      await page.keyboard.press('u');
      return toast(page, 'Taken back').count();
    })
    .toBe(1);
};

/** A reason as the queue says it: applications go by who applied, with the reference beside the name. */
export const saidOf = ({ others }: Pick<Line, 'others'>, reason: string): string =>
  others.reduce((said, { reference, name }) => {
    const who = name === null ? reference : `${name} ${reference}`;
    return said
      .replace(`application ${reference}`, `the application of ${who}`)
      .replace(`Application ${reference}`, `Application (${who})`);
  }, reason);

/** A desk with applications in its queue, and what the interface says of it. */
export const openQueueDesk = async () => {
  // Whoever comes slowly may take back too: the walks are about what is taken back, not about how long.
  const environment = { GATEHOUSE_UNDO_SECONDS: '60' };
  const desk = await openDesk({ applications: 200, fraudShare: 0.4, environment });
  const api = await desk.api('analyst');
  const lines = async (): Promise<readonly Line[]> => {
    const { items } = await api.cases.list({ query: { limit: 200 } });
    return items.flatMap((line) => (line.view === 'reduced' ? [] : [line]));
  };
  return {
    ...desk,
    analyst: api,
    lines,
    lineOf: async (id: string): Promise<Line | undefined> => (await lines()).find((line) => line.id === id),
    /** The queue of an analyst, once its rows are there. */
    queueOf: async (path: string, as?: string): Promise<Page> => {
      const page = await desk.as('analyst', path, as === undefined ? {} : { as });
      await ready(page);
      return page;
    },
  };
};

/** What {@link openQueueDesk} gives. */
export type QueueDesk = Awaited<ReturnType<typeof openQueueDesk>> & Desk;
