import { accessSync } from 'node:fs';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The two widths every page must be readable at. */
export const DESKTOP = { width: 1366, height: 768 } as const;
export const PHONE = { width: 390, height: 844 } as const;
export type Viewport = typeof DESKTOP | typeof PHONE;

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Nothing that a browser does on its own: these journeys must run without a network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** The browser of this machine or, where there is none, the one that came with the dependencies. */
export async function openBrowser(): Promise<Browser> {
  const own = installedBrowser();
  if (own !== undefined) return chromium.launch({ executablePath: own, args: QUIET });
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...QUIET] });
}

/** A page in a session of its own, in Chinese, at one of the two widths. */
export async function openPage(browser: Browser, viewport: Viewport = DESKTOP): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    isMobile: viewport === PHONE,
    hasTouch: viewport === PHONE,
  });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  return [...candidates, MAC].find(exists);
}

function exists(file: string): boolean {
  try {
    accessSync(file);
    return true;
  } catch {
    return false;
  }
}
