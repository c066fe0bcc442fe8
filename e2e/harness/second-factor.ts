import type { Page } from 'playwright-core';
import { codeOf, STEP_MS } from './totp.js';

/** Sets up a second factor on one's security page up to the point where the recovery codes are shown. Answers its secret. */
export async function enrolUntilCodes(page: Page, origin: string, password: string): Promise<string> {
  await page.goto(`${origin}/security`);
  await page.getByRole('button', { name: '启用二次验证' }).click();
  const form = page.locator('form.proof');
  await form.getByLabel('当前密码').fill(password);
  await form.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('img', { name: '二次验证二维码' }).waitFor();
  const secret = (await page.locator('.secret .mono').innerText()).replaceAll(' ', '');
  await form.getByLabel('验证码').fill(codeOf(secret));
  await form.getByRole('button', { name: '确认启用' }).click();
  await page.getByRole('button', { name: '我已保存' }).waitFor();
  return secret;
}

/** Sets up a second factor to the end. Answers its secret. */
export async function enrol(page: Page, origin: string, password: string): Promise<string> {
  const secret = await enrolUntilCodes(page, origin, password);
  await page.getByRole('button', { name: '我已保存' }).click();
  await page.getByText('剩余恢复码 10 个').waitFor();
  return secret;
}

/** The second step of a sign-in. The code of now went into enrolling and is taken once only: this is the next. */
export async function enterCode(page: Page, secret: string): Promise<void> {
  await page.getByRole('heading', { name: '输入验证码' }).waitFor();
  await page.getByLabel('验证码').fill(codeOf(secret, Date.now() + STEP_MS));
  await page.getByRole('button', { name: '验证并登录' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
