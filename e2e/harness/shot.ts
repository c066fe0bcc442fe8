import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, type Viewport } from './browser.js';

const IMAGES = join(import.meta.dirname, '..', '..', 'docs', 'images');

/**
 * Keeps a picture of the page for the documentation: docs/images/<name>-<width>x<height>.png.
 *
 * Only with UPDATE_IMAGES=1, since a picture differs a little from machine to machine and would change with every run.
 */
export async function shot(page: Page, name: string, viewport: Viewport = DESKTOP): Promise<void> {
  await page.setViewportSize(viewport);
  await settled(page);
  if (process.env.UPDATE_IMAGES !== '1') return;
  mkdirSync(IMAGES, { recursive: true });
  await page.screenshot({ path: join(IMAGES, `${name}-${viewport.width}x${viewport.height}.png`) });
}

/** Waits until nothing is loading and the letters have arrived. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => document.querySelector('.el-loading-mask, .el-skeleton') === null);
  // Charts draw in after their data.
  await page.waitForTimeout(400);
}
