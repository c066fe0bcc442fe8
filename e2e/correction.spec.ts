import { describe, expect, test } from '@jest/globals';
import { act, draftDemand, openWaiting, reached } from './harness/form.js';
import { useStage } from './harness/stage.js';

const stage = useStage();
const { origin } = stage.product;

describe('what a verifier asks of an enterprise', () => {
  test('a demand returned for correction is corrected and submitted again', async () => {
    const title = '低温烧结银膏国产替代（退回补正旅程）';
    const reason = '请补充焊层空洞率等量化指标。';
    const indicators = '焊层空洞率不高于 2%，高低温循环 1000 次无失效。';

    const enterprise = await stage.as('enterprise2');
    await draftDemand(enterprise, origin, {
      title,
      description: '进口银膏供货周期长，希望联合开发可替代的低温烧结银膏。',
    });
    await act(enterprise, '提交');

    const city = await stage.as('wuhu');
    await city.goto(enterprise.url());
    await city.getByRole('toolbar', { name: '现在可以' }).getByRole('button', { name: '退回修改' }).click();
    const dialog = city.getByRole('dialog', { name: '退回修改' });
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await dialog.getByText('请填写退回意见').waitFor();
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await act(city, '退回修改', { 退回意见: reason });

    await openWaiting(enterprise, origin, '待提交或修改的需求', title);
    await enterprise.getByRole('group', { name: '办理进度' }).getByText('已退回').waitFor();
    await enterprise.getByText(reason).first().waitFor();
    await enterprise.getByRole('button', { name: '编辑' }).click();
    await enterprise.getByLabel('预期指标').fill(indicators);
    await enterprise.getByRole('button', { name: '保存', exact: true }).click();
    await enterprise.getByRole('tabpanel').getByText(indicators).waitFor();
    await act(enterprise, '提交');
    await reached(enterprise, '待核实');

    await city.goto(enterprise.url());
    await city.getByRole('tabpanel').getByText(indicators).waitFor();
    await act(city, '核实通过', {});
    await reached(city, '待发布');
  });

  test('a rewrite proposed by the city is accepted by the enterprise, both versions stay to be read', async () => {
    const title = '提高封装良率（需求诊断旅程）';
    const clearer = '车规级模块银烧结空洞率控制（需求诊断旅程）';
    const original = '封装良率不理想，希望有专家来看看怎样提高。';
    const proposed = '烧结银焊层空洞率 6%，目标 2% 以下；需改进银膏配方与加压曲线并验证。';
    const advice = '建议写明工序、现状与目标值，便于专家判断。';

    const enterprise = await stage.as('enterprise2');
    await draftDemand(enterprise, origin, { title, description: original });
    await act(enterprise, '提交');

    const city = await stage.as('wuhu');
    await city.goto(`${enterprise.url()}?tab=diagnosis`);
    await city.getByRole('button', { name: '提出改写建议' }).click();
    const dialog = city.getByRole('dialog', { name: '提出改写建议' });
    await dialog.getByLabel('诊断意见').fill(advice);
    expect(await dialog.getByLabel('建议名称').inputValue()).toBe(title);
    await dialog.getByLabel('建议名称').fill(clearer);
    await dialog.getByLabel('建议说明').fill(proposed);
    await dialog.getByRole('button', { name: '提出改写建议' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await city.getByRole('tabpanel').getByText('待企业确认').waitFor();

    await enterprise.goto(`${enterprise.url()}?tab=diagnosis`);
    const versions = enterprise.getByRole('table', { name: '需求诊断' });
    for (const words of [title, clearer, original, proposed]) await versions.getByText(words).waitFor();
    await enterprise.getByText(advice).waitFor();
    await act(enterprise, '采纳', {});

    await enterprise.getByRole('heading', { level: 1, name: clearer }).waitFor();
    for (const words of [title, clearer, original, proposed]) await versions.getByText(words).waitFor();
    await enterprise.getByRole('tab', { name: '基本情况' }).click();
    await enterprise.getByRole('tabpanel', { name: '基本情况' }).getByText(proposed).waitFor();

    await city.goto(enterprise.url());
    await city.getByRole('heading', { level: 1, name: clearer }).waitFor();
  });
});
