import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { type Desk, openDesk } from './harness.ts';
import { screenshot } from './harness-checks.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ applications: 500, fraudShare: 0.35 });
});
afterAll(() => desk?.close());

/** Waits until nothing is being fetched or drawn. */
const settle = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1_500);
};

test('pictures of every screen, light and dark', async () => {
  const api = await desk.api('analyst');
  const [first] = (await api.cases.list({ query: { sort: 'bits', skip: 0, limit: 1 } })).items;
  const { items: campaigns } = await api.campaigns.list({ query: { limit: 10 } });
  const records = await Promise.all(campaigns.map(({ id }) => api.campaigns.get({ params: { id } })));
  // The one that shows most of what a campaign can be.
  const campaign = records.toSorted(
    (a, b) => b.members.length * b.shared.length - a.members.length * a.shared.length,
  )[0];
  const id = encodeURIComponent(first?.id ?? '');
  const person = encodeURIComponent(first?.application ?? '');
  const places = [
    ['analyst', 'queue', '/cases'],
    ['analyst', 'case', `/cases/${id}`],
    ['analyst', 'decide', `/cases/${id}?view=decide`],
    ['analyst', 'interview', `/cases/${id}/interview`],
    ['analyst', 'campaigns', '/campaigns'],
    [
      'analyst',
      'campaign',
      `/campaigns/${campaign?.id ?? ''}?kinds=${[...new Set(campaign?.shared.map(({ kind }) => kind))].join('+')}`,
    ],
    ['analyst', 'compare', `/campaigns/${campaign?.id ?? ''}/compare`],
    ['analyst', 'person', `/people/${person}`],
    ['analyst', 'indicators', '/indicators'],
    ['lead', 'policy', '/policy'],
    ['administrator', 'settings', '/settings'],
    ['administrator', 'start', '/start'],
  ] as const;
  for (const [role, name, path] of places) {
    const page = await desk.as(role, path);
    await settle(page);
    if (name === 'compare') {
      await page.keyboard.press('j');
      await settle(page);
    }
    for (const theme of ['light', 'dark'] as const) await screenshot(page, `console-${name}`, { theme });
    await page.context().close();
  }
  for (const [name, path] of [
    ['queue', '/cases'],
    ['case', `/cases/${id}`],
  ] as const) {
    const narrow = await desk.as('analyst', path, { width: 390, height: 844 });
    await settle(narrow);
    await screenshot(narrow, `console-${name}`, { width: 390 });
    await narrow.context().close();
  }
});
