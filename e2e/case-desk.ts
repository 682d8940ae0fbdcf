import type { Page } from 'playwright-core';
import { type Desk, type DeskOptions, openDesk } from './harness.ts';

/** Goes to a part of a case. */
export const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();

/** Opens a desk with cases of all kinds in its queue, and reads them as the interface answers them. */
export const openCaseDesk = async (options: DeskOptions = {}) => {
  const desk: Desk = await openDesk({ applications: 120, fraudShare: 0.3, ...options });
  const { items } = await (await desk.api('analyst')).cases.list({ query: { limit: 50 } });
  /** A case in full, with its version. */
  const read = async (id: string) => {
    const { value, etag } = await (await desk.api('lead')).cases.read({ params: { id } });
    if (value.view !== 'full' || value.result === null) throw new Error('a lead sees everything');
    return { full: value, result: value.result, etag };
  };
  const idAt = (place: number): string => items[place]?.id ?? '';
  return { desk, items, read, idAt, caseAt: (place: number) => read(idAt(place)) };
};

/** A desk of cases. */
export type CaseDesk = Awaited<ReturnType<typeof openCaseDesk>>;
