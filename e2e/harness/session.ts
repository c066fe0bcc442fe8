import type { Page } from 'playwright-core';
import type { Product } from './product.js';

/** Fills the sign-in form and sends it, without waiting for what comes of it. */
export async function sendSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名', { exact: true }).fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** Signs in through the form, as a person does, and waits for the first page. */
export async function signIn(page: Page, product: Product, username: string): Promise<void> {
  await page.goto(`${product.origin}/sign-in`);
  await sendSignIn(page, username, product.password);
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Signs out by the account's menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^我的账号/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.waitForURL('**/sign-in');
}
