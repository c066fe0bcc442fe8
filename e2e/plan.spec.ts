import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act, choose, draftDemand, openWaiting, reached } from './harness/form.js';
import { settled } from './harness/shot.js';
import { useStage } from './harness/stage.js';

const TITLE = '车规级功率模块封装可靠性提升（浏览器旅程）';
const stage = useStage();
const { origin } = stage.product;

const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);

/** The count beside measure 7.1 in the plan. */
async function planCount(page: Page): Promise<number> {
  await page.goto(`${origin}/plan`);
  return numberIn(await page.getByRole('link', { name: /^技术需求 / }).innerText());
}

/** The overview with its map showing one figure. */
async function openOverview(page: Page): Promise<void> {
  await page.goto(`${origin}/cockpit`);
  await choose(page, '指标', '发布需求数');
  await settled(page);
}

/** Plan, figure and map as the province sees them. */
async function standing(page: Page) {
  const plan = await planCount(page);
  await openOverview(page);
  const figure = numberIn(
    await page
      .getByRole('link', { name: /^发布需求数 / })
      .first()
      .innerText(),
  );
  const hefei = numberIn((await page.getByRole('button', { name: /^合肥 \d/ }).getAttribute('aria-label')) ?? '');
  return { plan, figure, hefei };
}

/** The list behind a figure: as many rows as the figure says, the new demand among them. */
async function expectRows(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: TITLE }).waitFor();
  await page.getByText(`${count.toLocaleString('en')} 条`, { exact: true }).waitFor();
}

describe('the journey of the plan, in a browser', () => {
  test('an enterprise’s demand, verified by its city and published by the province, moves plan, figure and map by one', async () => {
    const province = await stage.as('xuehui');
    const before = await standing(province);

    const enterprise = await stage.as('enterprise');
    await draftDemand(enterprise, origin, {
      title: TITLE,
      description: '现有封装在高低温循环后出现焊层空洞，需要改进烧结银工艺并验证寿命。',
    });
    await reached(enterprise, '草稿');
    await act(enterprise, '提交');
    await reached(enterprise, '待核实');

    const city = await stage.as('hefei');
    await openWaiting(city, origin, '待核实的需求', TITLE);
    await act(city, '核实通过', { 办理意见: '情况属实，同意上报。' });
    await reached(city, '待发布');
    expect(await city.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);

    await openWaiting(province, origin, '待发布的需求', TITLE);
    await act(province, '发布', {});
    await reached(province, '已发布');

    const after = await standing(province);
    expect(after).toEqual({ plan: before.plan + 1, figure: before.figure + 1, hefei: before.hefei + 1 });

    await province
      .getByRole('link', { name: /^发布需求数 / })
      .first()
      .click();
    await expectRows(province, after.figure);
    await openOverview(province);
    await province.getByRole('button', { name: /^合肥 \d/ }).click();
    await province
      .getByRole('group', { name: '各市分布' })
      .getByRole('link', { name: /^发布需求数 / })
      .click();
    await expectRows(province, after.hefei);
    await province.goto(`${origin}/plan`);
    await province.getByRole('link', { name: /^技术需求 / }).click();
    await expectRows(province, after.plan);
  });

  test('the same demand tells its history to the enterprise, and another city does not find it before it is published', async () => {
    const enterprise = await stage.as('enterprise');
    await enterprise.goto(`${origin}/transfer/demands?q=${encodeURIComponent(TITLE)}`);
    await enterprise.getByRole('link', { name: TITLE }).click();
    await enterprise.getByRole('tab', { name: '办理经过' }).click();
    const timeline = enterprise.getByRole('tabpanel', { name: '办理经过' });
    for (const words of ['草稿 → 待核实', '待核实 → 待发布', '情况属实，同意上报。', '待发布 → 已发布'])
      await timeline.getByText(words).waitFor();

    await draftDemand(enterprise, origin, { title: `${TITLE}二`, description: '与前一项相同的工艺，用于另一条产线。' });
    const wuhu = await stage.as('wuhu');
    stage.watchOf(wuhu).expect(`404 GET /api/v1${new URL(enterprise.url()).pathname}`);
    await wuhu.goto(enterprise.url());
    await wuhu.getByText('没有找到该记录，可能已删除或不在可见范围内。').waitFor();
  });
});
