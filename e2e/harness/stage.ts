import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, type Viewport } from './browser.js';
import { type Product, sharedProduct } from './product.js';
import { signIn } from './session.js';
import { watch, type Watch } from './watch.js';

/** A browser and the people in it, each in a context of their own. */
export interface Stage {
  readonly product: Product;
  /** The page of somebody who has signed in; the same page each time within one spec. */
  as(username: string): Promise<Page>;
  /** A page on which nobody has signed in yet. */
  anonymous(viewport?: Viewport): Promise<Page>;
  watchOf(page: Page): Watch;
}

/** Sets a stage up for one spec: after each test no page may have complained. */
export function useStage(): Stage {
  let browser: Browser | undefined;
  const product = sharedProduct();
  const people = new Map<string, Promise<Page>>();
  const watches = new Map<Page, Watch>();

  async function anonymous(viewport?: Viewport): Promise<Page> {
    if (!browser) throw new Error('the browser is opened before the first test');
    const page = await openPage(browser, viewport);
    watches.set(page, watch(page));
    return page;
  }

  async function signedIn(username: string): Promise<Page> {
    const page = await anonymous();
    await signIn(page, product, username);
    return page;
  }

  function as(username: string): Promise<Page> {
    const page = people.get(username) ?? signedIn(username);
    people.set(username, page);
    return page;
  }

  function watchOf(page: Page): Watch {
    const found = watches.get(page);
    if (!found) throw new Error('this page is not of this stage');
    return found;
  }

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => {
    expect([...watches.values()].flatMap((one) => one.complaints())).toEqual([]);
  });
  afterAll(() => browser?.close());
  return { product, as, anonymous, watchOf };
}
