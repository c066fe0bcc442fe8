import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, type Viewport } from './browser.js';
import { withFewColours } from './png.js';

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
  // Nothing is pointed at in a picture.
  await page.mouse.move(viewport.width - 1, viewport.height - 1);
  mkdirSync(IMAGES, { recursive: true });
  const file = join(IMAGES, `${name}-${viewport.width}x${viewport.height}.png`);
  writeFileSync(file, withFewColours(await page.screenshot()));
}

/** Waits until nothing is loading, the letters have arrived and the page is drawn; charts do not move in here. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.el-loading-mask, .el-skeleton, .skeleton') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}
