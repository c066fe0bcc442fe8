import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { TestApp, TestClient } from '../testing/test-app.js';
import { ImportClient } from './testing/import-client.js';
import { openSampleApp, type SampleApp } from './testing/sample-app.js';
import { fileBody } from './testing/multipart.js';
import type { ImportRowPage, ImportState } from './import-view.js';

let samples: SampleApp;
let app: TestApp;
let keeper: string;
let other: string;

const person = (more: readonly string[] = []): TestClient => samples.client({ more });
const importing = (client: TestClient): ImportClient => new ImportClient(client, 'test/samples');
const upload = (client: TestClient, name: string, content: Buffer | string): Promise<ImportState> =>
  importing(client).check(name, content);
const commit = (client: TestClient, id: string, rows: 'all' | 'valid'): Promise<ImportState> =>
  importing(client).commit(id, rows);
const rowsOf = async (client: TestClient, id: string, query = ''): Promise<ImportRowPage> =>
  (await client.get<ImportRowPage>(`imports/${id}/rows${query}`)).body;

const csv = (...lines: string[]): string => `\ufeff${lines.join('\r\n')}\r\n`;
const count = async (where: string): Promise<number> => {
  const [row] = await samples.database.query<{ n: number }>(`select count(*) as n from sample where ${where}`);
  return row?.n ?? 0;
};

beforeAll(async () => {
  samples = await openSampleApp([
    { name: '安徽省样品中心' },
    { name: '别的中心' },
    { name: '重名中心' },
    { name: '重名中心' },
  ]);
  app = samples.app;
  [keeper = '', other = ''] = samples.keepers;
});

afterAll(() => samples.close());

describe('a clean file', () => {
  const file = csv(
    '名称*,类型,件数,重量（千克）,金额（元）,到货日期,检验时间,是否加急,用途,行业,相关行业,关键词,所在地,保管单位,联系电话,备注',
    '电池一号,技术研究,"1,200",1.5,120万元,2026/3/5,2026-03-05 18:30,是,技术研究、人才引进,新一代信息技术,"新能源汽车,new-it",电池；材料,合肥市,安徽省样品中心,13900001234,略',
    '电池二号,talent,3,,1.5亿,2026年3月5日,,否,,new-energy,,,340200,12340000000000000B,,略',
  );

  it('is checked without storing a record, then stored with every value in its form', async () => {
    const client = person();
    const checked = await upload(client, '样品.csv', file);
    expect(checked).toMatchObject({
      status: 'checked',
      fileName: '样品.csv',
      total: 2,
      valid: 2,
      invalid: 0,
      created: 0,
      progress: 1,
      problem: null,
    });
    expect(checked.unknownColumns).toEqual(['备注']);
    expect(await count(`title like '电池%'`)).toBe(0);
    const done = await commit(client, checked.id, 'all');
    expect(done).toMatchObject({ status: 'done', created: 2, valid: 2 });
    const stored = await samples.database.query(`select * from sample where title like '电池%' order by title desc`);
    expect(stored.map((row) => row['title'])).toEqual(['电池二号', '电池一号']);
    expect(stored[1]).toMatchObject({
      kind: 'research',
      pieces: 1200,
      weight: 1.5,
      amount: '1200000.00',
      arrival: '2026-03-05',
      tested_at: '2026-03-05T10:30:00Z',
      urgent: true,
      uses: ['research', 'talent'],
      industry: 'new-it',
      related: ['new-energy', 'new-it'],
      keywords: ['电池', '材料'],
      division_code: '340100',
      keeper_id: keeper,
      phone: expect.stringMatching(/^enc:1:/),
      created_by: client.principal.accountId,
    });
    expect(stored[0]).toMatchObject({
      amount: '150000000.00',
      keeper_id: other,
      division_code: '340200',
      urgent: false,
    });
    expect(stored[1]?.['code']).toMatch(/^YP-\d{4}-340100-000001$/);
    const rows = await rowsOf(client, checked.id);
    expect(rows.total).toBe(2);
    expect(rows.items[0]).toMatchObject({
      row: 2,
      state: 'imported',
      recordId: stored[1]?.['id'],
      values: { title: '电池一号', amount: '120万元' },
    });
  });

  it('leaves audit rows for start, every record and the commit', async () => {
    const actions = await samples.database.query(
      `select action, count(*) as n from audit_entry where resource = 'sample' group by 1 order by 1`,
    );
    expect(actions).toEqual([
      { action: 'created', n: 2 },
      { action: 'import-started', n: 1 },
      { action: 'imported', n: 1 },
    ]);
  });

  it('adds nothing when it comes again', async () => {
    const client = person();
    const again = await upload(client, '又一次.csv', file);
    expect(again).toMatchObject({ status: 'checked', total: 2, valid: 0, invalid: 0, skipped: 2 });
    const [row] = (await rowsOf(client, again.id, '?state=skipped')).items;
    expect(row?.problems).toEqual([
      {
        column: null,
        header: null,
        code: 'import.same',
        message: '与系统中的记录完全一致，无需更新。',
        suggestions: [],
      },
    ]);
    expect(await commit(client, again.id, 'all')).toMatchObject({ status: 'done', created: 0, skipped: 2 });
    expect(await count(`title like '电池%'`)).toBe(2);
  });

  it('can be followed as a job, and is seen by its owner only', async () => {
    const client = person();
    const { id, jobId } = await upload(client, 'a.csv', file);
    const job = await client.get(`jobs/${jobId ?? ''}`);
    expect(job.body).toMatchObject({
      kind: 'import.check',
      zh: '导入校验',
      status: 'succeeded',
      result: { importId: id },
    });
    expect((await client.get('jobs')).body).toMatchObject({ items: [{ id: jobId }] });
    const stranger = person();
    for (const path of [`imports/${id}`, `imports/${id}/rows`, `jobs/${jobId ?? ''}`])
      expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(`imports/${id}/actions/commit`, { rows: 'all' })).status).toBe(404);
  });
});

