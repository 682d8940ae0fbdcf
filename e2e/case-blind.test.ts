import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseDesk, openCaseDesk } from './case-desk.ts';
import { browserReason, type Desk } from './harness.ts';
import { axeFindings, heading, screenshot } from './harness-checks.ts';

const hidden = /"(?:band|bits|score|probability|interval|prior|strength|dueAt|overdue|steps|notes|checks)"/;

describe.skipIf(browserReason !== undefined)('a case that is read blindly', () => {
  let at: CaseDesk;
  let desk: Desk;
  beforeAll(async () => {
    at = await openCaseDesk();
    desk = at.desk;
  });
  afterAll(() => desk?.close());

  /** Everything that the interface said about one case on this page. */
  const hear = (page: Page, id: string): string[] => {
    const heard: string[] = [];
    page.on('response', async (answer) => {
      if (answer.url().includes('/api/v1/') && answer.url().includes(id)) heard.push(await answer.text());
    });
    return heard;
  };

  test('tells neither who it is nor what it comes to, until each row is judged; then both stand beside each other', async () => {
    const { full, result } = await at.caseAt(3);
    const page = await desk.as('analyst', '/cases');
    await page.evaluate("localStorage.setItem('gatehouse.blind', 'yes')");
    await page.reload();
    const heard = hear(page, full.id);
    // From the list, whose line has a name and a band: neither is painted first.
    const link = page.locator(`a[href="/cases/${full.id}"]`);
    await link.waitFor();
    await page.waitForTimeout(3_000);
    await link.click();
    await heading(page, 'Name hidden');
    const main = page.locator('main');
    const rows = page.locator('.case-judging > li');
    await expect.poll(() => rows.count()).toBe(result.evidence.length);
    const name = full.name ?? 'nobody';
    expect(await main.getByText(name).count()).toBe(0);
    expect(await main.getByText(/Priority|How likely|Total|Due/).count()).toBe(0);
    expect(heard.length).toBeGreaterThan(0);
    for (const text of heard) {
      expect(text).not.toContain(name);
      expect(text).not.toMatch(hidden);
    }
    expect(await axeFindings(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) await screenshot(page, 'case-blind', { theme });
    await screenshot(page, 'case-blind', { width: 390 });

    // By keys alone, and what was marked outlives a reload.
    await page.keyboard.press('2');
    await page.reload();
    await expect.poll(() => rows.first().getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
    const keep = page.getByRole('button', { name: 'Keep, and show the whole case' });
    expect(await keep.isDisabled()).toBe(true);
    for (let left = result.evidence.length - 1; left > 0; left -= 1) await page.keyboard.press('1');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Keep, and show the whole case');
    await page.keyboard.press('Enter');
    await heading(page, name);
    await page.getByRole('heading', { level: 2, name: 'Your judgement beside the score' }).waitFor();
    const first = result.evidence.toSorted((a, b) => (a.signal < b.signal ? -1 : 1))[0];
    const same = result.evidence.filter((row) => row.bits > 0 === (row.signal !== first?.signal)).length;
    await page.getByText(`${same} of ${result.evidence.length} go the same way`).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const theme of ['light', 'dark'] as const) await screenshot(page, 'case-revealed', { theme });
    await page.context().close();
  });

  test('can be shown without judging, by whoever wants that', async () => {
    const { full } = await at.caseAt(5);
    const page = await desk.as('analyst', `/cases/${full.id}`);
    await heading(page, full.name ?? '');
    await page.keyboard.press('b');
    await heading(page, 'Name hidden');
    await page.getByRole('button', { name: 'Show without judging' }).click();
    await heading(page, full.name ?? '');
    await page.context().close();
  });
});
