import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  bytesOf,
  filledCsv,
  filledWorkbook,
  type Line,
  linesOfCsv,
  linesOfWorkbook,
  lineUnder,
} from './harness/sheet.js';
import { useStage } from './harness/stage.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const stage = useStage();
const { origin } = stage.product;

const demand = (title: string, change: Readonly<Record<string, string>> = {}) => ({
  需求名称: title,
  需求类型: '技术攻关',
  需求说明: '产线上遇到的实际问题，希望与高校或科研院所联合攻关。',
  所属产业: '新一代信息技术',
  所在市县: '蜀山区',
  ...change,
});

/** From the list to the import page, as a person goes there, and away with the template. */
async function takeTemplate(page: Page, name: string): Promise<Buffer> {
  await page.goto(`${origin}/transfer/demands`);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return bytesOf(download);
}

async function exported(page: Page, choice: string): Promise<Buffer> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: choice }).click(),
  ]);
  return bytesOf(download);
}

const titlesIn = (lines: readonly Line[]): string[] => {
  const column = lines[0]?.indexOf('需求名称') ?? -1;
  return lines.slice(1).map((line) => line[column] ?? '');
};

describe('what comes in files and leaves in files', () => {
  test('a filled workbook is checked, taken over and listed', async () => {
    const titles = ['批量导入旅程：封装翘曲控制', '批量导入旅程：键合线弧检测'];
    const page = await stage.as('enterprise');
    const template = await takeTemplate(page, 'Excel 模板');
    const [header = []] = await linesOfWorkbook(template);
    const file = await filledWorkbook(
      template,
      titles.map((title) => lineUnder(header, demand(title))),
    );

    await page.getByLabel('选择文件').setInputFiles({ name: '需求.xlsx', mimeType: XLSX, buffer: file });
    const preview = page.getByRole('region', { name: '核对预览' });
    for (const title of titles) await preview.getByText(title).waitFor();
    await page.getByRole('button', { name: '导入 2 行' }).click();
    await page.getByText('技术需求：新增 2 条，更新 0 条。').waitFor();
    for (const title of titles) await page.getByRole('link', { name: title }).waitFor();

    await page.getByRole('button', { name: '查看列表' }).click();
    for (const title of titles) await page.getByRole('row', { name: title }).getByText('草稿').waitFor();
  });

  test('a row with a problem says what is wrong in its cell and can be left out', async () => {
    const good = '批量导入旅程：清洗液残留分析';
    const page = await stage.as('enterprise');
    const template = await takeTemplate(page, 'CSV 模板');
    const [header = []] = linesOfCsv(template);
    const wrong = demand('批量导入旅程：产业写错的一行', { 所属产业: '没有这个产业' });
    const file = filledCsv(template, [lineUnder(header, demand(good)), lineUnder(header, wrong)]);

    await page.getByLabel('选择文件').setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer: file });
    const preview = page.getByRole('region', { name: '核对预览' });
    await preview.getByRole('cell', { name: /^没有这个产业/ }).waitFor();
    await page.getByRole('button', { name: '跳过有误的行，导入其余 1 行' }).click();
    await page.getByText('技术需求：新增 1 条，更新 0 条。').waitFor();
    await page.getByRole('link', { name: good }).click();
    await page.getByRole('heading', { level: 1, name: good }).waitFor();
  });

  test('an export holds exactly the rows of the list, in both formats', async () => {
    const page = await stage.as('enterprise');
    await page.goto(`${origin}/transfer/demands?q=${encodeURIComponent('批量导入旅程')}`);
    await page.getByText('3 条', { exact: true }).waitFor();
    const rows = page.getByRole('table').getByRole('rowheader').getByRole('link');
    const listed = (await rows.allInnerTexts()).sort();
    expect(listed).toHaveLength(3);

    const workbook = await exported(page, '导出为 Excel（.xlsx）');
    expect(titlesIn(await linesOfWorkbook(workbook)).sort()).toEqual(listed);
    const csv = await exported(page, '导出为 CSV（.csv）');
    expect(titlesIn(linesOfCsv(csv)).sort()).toEqual(listed);
  });
});
