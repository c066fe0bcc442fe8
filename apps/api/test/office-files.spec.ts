import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CurrentCallers, Database } from '@kechuang/kernel';
import { ImportClient, workbookOf, type TestClient } from '@kechuang/kernel/testing';
import { startWholeApi, type WholeApi } from './whole-api.js';

let api: WholeApi;
let enterprise: TestClient;
let department: TestClient;
let company: { readonly id: string; readonly name: string };

beforeAll(async () => {
  api = await startWholeApi(0.05, { worker: 'in-process' });
  enterprise = await api.signedIn('enterprise');
  department = await api.signedIn('xuehui');
  company = (await enterprise.get<{ organisation: { id: string; name: string } }>('auth/me')).body.organisation;
}, 120_000);

afterAll(() => api.close());

type Rows = Awaited<ReturnType<ImportClient['rows']>>;
const outcomes = (rows: Rows): string[] =>
  rows.map(({ row, outcome, problems }) =>
    [row, outcome, ...problems.map(({ column, code }) => `${column ?? ''}:${code.replace(/^.*\./, '')}`)].join(' '),
  );

const DEMANDS = (firm: string): Promise<Buffer> =>
  workbookOf(
    {
      填表说明: [['请如实填写，一行一项需求']],
      汇总表: [
        ['2026年企业技术需求征集汇总表'],
        [`填报单位：${firm}`, null, null, null, '单位：万元'],
        [
          '序号',
          '技术需求\n名称*',
          '需求类型',
          '主要内容',
          '所属行业',
          '所在城市',
          '企业名称',
          '预算',
          '期望完成时间',
          '联系人',
          null,
          '合作模式',
          '备注',
        ],
        [null, null, null, null, null, null, null, null, null, '姓名', '手机', null, null],
        [
          1,
          '固态电池界面阻抗在线测试装置',
          '技术攻关',
          '现有测试依赖拆解电芯，需要在线无损的方法。',
          '新材料',
          '合肥',
          firm,
          '５０－１００',
          '二〇二六年十二月',
          '张 三',
          13_800_138_000,
          '合作开发、技术服务',
          '急',
        ],
        [
          2,
          '光伏组件隐裂识别算法研究',
          '研发',
          '产线图像中隐裂漏检率高，需要识别算法。',
          '新材料',
          '安徽省合肥市',
          null,
          '80万元',
          '2026.10.1',
          '李四',
          '+86 138-0013-8001',
          '委托研发',
          null,
        ],
        [
          3,
          '污泥低温干化工艺优化研究',
          '技术研发',
          '能耗高，干化后含水率不稳定，需要优化。',
          '新材料',
          '包河区',
          null,
          '面议',
          '2026年9月',
          '赵六',
          '0551-62345678',
          null,
          null,
        ],
        [
          4,
          '工业机器人减速器寿命预测',
          '产品研发',
          '减速器寿命预测不准，需要建立预测模型。',
          '新材料',
          '和肥市',
          null,
          '约30',
          '26.10.1',
          '王五',
          '1.38E+10',
          '联合开发',
          null,
        ],
        [
          5,
          '检测设备共享服务平台',
          '仪器',
          '需要共享衍射仪等设备开展材料表征工作。',
          '新材料',
          '340100',
          '没有这家公司',
          '1,200元',
          46_300,
          null,
          null,
          null,
          null,
        ],
        ['合计', null, null, null, null, null, null, 260],
        ['填表人：张三', null, '审核人：李四'],
      ],
    },
    (workbook) => {
      const sheet = workbook.getWorksheet('汇总表');
      sheet?.mergeCells('A1:M1');
      sheet?.mergeCells('J3:K3');
      for (const column of 'ABCDEFGHILM') sheet?.mergeCells(`${column}3:${column}4`);
      sheet?.mergeCells('G5:G8');
    },
  );

