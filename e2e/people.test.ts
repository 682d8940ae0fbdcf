import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserReason, type Desk, openDesk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

const attack = '<img src=x onerror="document.title=1">';

/** The same person applies twice: another name and phone, one employer more, and markup where text belongs. */
const jo = {
  candidate: {
    name: 'Jo Example',
    email: 'jo@example.com',
    phone: '+1 785 555 0117',
    profiles: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/jo-example-117' }],
  },
  job: { id: 'chef', title: 'Chef' },
  resume: { work: [{ name: 'Example Kitchens', position: 'Cook', startDate: '2020-01' }] },
};
const first = { id: 'jo-1', receivedAt: '2026-03-01T10:00:00Z', ...jo };
const second = {
  ...first,
  id: 'jo-2',
  receivedAt: '2026-06-01T10:00:00Z',
  candidate: { ...jo.candidate, name: 'Jo Marie Example', phone: '+1 785 555 0118', location: { city: attack } },
  resume: { work: [...jo.resume.work, { name: attack, position: 'Chef', startDate: '2023-02' }] },
};

describe.skipIf(browserReason !== undefined)('people', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ applications: 60, fraudShare: 0.5 });
    const received = await desk.receive([first, second]);
    expect(received.map(({ ok }) => ok)).toEqual([true, true]);
  }, 120_000);
  afterAll(() => desk?.close());

  test('a person is found by what stands on an application, which stays out of the address', async () => {
    const api = await desk.api('analyst');
    const line = (await api.cases.list({ query: { limit: 1 } })).items[0];
    const page = await desk.as('analyst', '/people');
    await heading(page, 'People');
    const field = page.getByRole('searchbox', { name: 'Find a person' });
    await field.fill('nobody@example.com');
    await field.press('Enter');
    await page.getByRole('heading', { name: 'Nobody found' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await field.fill(line?.application ?? '');
    await field.press('Enter');
    const found = page.getByRole('list', { name: 'People found' });
    await found.getByText('found by reference').first().waitFor();
    await field.fill('jo mar');
    await field.press('Enter');
    // Part of a name finds whoever applied, also where nobody needed to look.
    await found.getByText('2 applications').waitFor();
    await found.getByText('Jo Marie Example').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'people-find');
    await screenshot(page, 'people-find', { width: 390, theme: 'dark' });
    expect(page.url()).toBe(`${desk.url}/people`);
    await field.fill(line?.name ?? '');
    await field.press('Enter');
    await found
      .getByRole('link', { name: line?.name ?? '' })
      .first()
      .click();
    await page.getByRole('heading', { name: 'What they stated' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'people-person', { isWhole: true });
    await screenshot(page, 'people-person', { theme: 'dark' });
    await screenshot(page, 'people-person', { width: 390, isWhole: true });
    await page.context().close();
  });

  test('what differs between two applications says so, with where each value stands; typed markup stays text', async () => {
    const page = await desk.as('analyst', `/people/${encodeURIComponent('sample:jo-2')}`);
    await heading(page, 'Jo Example');
    await page.getByText('First application sample:jo-1').waitFor();
    const name = page.locator('.people-facts').filter({ has: page.getByRole('heading', { name: 'Name' }) });
    await name.getByText('differs between applications').waitFor();
    await name.getByText('Jo Marie Example', { exact: true }).waitFor();
    const email = page.locator('.people-facts').filter({ has: page.getByRole('heading', { name: 'E-mail' }) });
    await email.getByText('the same in all 2').waitFor();
    await name.locator('summary').nth(1).click();
    await name.getByRole('link', { name: 'sample:jo-2' }).waitFor();
    await name.getByText('candidate › name').waitFor();
    await expect.poll(() => page.getByText(attack).count()).toBeGreaterThan(1);
    await expect.poll(() => page.title()).toContain('Jo Example');
    await expect.poll(() => page.locator('main img').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'people-differs', { isWhole: true });
    await page.context().close();
  });

  test('two applications are compared side by side, and the address keeps which', async () => {
    const page = await desk.as('analyst', `/people/${encodeURIComponent('sample:jo-1')}`);
    await page.getByRole('link', { name: 'Compare applications' }).click();
    await heading(page, 'Two applications side by side');
    const row = page.getByRole('row', { name: /candidate › phone/ });
    await row.getByText('different').waitFor();
    await expect.poll(() => row.locator('mark').count()).toBeGreaterThan(0);
    const same = page.getByRole('row', { name: /candidate › email/ });
    expect(await same.count()).toBe(0);
    await page.getByRole('button', { name: /^the same/ }).click();
    await same.waitFor();
    expect(await same.locator('mark').count()).toBe(0);
    expect(page.url()).toContain('show=different.one-side.alike.same');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'people-compare', { theme: 'dark' });
    await screenshot(page, 'people-compare', { width: 390, isWhole: true });
    await page.context().close();
  });

  test('nobody is shown under an unknown reference, and those who do not review are told whom to ask', async () => {
    const page = await desk.as('analyst', `/people/${encodeURIComponent('api:nobody')}`);
    await page.getByText('This is not here, or it is not yours to see.').waitFor();
    await page.context().close();
    for (const role of ['auditor', 'recruiter'] as const) {
      const other = await desk.as(role, '/people', { jobs: ['chef'] });
      await heading(other, 'People');
      await other.getByText('This part is not for your roles').waitFor();
      await other.getByText(/^An administrator gives roles/).waitFor();
      await expect.poll(() => other.getByRole('searchbox', { name: 'Find a person' }).count()).toBe(0);
      await expect.poll(() => other.getByRole('navigation', { name: 'Main' }).getByText('People').count()).toBe(0);
      expect(await axeFindings(other)).toEqual([]);
      await other.getByRole('link', { name: 'Go to the first page' }).click();
      await heading(other, 'Queue');
      await other.context().close();
    }
  });
});
