import type { Page } from 'playwright-core';
import type { Product } from './product.js';

/** Signs in through the form, as a person does, and waits for the first page. */
export async function signIn(page: Page, product: Product, username: string): Promise<void> {
  await page.goto(`${product.origin}/sign-in`);
  await page.getByLabel('账号', { exact: true }).fill(username);
  await page.getByLabel('密码', { exact: true }).fill(product.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Ends the session, so that the same page can go on as somebody else. */
export async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('about:blank');
}
