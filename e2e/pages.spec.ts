import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE } from './harness/browser.js';
import { choose } from './harness/form.js';
import { barriers, contrastBarriers, layoutBarriers, sideways, untranslated } from './harness/inspect.js';
import { bytesOf, filledCsv, linesOfCsv, lineUnder } from './harness/sheet.js';
import { settled, shot } from './harness/shot.js';
import { useStage } from './harness/stage.js';

const stage = useStage();
const { origin } = stage.product;

/** A main page: who opens it, what shows that it is there, what to do on it first, and the name of its picture. */
interface MainPage {
  readonly page: string;
  readonly who?: string;
  readonly path: string;
  readonly heading?: string;
  readonly arrange?: (page: Page) => Promise<void>;
  readonly picture?: string;
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('toolbar', { name: '现在可以' }).waitFor();
}

async function fillForm(page: Page): Promise<void> {
  await page.getByLabel('需求名称').fill('车规级碳化硅功率模块低空洞烧结工艺联合攻关');
  await choose(page, '需求类型', '技术攻关');
  await page
    .getByLabel('需求说明')
    .fill('模块经 1000 次高低温循环后焊层出现空洞，热阻上升约 15%。希望改进银膏配方与加压曲线，并共同完成寿命验证。');
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
}

async function uploadRows(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV 模板' }).click(),
  ]);
  const template = await bytesOf(download);
  const [header = []] = linesOfCsv(template);
  const lines = [
    ['晶圆级封装微凸点共面性控制技术攻关', '新一代信息技术'],
    ['功率模块银烧结界面空洞抑制工艺优化', '新一代信息技术'],
    ['引线框架外观缺陷在线检测设备研制', '半导体装备'],
  ].map(([title = '', industry = '']) =>
    lineUnder(header, {
      需求名称: title,
      需求类型: '技术攻关',
      需求说明: '现有工艺一致性不足，良率波动较大，希望与高校和科研院所联合攻关。',
      所属产业: industry,
      所在市县: '蜀山区',
      预算方式: '面议',
    }),
  );
  const file = { name: '2026年技术需求汇总.csv', mimeType: 'text/csv', buffer: filledCsv(template, lines) };
  await page.getByLabel('选择文件').setInputFiles(file);
  await page.getByRole('region', { name: '核对预览' }).getByText('引线框架').waitFor();
}

const PAGES: MainPage[] = [
  { page: 'sign-in', path: '/sign-in', heading: '科创安徽建设行动工作平台', picture: 'sign-in' },
  { page: 'to-dos', who: 'xuehui', path: '/', picture: 'todo' },
  { page: 'overview', who: 'xuehui', path: '/cockpit', heading: '总览', picture: 'cockpit' },
  { page: 'plan', who: 'xuehui', path: '/plan', heading: '“科创安徽”建设方案', picture: 'plan' },
  {
    page: 'measure',
    who: 'xuehui',
    path: '/plan/measures/7.1',
    heading: '企业技术需求和产业发展需求征集',
    picture: 'measure',
  },
  { page: 'list of demands', who: 'xuehui', path: '/transfer/demands', heading: '技术需求', picture: 'demand-list' },
  {
    page: 'demand',
    who: 'xuehui',
    path: '/transfer/demands?filter[status]=negotiating&filter[divisionCode][within]=340100',
    arrange: openFirst,
    picture: 'demand-detail',
  },
  {
    page: 'organisations',
    who: 'xuehui',
    path: '/registry/organisations',
    heading: '组织机构',
    picture: 'organisations',
  },
  { page: 'people', who: 'xuehui', path: '/registry/people', heading: '专家与人员', picture: 'people' },
  { page: 'dictionaries', who: 'xuehui', path: '/registry/dictionaries', heading: '数据字典' },
  { page: 'profile', who: 'xuehui', path: '/profile', heading: '个人中心' },
  { page: 'my security', who: 'xuehui', path: '/security', heading: '我的安全' },
  {
    page: 'form of a demand',
    who: 'enterprise',
    path: '/transfer/demands/new',
    heading: '新建技术需求',
    arrange: fillForm,
    picture: 'demand-form',
  },
  {
    page: 'import',
    who: 'enterprise',
    path: '/transfer/demands/import',
    heading: '导入技术需求',
    arrange: uploadRows,
    picture: 'import',
  },
  { page: 'accounts', who: 'sysadmin', path: '/identity/accounts', heading: '账号' },
  { page: 'roles', who: 'security', path: '/identity/roles', heading: '角色', picture: 'roles' },
  { page: 'audit log', who: 'auditor', path: '/audit/entries', heading: '审计日志', picture: 'audit' },
];

async function open({ who, path, heading, arrange }: MainPage): Promise<Page> {
  const page = await (who === undefined ? stage.anonymous() : stage.as(who));
  await page.setViewportSize(DESKTOP);
  await page.goto(`${origin}${path}`);
  await page.getByRole('heading', { level: 1, ...(heading !== undefined && { name: heading }) }).waitFor();
  await arrange?.(page);
  await settled(page);
  return page;
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  const found = await contrastBarriers(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function onAPhone(page: Page) {
  await page.setViewportSize(PHONE);
  await settled(page);
  return { phoneSideways: await sideways(page), phone: await layoutBarriers(page) };
}

describe('every main page', () => {
  test.each(PAGES)('$page: for everyone, in light and dark, in words, and as narrow as a phone', async (main) => {
    const page = await open(main);
    if (main.picture !== undefined) await shot(page, main.picture);
    const found = {
      untranslated: await untranslated(page),
      light: await barriers(page),
      sideways: await sideways(page),
      dark: await inTheDark(page),
      ...(await onAPhone(page)),
    };
    if (main.picture !== undefined) await shot(page, main.picture, PHONE);
    expect(found).toEqual({ untranslated: [], light: [], sideways: [], dark: [], phone: [], phoneSideways: [] });
  });

  test('the overview in the dark and in English', async () => {
    const page = await stage.as('xuehui');
    await page.setViewportSize(DESKTOP);
    await page.goto(`${origin}/cockpit`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot(page, 'cockpit-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: '切换到英文' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await shot(page, 'cockpit-en');
    expect(await untranslated(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    await page.getByRole('button', { name: 'Switch to Chinese' }).click();
    await page.getByRole('heading', { level: 1, name: '总览' }).waitFor();
  });
});