describe('a workbook', () => {
  it('is read with its types, from the first sheet', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('样品');
    sheet.addRow(['Title', 'Kind', 'Amount (yuan)', 'Arrival', 'Tested at', 'Pieces', 'Keeper', 'Serial']);
    sheet.addRow([
      '工作簿一',
      'Talent',
      0.1 + 0.2,
      new Date('2026-03-05T00:00:00Z'),
      new Date('2026-03-05T08:15:00Z'),
      7,
      '安徽省样品中心',
      { richText: [{ text: '00' }, { text: '42' }] },
    ]);
    sheet.addRow([]);
    sheet.addRow([
      '工作簿二',
      'Research',
      { formula: '1+1', result: 2 },
      '2026-03-06',
      null,
      null,
      '安徽省样品中心',
      43,
    ]);
    workbook.addWorksheet('说明').addRow(['不是数据']);
    const client = person();
    const checked = await upload(client, '样品.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect((await rowsOf(client, checked.id, '?state=invalid')).items).toEqual([]);
    expect(checked).toMatchObject({ status: 'checked', total: 2, valid: 2 });
    await commit(client, checked.id, 'valid');
    const stored = await samples.database.query(`select * from sample where title like '工作簿%' order by serial`);
    expect(stored[0]).toMatchObject({
      amount: '0.30',
      arrival: '2026-03-05',
      tested_at: '2026-03-05T00:15:00Z',
      pieces: 7,
      serial: '0042',
    });
    expect(stored[1]).toMatchObject({ amount: '2.00', arrival: '2026-03-06', serial: '43' });
    expect((await rowsOf(client, checked.id)).items.map((row) => row.row)).toEqual([2, 4]);
  });
});