describe('demands from an enterprise', () => {
  it('come from its own table, row by row with what was made of them', async () => {
    const office = new ImportClient(enterprise, 'transfer/demands');
    const checked = await office.check('汇总.xlsx', await DEMANDS(company.name));
    expect(checked.mapping).toMatchObject({ sheet: '汇总表', headerRow: 3, headerRows: 2, unit: '万元', missing: [] });
    const rows = await office.rows(checked.id);
    expect(outcomes(rows)).toEqual([
      '5 create',
      '6 create',
      '7 create',
      '8 wrong divisionCode:code budgetMin:estimate deadline:unclear-date contactPhone:shortened',
      '9 wrong organisationId:unknown-name',
      '10 skip :footer',
      '11 skip :footer',
    ]);
    expect(rows[3]?.problems[0]?.suggestions).toContain('合肥市');
    expect(await office.commit(checked.id, 'valid')).toMatchObject({ created: 3, updated: 0 });
    const stored = await api.app.get(Database).query(
      `select title, kind, budget_mode, budget_min, budget_max, deadline, division_code, cooperation_modes from demand
       where organisation_id = $1 and title = any($2) order by title`,
      [company.id, rows.slice(0, 3).map(({ values }) => values['title'])],
    );
    expect(stored).toEqual([
      {
        title: '光伏组件隐裂识别算法研究',
        kind: 'research',
        budget_mode: 'range',
        budget_min: '800000.00',
        budget_max: '800000.00',
        deadline: '2026-10-01',
        division_code: '340100',
        cooperation_modes: ['commissioned'],
      },
      {
        title: '固态电池界面阻抗在线测试装置',
        kind: 'research',
        budget_mode: 'range',
        budget_min: '500000.00',
        budget_max: '1000000.00',
        deadline: '2026-12-01',
        division_code: '340100',
        cooperation_modes: ['joint', 'service'],
      },
      {
        title: '污泥低温干化工艺优化研究',
        kind: 'research',
        budget_mode: 'negotiable',
        budget_min: null,
        budget_max: null,
        deadline: '2026-09-01',
        division_code: '340111',
        cooperation_modes: [],
      },
    ]);
    const again = await office.check('汇总.xlsx', await DEMANDS(company.name));
    expect(again).toMatchObject({ creates: 0, updates: 0, invalid: 2 });
  });

  it('that have gone further in their workflow cannot be changed by a file', async () => {
    const office = new ImportClient(enterprise, 'transfer/demands');
    const [demand] = await api.app.get(Database).query<{ title: string }>(
      `select title from demand where organisation_id = $1 and status not in ('draft', 'returned')
       group by title having count(*) = 1 limit 1`,
      [company.id],
    );
    const checked = await office.check(
      'a.csv',
      `需求名称,预算,提出单位\n${demand?.title ?? ''},77万元,${company.name}\n`,
    );
    expect(outcomes(await office.rows(checked.id))).toEqual(['2 wrong :locked']);
  });

  it('are stored with the rights that whoever imports them has by then, or not at all', async () => {
    const office = new ImportClient(await api.signedIn('enterprise'), 'transfer/demands');
    const checked = await office.check(
      'b.csv',
      `需求名称,需求类型,主要内容,所属行业,所在城市\n账号停用后的需求,研发,检验停用账号后任务不再执行。,新材料,合肥\n`,
    );
    expect(checked.creates).toBe(1);
    const principals = api.app.get(CurrentCallers);
    const db = api.app.get(Database);
    const who = { ...office.client.principal, accountId: await accountId() };
    await db.query(`update account set status = 'disabled' where username = 'enterprise'`);
    const renewing = principals.renewed({ ...who, traceId: 't', address: null, language: 'zh' });
    await expect(renewing).rejects.toMatchObject({ code: 'access.owner-gone' });
    await db.query(`update account set status = 'active' where username = 'enterprise'`);
  });

  const accountId = async (): Promise<string> => {
    const [row] = await api.app
      .get(Database)
      .query<{ id: string }>(`select id from account where username = 'enterprise'`);
    return row?.id ?? '';
  };
});

describe('organisations and people from a department', () => {
  it('are made, found again by name or code, and changed where they differ', async () => {
    const office = new ImportClient(department, 'registry/organisations');
    const table = (address: string): Promise<Buffer> =>
      workbookOf({
        名单: [
          ['单位名称', '单位性质', '所在地', '通讯地址', '成立时间', '联系方式'],
          ['安徽省测试用材料学会', '省级学会', '安徽省合肥市', address, '一九九八年六月', '０５５１－６２３４５６７８'],
        ],
      });
    const first = await office.check('单位.xlsx', await table('合肥市蜀山区一路'));
    expect(outcomes(await office.rows(first.id))).toEqual(['2 create']);
    expect(await office.commit(first.id)).toMatchObject({ created: 1 });
    const moved = await office.check('单位.xlsx', await table('合肥市包河区二路'));
    expect((await office.rows(moved.id))[0]).toMatchObject({ outcome: 'update', changes: [{ column: 'address' }] });
    expect(await office.commit(moved.id)).toMatchObject({ created: 0, updated: 1 });

    const people = new ImportClient(department, 'registry/people');
    const list =
      '专家姓名,性别,所在单位,职称,研究方向,手机号码,邮箱\n"测 试",男,安徽省测试用材料学会,教授,电池；材料,86-13900001234,CE.SHI@example.cn\n';
    const experts = await people.check('专家.csv', list);
    expect(outcomes(await people.rows(experts.id))).toEqual(['2 create']);
    expect(await people.commit(experts.id)).toMatchObject({ created: 1 });
    const again = await people.check('专家.csv', list.replace('13900001234', '13900005678'));
    expect((await people.rows(again.id))[0]).toMatchObject({
      outcome: 'update',
      changes: [{ column: 'phone', before: '139****1234', after: '139****5678' }],
    });
  });
});
