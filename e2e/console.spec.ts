import { describe, expect, test } from '@jest/globals';
import { PHONE } from './harness/browser.js';
import { draftDemand } from './harness/form.js';
import { sendSignIn, signIn } from './harness/session.js';
import { useStage } from './harness/stage.js';

const stage = useStage();
const { origin, password } = stage.product;

describe('getting in and out', () => {
  test('a wrong password is said in words, the page asked for opens after the right one, signing out ends it', async () => {
    const page = await stage.anonymous();
    stage.watchOf(page).expect('401 POST /api/v1/auth/login');
    await page.goto(`${origin}/transfer/demands`);
    await page.waitForURL('**/sign-in?next=**');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('请输入用户名', { exact: true }).waitFor();

    await sendSignIn(page, 'park', 'not-the-password');
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('密码不正确');
    expect(new URL(page.url()).pathname).toBe('/sign-in');

    await sendSignIn(page, 'park', password);
    await page.getByRole('heading', { level: 1, name: '技术需求' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '技术需求' }).waitFor();

    await page.getByRole('button', { name: /^我的账号/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto(`${origin}/cockpit`);
    await page.waitForURL('**/sign-in?next=**');
  });
});

describe('the shell', () => {
  test('English: menu, columns and states change at once and stay after a reload', async () => {
    const page = await stage.as('hefei');
    await page.goto(`${origin}/transfer/demands`);
    await page.getByRole('button', { name: '切换到英文' }).click();
    await page.getByRole('heading', { level: 1, name: 'Technology demand' }).waitFor();
    await page.reload();
    await page
      .getByRole('columnheader', { name: 'State' })
      .or(page.getByRole('columnheader', { name: 'Status' }))
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const chrome = [
      page.getByRole('navigation'),
      page.getByRole('columnheader'),
      page.getByRole('search'),
      page.getByRole('banner').getByRole('button', { name: /Search|Use|Notifications/ }),
    ];
    for (const part of chrome)
      expect((await part.allInnerTexts()).join(' ').replace('中', '')).not.toMatch(/\p{Script=Han}/u);
    await page.getByRole('button', { name: 'Switch to Chinese' }).click();
    await page.getByRole('heading', { level: 1, name: '技术需求' }).waitFor();
  });

  test('the dark theme is remembered', async () => {
    const page = await stage.as('hefei');
    await page.goto(`${origin}/`);
    const brightness = () =>
      page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] =
          getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return red + green + blue;
      });
    const light = await brightness();
    await page.getByRole('button', { name: '切换为深色' }).click();
    await page.getByRole('button', { name: '切换为浅色' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '切换为浅色' }).waitFor();
    expect(await brightness()).toBeLessThan(light / 3);
    await page.getByRole('button', { name: '切换为浅色' }).click();
  });

  test('Ctrl+K finds a record by number and by name, with the keyboard alone', async () => {
    const page = await stage.as('enterprise');
    const title = '晶圆划片崩边控制（搜索旅程）';
    await draftDemand(page, origin, { title, description: '划片后边缘崩边超差，需要优化刀具与进给参数。' });
    const record = page.url();
    const number = /XQ-\d{4}-\d{6}-\d{6}/.exec(await page.getByRole('article').innerText())?.[0] ?? '';
    expect(number).not.toBe('');

    for (const words of [number, '崩边控制']) {
      await page.goto(`${origin}/`);
      await page.getByRole('button', { name: '搜索记录、编号、组织、专家' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: '输入名称、编号或姓名' }).waitFor();
      await page.keyboard.type(words);
      await page.getByRole('option', { name: title }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(record);
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: '搜索' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: '搜索' }).waitFor({ state: 'hidden' });
  });

  test('on a phone the menu is a drawer and the list is made of cards', async () => {
    const page = await stage.anonymous(PHONE);
    await signIn(page, stage.product, 'county');
    expect(await page.getByRole('navigation', { name: '主菜单' }).count()).toBe(0);
    await page.getByRole('button', { name: '菜单' }).click();
    await page
      .getByRole('navigation', { name: '主菜单' })
      .getByRole('link', { name: /技术需求/ })
      .click();
    await page.getByRole('heading', { level: 1, name: '技术需求' }).waitFor();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor({ state: 'hidden' });
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: /XQ-/ }).first().click();
    await page.getByRole('group', { name: '办理进度' }).waitFor();
  });
});

describe('two people at one record', () => {
  test('the second one sees both versions and decides', async () => {
    const mine = { 预期指标: '划痕深度不超过 0.5 微米。', 不足之处: '批次之间差异大。' };
    const theirs = { 预期指标: '划痕深度不超过 0.8 微米。', 不足之处: '更换抛光垫后划痕增多。' };
    const first = await stage.as('enterprise');
    await draftDemand(first, origin, {
      title: '抛光液划痕控制（冲突旅程）',
      description: '化学机械抛光后表面划痕偏多，需要改进抛光液。',
    });
    const record = first.url();
    const second = await stage.anonymous();
    await signIn(second, stage.product, 'enterprise');
    stage.watchOf(second).expect(`412 PATCH /api/v1${new URL(record).pathname}`);

    await second.goto(`${record}/edit`);
    for (const [label, text] of Object.entries(mine)) await second.getByLabel(label).fill(text);
    await first.goto(`${record}/edit`);
    for (const [label, text] of Object.entries(theirs)) await first.getByLabel(label).fill(text);
    await first.getByRole('button', { name: '保存', exact: true }).click();
    await first.getByRole('tabpanel').getByText(theirs.预期指标).waitFor();

    await second.getByRole('button', { name: '保存', exact: true }).click();
    const conflict = second.getByRole('dialog', { name: '记录已被他人修改' });
    for (const label of ['预期指标', '不足之处'] as const) {
      const field = conflict.getByRole('group', { name: label });
      await field.getByText(mine[label]).waitFor();
      await field.getByText(theirs[label]).waitFor();
    }
    await conflict.getByRole('group', { name: '预期指标' }).getByRole('radio', { name: '最新版本' }).check();
    await conflict.getByRole('button', { name: '合并并保存' }).click();
    await second.getByRole('tabpanel').getByText(theirs.预期指标).waitFor();
    await second.getByRole('tabpanel').getByText(mine.不足之处).waitFor();
  });
});
