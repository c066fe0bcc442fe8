import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act, draftDemand, openWaiting, reached } from './harness/form.js';
import { enrol, enterCode } from './harness/second-factor.js';
import { sendSignIn, signOut } from './harness/session.js';
import { useStage } from './harness/stage.js';

const stage = useStage();
const { origin, password } = stage.product;

const PHONE_NUMBER = '13900000000';
const REASON = '联系企业，核对对接会时间';
const DAY_MS = 86_400_000;

const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * DAY_MS);

/** Drafts and submits a demand in Hefei, whose association has to verify it. */
async function submitDemand(title: string): Promise<void> {
  const page = await stage.as('enterprise');
  await draftDemand(page, origin, { title, description: '焊层空洞率偏高，希望联合优化工艺并完成可靠性验证。' });
  await act(page, '提交');
  await reached(page, '待核实');
}

async function openDemand(page: Page, title: string): Promise<void> {
  await page.goto(`${origin}/transfer/demands?q=${encodeURIComponent(title)}`);
  await page.getByRole('rowheader').getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

describe('personal data in the clear', () => {
  const title = '功率模块焊层空洞在线检测方法联合攻关';

  test('is shown to an officer with a second factor for a reason, which the auditor finds in a sealed log', async () => {
    await submitDemand(title);
    // An account of no other journey: from now on it needs a code.
    const officer = await stage.as('kepu');
    const secret = await enrol(officer, origin, password);
    await signOut(officer);
    await sendSignIn(officer, 'kepu', password);
    await enterCode(officer, secret);

    await openDemand(officer, title);
    await officer.getByText('139****0000').waitFor();
    expect(await officer.getByText(PHONE_NUMBER).count()).toBe(0);
    await officer.getByRole('button', { name: '查看：联系电话' }).click();
    const dialog = officer.getByRole('dialog', { name: '查看完整个人信息' });
    await dialog.getByLabel('查看事由').fill(REASON);
    await dialog.getByRole('button', { name: '查看完整个人信息' }).click();
    await officer.getByText(PHONE_NUMBER).waitFor();
    await officer.getByRole('button', { name: '隐藏：联系电话' }).click();
    await officer.getByText('139****0000').waitFor();

    const auditor = await stage.as('auditor');
    await auditor.goto(`${origin}/audit/entries`);
    await auditor.getByRole('row').filter({ hasText: '查看完整个人信息' }).filter({ hasText: title }).click();
    const entry = auditor.getByRole('dialog');
    await entry.getByText(REASON).waitFor();
    expect(await entry.innerText()).not.toContain(PHONE_NUMBER);
    await auditor.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    await auditor.getByRole('button', { name: '校验日志' }).click();
    await auditor.getByText('校验通过').waitFor();
  });
});

describe('a deputy', () => {
  const title = '车载电源模块散热结构快速仿真软件开发';

  test('acts for an officer who is away, and the record names both', async () => {
    await submitDemand(title);
    const verifier = await stage.as('hefei');
    await openWaiting(verifier, origin, '待核实的需求', title);
    await act(verifier, '核实通过', {});
    await reached(verifier, '待发布');

    const officer = await stage.as('xuehui');
    await officer.goto(`${origin}/delegations`);
    await officer.getByRole('button', { name: '新建委托' }).click();
    const dialog = officer.getByRole('dialog', { name: '新建委托' });
    await dialog.getByRole('combobox', { name: '代理人' }).click({ force: true });
    await officer.getByRole('option', { name: /组织部/ }).click();
    await dialog.getByLabel('结束日期').fill(dayAfter(3));
    await dialog.getByLabel('结束日期').press('Enter');
    await dialog.getByLabel('委托事由').fill('出差');
    await dialog.getByRole('button', { name: '确认委托' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const deputy = await stage.as('zuzhi');
    await deputy.getByRole('button', { name: /^我的账号/ }).click();
    await deputy.getByRole('menuitem', { name: /^代.+办理$/ }).click();
    const banner = deputy.getByRole('status').filter({ hasText: '您正在代' });
    await banner.waitFor();
    await openWaiting(deputy, origin, '待发布的需求', title);
    await act(deputy, '发布', {});
    await reached(deputy, '已发布');
    await deputy.getByRole('tab', { name: '办理经过' }).click();
    await deputy
      .locator('.timeline')
      .getByText(/（代 .+）/)
      .first()
      .waitFor();
    await banner.getByRole('button', { name: '结束代理' }).click();
    await deputy.getByText('已结束代理').waitFor();
    await banner.waitFor({ state: 'hidden' });
  });
});
