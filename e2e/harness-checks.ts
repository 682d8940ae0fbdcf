import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export { findings as axeFindings } from '../src/http/routes/testing/page-steps.ts';

/** Waits for the heading of a screen. */
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** How a picture is taken. */
export interface Shot {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** The whole page instead of what fits the window. */
  readonly isWhole?: boolean;
}

/** Empty in a check, where nobody looks at pictures. */
const folder = process.env['GATEHOUSE_SCREENS'] ?? join(tmpdir(), 'gatehouse-screens');

/** Takes a picture, to look at or for docs/screens. Gives its path. */
export const screenshot = async (page: Page, name: string, shot: Shot = {}): Promise<string> => {
  const { width = 1440, height = width < 720 ? 844 : 900, theme = 'light', isWhole = false } = shot;
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(300);
  const path = join(folder, `${name}-${width}-${theme}.png`);
  if (folder === '') return path;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path, fullPage: isWhole });
  return path;
};
