import { describe, expect, test } from '@jest/globals';
import { barriers } from './harness/inspect.js';
import { enrolUntilCodes } from './harness/second-factor.js';
import { sendSignIn, signOut } from './harness/session.js';
import { useStage } from './harness/stage.js';

const stage = useStage();
const { origin, password } = stage.product;

describe('the second factor', () => {
  test('is set up with a telephone, asked for at the next sign-in, and replaced by a recovery code', async () => {
    const page = await stage.as('society2');
    await enrolUntilCodes(page, origin, password);
    const [recoveryCode = ''] = await page.locator('.codes li').allInnerTexts();
    await page.getByRole('button', { name: '我已保存' }).click();
    await page.getByText('剩余恢复码 10 个').waitFor();

    await signOut(page);
    await sendSignIn(page, 'society2', password);
    await page.getByRole('heading', { name: '输入验证码' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    stage.watchOf(page).expect('401 POST /api/v1/auth/login/second-factor');
    await page.getByLabel('验证码').fill('000000');
    await page.getByRole('button', { name: '验证并登录' }).click();
    await page.getByText('验证码不正确或已使用过。').waitFor();
    await page.getByRole('button', { name: '手机不在身边？使用恢复码' }).click();
    await page.getByLabel('恢复码').fill(recoveryCode);
    await page.getByRole('button', { name: '验证并登录' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto(`${origin}/security`);
    await page.getByText('剩余恢复码 9 个').waitFor();
  });
});

describe('sessions', () => {
  test('another device is signed out, and its next step leads to the sign-in', async () => {
    const here = await stage.as('university');
    const there = await stage.anonymous();
    stage.watchOf(there).expect('401 GET /api/v1/todos');
    stage.watchOf(there).expect('401 POST /api/v1/auth/refresh');
    await there.goto(`${origin}/sign-in`);
    await sendSignIn(there, 'university', password);
    await there.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await here.goto(`${origin}/security`);
    await here.getByRole('button', { name: '退出其他设备' }).click();
    await here.getByRole('dialog').getByRole('button', { name: '退出其他设备' }).click();
    await here.getByText('其他设备已退出登录').waitFor();
    await there.goto(`${origin}/cockpit`);
    await there.waitForURL('**/sign-in?next=**');
  });
});

describe('a password set by an administrator', () => {
  test('lets in to choose another one, and then to the page that was asked for', async () => {
    const next = 'Xin-mi-ma-2026';
    const admin = await stage.as('sysadmin');
    await admin.goto(`${origin}/identity/accounts?filter[username]=guoji`);
    await admin.getByRole('table').getByRole('link').first().click();
    await admin.getByRole('button', { name: '重置密码' }).click();
    await admin.getByRole('dialog').getByLabel('新密码').fill('Guan-li-yuan-2026');
    await admin.getByRole('dialog').getByRole('button', { name: '重置密码' }).click();
    await admin.getByRole('dialog').waitFor({ state: 'hidden' });

    const page = await stage.anonymous();
    await page.goto(`${origin}/plan`);
    await sendSignIn(page, 'guoji', 'Guan-li-yuan-2026');
    await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${origin}/transfer/demands`);
    await page.getByRole('heading', { name: '请先修改密码' }).waitFor();
    await page.getByLabel('当前密码').fill('Guan-li-yuan-2026');
    await page.getByLabel('新密码', { exact: true }).fill(next);
    await page.getByLabel('再次输入新密码').fill(next);
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByRole('heading', { level: 1, name: '技术需求' }).waitFor();
  });
});
