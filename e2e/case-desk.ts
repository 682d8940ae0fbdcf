import type { Page } from 'playwright-core';
import { type Desk, openDesk } from './harness.ts';

/** Waits for the page of a case, or another one, by its heading. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
/** Goes to a part of a case. */
export const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();

/** Opens a desk with cases of all kinds in its queue, and reads them as the interface answers them. */
export const openCaseDesk = async (environment: Readonly<Record<string, string>> = {}) => {
  const desk: Desk = await openDesk({ applications: 120, fraudShare: 0.3, environment });
  const { items } = await (await desk.api('analyst')).cases.list({ query: { limit: 40 } });
  /** A case in full, with its version. */
  const read = async (id: string) => {
    const { value, etag } = await (await desk.api('lead')).cases.read({ params: { id } });
    if (value.view !== 'full' || value.result === null) throw new Error('a lead sees everything');
    return { full: value, result: value.result, etag };
  };
  return { desk, items, read, caseAt: (place: number) => read(items[place]?.id ?? '') };
};

/** A desk of cases. */
export type CaseDesk = Awaited<ReturnType<typeof openCaseDesk>>;