describe('a file with problems', () => {
  const file = csv(
    '名称,类型,件数,到货日期,所在地,保管单位,出厂号',
    '好的样品,技术研究,1,2026-03-05,合肥市,安徽省样品中心,A1',
    '坏,别的类型,x,2026-02-30,火星,没有的中心,A2',
    ',技术研究,,,,重名中心,A3',
    '好的样品,技术研究,1,2026-03-05,合肥市,安徽省样品中心,A1',
    '同号样品,技术研究,1,,,安徽省样品中心,A1',
  );

  it('says row by row and column by column what is wrong, in the language of its reader', async () => {
    const client = person();
    const checked = await upload(client, 'a.csv', file);
    expect(checked).toMatchObject({ status: 'checked', total: 5, valid: 1, invalid: 3, skipped: 1 });
    const { items, total } = await rowsOf(client, checked.id, '?state=invalid');
    expect(total).toBe(3);
    const problems = items.map(({ row, problems: all }) => [
      row,
      ...all.map((problem) => `${problem.column ?? ''} ${problem.code}`).sort(),
    ]);
    expect(problems).toEqual([
      [
        3,
        'arrival validation.date',
        'divisionCode import.code',
        'keeperId import.unknown-name',
        'kind import.choice',
        'pieces validation.integer',
        'title validation.length',
      ],
      [4, 'keeperId import.ambiguous', 'title validation.required'],
      [6, 'serial import.same-value'],
    ]);
    expect(items[0]?.problems.find((problem) => problem.column === 'kind')).toEqual({
      column: 'kind',
      header: '类型',
      code: 'import.choice',
      message: '“别的类型”不是可选值，可填：技术研究、人才引进。',
      suggestions: [],
    });
    const skipped = await rowsOf(client, checked.id, '?outcome=skip');
    expect(skipped.items.map(({ row, problems: [first] }) => [row, first?.code])).toEqual([[5, 'import.same-row']]);
    const english = await client.get<ImportRowPage>(`imports/${checked.id}/rows?state=invalid`, {
      'accept-language': 'en',
    });
    expect(english.body.items[0]?.problems.find((problem) => problem.column === 'kind')?.message).toBe(
      '"别的类型" is not one of: Research, Talent.',
    );
  });

  it('is stored whole or not at all, or row by row when that is asked for', async () => {
    const client = person();
    const checked = await upload(client, 'a.csv', file);
    const whole = await client.post(`imports/${checked.id}/actions/commit`, { rows: 'all' });
    expect(whole).toMatchObject({ status: 409, body: { code: 'import.has-problems' } });
    expect((await client.post(`imports/${checked.id}/actions/commit`, { rows: 'some' })).status).toBe(400);
    expect(await commit(client, checked.id, 'valid')).toMatchObject({ status: 'done', created: 1, invalid: 3 });
    expect(await count(`title = '好的样品'`)).toBe(1);
    expect((await client.post(`imports/${checked.id}/actions/commit`, { rows: 'valid' })).status).toBe(409);
  });

  it('meets values that records have already', async () => {
    const client = person();
    const checked = await upload(
      client,
      'a.csv',
      csv('名称,类型,保管单位,出厂号', '又一个,技术研究,安徽省样品中心,A1'),
    );
    expect((await rowsOf(client, checked.id)).items[0]?.problems).toMatchObject([
      { column: 'serial', code: 'import.taken' },
    ]);
  });

  it('is undone when a row fails only while it is stored', async () => {
    const client = person();
    const lines = [
      '名称,类型,保管单位,出厂号',
      '先行一,技术研究,安徽省样品中心,B1',
      '先行二,技术研究,安徽省样品中心,B2',
    ];
    const checked = await upload(client, 'a.csv', csv(...lines));
    // Meanwhile somebody else takes the second number.
    await client.post('test/samples', { title: '抢先', kind: 'talent', keeperId: keeper, serial: 'B2' });
    const failed = await commit(client, checked.id, 'all');
    expect(failed).toMatchObject({ status: 'failed', created: 0, invalid: 1, problem: { code: 'import.row-failed' } });
    expect(failed.problem?.message).toContain('第 3 行');
    expect(await count(`title like '先行%'`)).toBe(0);
    expect(await commit(client, checked.id, 'valid')).toMatchObject({ status: 'done', created: 1, invalid: 1 });
    expect(await count(`title like '先行%'`)).toBe(1);
  });
});

describe('permissions', () => {
  it('hold for every row: only for one’s own, and only with names one may see', async () => {
    const own = app.as({
      organisationId: keeper,
      permissions: ['sample.read', 'sample.import', 'sample.read:own', 'keeper.read', 'keeper.read:own'],
    });
    const checked = await upload(
      own,
      'a.csv',
      csv(
        '名称,类型,保管单位',
        '自己的,技术研究,安徽省样品中心',
        '别人的,技术研究,别的中心',
        `知道标识的,技术研究,${other}`,
      ),
    );
    const { items } = await rowsOf(own, checked.id);
    expect(items.map((row) => row.problems.map((problem) => problem.code))).toEqual([
      [],
      ['import.unknown-name'],
      ['import.unknown-name'],
    ]);
    const seesAll = app.as({
      organisationId: keeper,
      permissions: ['sample.read', 'sample.import', 'sample.read:own', 'keeper.read', 'keeper.read:all'],
    });
    const foreign = await upload(seesAll, 'a.csv', csv('名称,类型,保管单位', '别人的,技术研究,别的中心'));
    expect((await rowsOf(seesAll, foreign.id)).items[0]?.problems).toMatchObject([
      { column: null, code: 'access.foreign' },
    ]);
    const { body, headers } = fileBody('a.csv', 'x');
    expect((await app.as({ permissions: ['sample.read'] }).post('test/samples/imports', body, headers)).status).toBe(
      403,
    );
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['has no rows', 'a.csv', csv('名称,类型'), 'import.empty'],
    ['has no known column', 'a.csv', csv('甲,乙', '1,2'), 'import.columns'],
    ['is in no known encoding', 'a.csv', Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0xff, 0xff, 0x0a]), 'import.encoding'],
    [
      'has too many rows',
      'a.csv',
      csv('名称', ...Array.from({ length: 50_001 }, (_none, at) => `x${at}`)),
      'import.too-many',
    ],
  ])(
    'because it %s, says so',
    async (_what, name, content, code) => {
      const state = await upload(person(), name, content);
      expect(state).toMatchObject({ status: 'failed', problem: { code }, created: 0 });
    },
    120_000,
  );

  it.each([
    ['of another type', 'a.pdf', '%PDF-1.7', 415],
    ['that is not what it says', 'a.xlsx', 'PK', 415],
    ['that is empty', 'a.csv', '', 422],
    ['that is too large', 'a.csv', 'x'.repeat(20 * 1024 * 1024 + 1), 413],
  ])('is refused at once when it is one %s', async (_what, name, content, status) => {
    const { body, headers } = fileBody(name, content);
    expect((await person().post('test/samples/imports', body, headers)).status).toBe(status);
  });
});

describe('templates', () => {
  it.each(['csv', 'xlsx'])('in %s are imported as they are, their example passed over', async (format) => {
    const client = person();
    const template = await client.get(`test/samples/import-template?format=${format}`);
    expect(template.status).toBe(200);
    expect(template.headers['content-disposition']).toContain(encodeURIComponent('样品导入模板'));
    expect(await upload(client, `a.${format}`, template.raw)).toMatchObject({
      status: 'failed',
      problem: { code: 'import.empty' },
    });
  });

  it('explain every column and offer choices', async () => {
    const template = await person().get('test/samples/import-template', { 'accept-language': 'en' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(template.raw as unknown as ArrayBuffer);
    const [data, notes] = workbook.worksheets;
    const headers = (data?.getRow(1).values as string[]).slice(1);
    expect(headers).toContain('Title*');
    expect(headers).toContain('Amount (yuan)');
    expect(headers).not.toContain('Number');
    expect(headers).not.toContain('Attachments');
    const kind = headers.indexOf('Kind*') + 1;
    expect(data?.getCell(2, kind).dataValidation).toMatchObject({ type: 'list', formulae: ['"Research,Talent"'] });
    expect(notes?.name).toBe('Notes');
    expect(notes?.getColumn(1).values).toContain('Kind*');
    expect(notes?.getColumn(4).values).toContain('Research、Talent');
  });
});

describe('an exported file', () => {
  it('can be imported again', async () => {
    const client = person();
    const exported = await client.get('test/samples/export?format=xlsx&filter[title]=好的样品');
    const checked = await upload(client, 'a.xlsx', exported.raw);
    expect(checked).toMatchObject({ status: 'checked', total: 1, unknownColumns: [] });
  });
});
