import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { v7 as uuidv7 } from 'uuid';
import { ImportClient } from './testing/import-client.js';
import { openSampleApp, type SampleApp } from './testing/sample-app.js';
import { SAMPLE_PERMISSIONS } from './testing/sample.js';
import { bareWorkbook, inlineRows, workbookOf } from './testing/workbook.js';

let samples: SampleApp;
let keeper: string;

const clerk = (without: readonly string[] = []): ImportClient => samples.clerk({ without });
const stored = async (title: string): Promise<Record<string, unknown> | undefined> => {
  const [row] = await samples.database.query('select * from sample where title = $1', [title]);
  return row;
};

beforeAll(async () => {
  samples = await openSampleApp([
    { name: '安徽省样品中心（合肥）', formerNames: ['安徽省标本收藏站'] },
    { name: '皖南样品库', formerNames: ['徽州老库房', '安徽省样品中心（合肥）'] },
  ]);
  keeper = samples.keepers[0] ?? '';
});

afterAll(() => samples.close());

describe('a workbook from an office', () => {
  it('is understood from its title rows to its signatures, every row accounted for', async () => {
    const file = await workbookOf(
      {
        填表说明: [['请如实填写'], ['名称', '类型'], ['一行一个样品']],
        样品汇总表: [
          ['2026年样品汇总表'],
          ['填报单位：省样品中心', null, null, '单位：万元'],
          ['序号', '1. 品\n名*', '类 型', '估值', '到货日期（必填）', '保管', null, '所在地'],
          [null, null, null, null, null, '单位', '电话', null],
          [
            1,
            '固态电池　测试台',
            'Talent',
            '５０－１００',
            '二〇二三年五月',
            '安徽省样品中心(合肥)',
            13_800_138_000,
            '合肥',
          ],
          [2, '光刻胶\u200b', '技术研究', 30, '2023.5.1', null, '+86 138-0013-8001', '340100'],
          [null, null, null, null, null, null, null, null],
          [3, '氢能样机', '研究', '约20', '23.5.1', '安徽省样品中心(合肥)', '1.38E+10', '和肥市'],
          ['合计', null, null, 80],
          ['填表人：张三', null, '审核人：李四'],
        ],
      },
      (workbook) => {
        const sheet = workbook.getWorksheet('样品汇总表');
        sheet?.mergeCells('A1:H1');
        sheet?.mergeCells('F3:G3');
        for (const column of ['A', 'B', 'C', 'D', 'E', 'H']) sheet?.mergeCells(`${column}3:${column}4`);
        // One cell for the keeper of two samples.
        sheet?.mergeCells('F5:F6');
      },
    );
    const office = clerk();
    const checked = await office.check('汇总.xlsx', file);
    expect(checked.mapping).toMatchObject({ sheet: '样品汇总表', headerRow: 3, headerRows: 2, unit: '万元' });
    expect(checked.mapping?.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['填表说明', 'instructions'],
      ['样品汇总表', 'used'],
    ]);
    expect(checked.mapping?.columns.map(({ letter, field, rule }) => `${letter} ${field ?? ''} ${rule}`)).toEqual([
      'A  ignored',
      'B title synonym',
      'C kind name',
      'D amount synonym',
      'E arrival name',
      'F keeperId group',
      'G phone synonym',
      'H divisionCode name',
    ]);
    const rows = await office.rows(checked.id);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [5, 'create'],
      [6, 'create'],
      [8, 'wrong'],
      [9, 'skip'],
      [10, 'skip'],
    ]);
    expect(rows[0]?.notes.map(({ column, from, to }) => `${column ?? ''}: ${from} → ${to}`)).toEqual([
      'title: 固态电池\u3000测试台 → 固态电池 测试台',
      'kind: Talent → 人才引进',
      'amount: ５０－１００ → 500000.00–1000000.00',
      'arrival: 二〇二三年五月 → 2023-05-01',
      'keeperId: 安徽省样品中心(合肥) → 安徽省样品中心（合肥）',
      'divisionCode: 合肥 → 合肥市',
      'highest: ５０－１００ → 1000000.00',
    ]);
    expect(
      Object.fromEntries(
        rows[2]?.problems.map(({ column, code, suggestions }) => [column, [code, ...suggestions]]) ?? [],
      ),
    ).toEqual({
      kind: ['import.choice', '技术研究'],
      amount: ['import.estimate', '200000.00元'],
      arrival: ['import.unclear-date', '2023-05-01'],
      phone: ['import.shortened'],
      divisionCode: ['import.code', '合肥市'],
    });
    await office.commit(checked.id, 'valid');
    expect(await stored('固态电池 测试台')).toMatchObject({
      amount: '500000.00',
      highest: '1000000.00',
      keeper_id: keeper,
    });
    expect(await stored('光刻胶')).toMatchObject({ amount: '300000.00', highest: '300000.00', keeper_id: keeper });
  });

  it('gives formulas by their result, and refuses errors and formulas that were never calculated', async () => {
    const cells = (values: string): string => `<row r="2">${values}</row>`;
    const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const head = inlineRows([['名称', '类型', '保管单位', '件数', '重量', '金额']]);
    const file = await bareWorkbook(
      `<sheetData>${head}${cells(
        `${text('A2', '公式样')}${text('B2', '人才引进')}${text('C2', '12340000000000000A')}<c r="D2"><f>1+2</f><v>3</v></c><c r="E2"><f>A1*2</f></c><c r="F2" t="e"><v>#REF!</v></c>`,
      )}</sheetData>`,
    );
    const office = clerk();
    const checked = await office.check('公式.xlsx', file);
    const [row] = await office.rows(checked.id);
    expect(row?.problems.map(({ column, code }) => `${column ?? ''} ${code}`)).toEqual([
      'weight import.formula',
      'amount import.error-cell',
    ]);
    expect(row?.notes.filter(({ column }) => column === 'pieces')).toMatchObject([
      { code: 'import.note.formula', to: '3' },
    ]);
  });

  it('reads hidden rows and columns like others, and says that they were hidden', async () => {
    const file = await workbookOf(
      {
        a: [
          ['名称', '类型', '单位'],
          ['隐藏行样', '人才引进', '12340000000000000A'],
        ],
        旧: [['名称', '类型', '单位', '说明']],
      },
      (workbook) => {
        const sheet = workbook.getWorksheet('a');
        if (sheet) [sheet.getRow(2).hidden, sheet.getColumn(3).hidden] = [true, true];
        const old = workbook.getWorksheet('旧');
        if (old) old.state = 'hidden';
      },
    );
    const checked = await clerk().check('隐藏.xlsx', file);
    expect(checked).toMatchObject({ creates: 1, mapping: { sheet: 'a', hiddenRows: 1 } });
    expect(checked.mapping?.columns.map(({ hidden }) => hidden)).toEqual([false, false, true]);
    expect(checked.mapping?.sheets[1]).toMatchObject({ name: '旧', state: 'hidden' });
  });

  it('may have stray rows far below and hundreds of thousands of rows of formatting', async () => {
    function* markup(): Generator<string> {
      yield '<worksheet><sheetData>';
      yield inlineRows([
        ['名称', '类型', '保管单位'],
        ['远行样', '人才引进', '12340000000000000A'],
      ]);
      for (let row = 3; row <= 200_000; row += 1)
        yield row === 60_000
          ? `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>远处样</t></is></c></row>`
          : `<row r="${row}" s="1" customFormat="1"/>`;
      yield '</sheetData></worksheet>';
    }
    const office = clerk();
    const checked = await office.check('格式.xlsx', await bareWorkbook(markup()));
    expect((await office.rows(checked.id)).map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'create'],
      [60_000, 'wrong'],
    ]);
  }, 120_000);
});

describe('a text file from an office', () => {
  const lines = ['名称,类型,保管单位,说明', '文本样{n},人才引进,12340000000000000A,"两行\n说明"'];

  it.each<[string, (text: string) => Buffer]>([
    ['GB 18030', (text) => iconv.encode(text, 'gb18030')],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-8 without one', (text) => Buffer.from(text)],
    ['UTF-16 with a mark', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['tabs', (text) => Buffer.from(text.replaceAll(',', '\t'))],
    ['semicolons', (text) => iconv.encode(text.replaceAll(',', ';'), 'gbk')],
  ])('is read in %s, and marked in the same', async (what, encode) => {
    const office = clerk();
    const text = lines.join('\r\n').replace('{n}', what);
    const checked = await office.check('a.csv', encode(`${text}\r\n坏样,没有的,,\r\n`));
    const [row, wrong] = await office.rows(checked.id);
    expect(row).toMatchObject({ outcome: 'create', values: { title: `文本样${what}`, description: '两行\n说明' } });
    expect(wrong?.outcome).toBe('wrong');
    const marked = await office.markedFile(checked.id);
    const start = encode(`${lines[0] ?? ''},校验结果\r\n`);
    expect(marked.subarray(0, start.length).equals(start)).toBe(true);
    const again = await office.check('again.csv', marked);
    expect(again).toMatchObject({ creates: 1, invalid: 1 });
    expect(again.mapping?.columns.at(-1)).toMatchObject({ header: '校验结果', rule: 'ignored' });
  });

  it('loses no more than the line with a stray quote, and takes ragged lines', async () => {
    const office = clerk();
    const file = [
      '名称,类型,保管单位,说明',
      '引号甲,人才引进,12340000000000000A,"没有结束的引号',
      '引号乙,人才引进,12340000000000000A,3" 管',
      '引号丙,人才引进,12340000000000000A',
      '引号丁,人才引进,12340000000000000A,好,多余,的',
    ].join('\n');
    const checked = await office.check('a.csv', file);
    expect(
      (await office.rows(checked.id)).map(({ row, problems }) => [row, ...problems.map(({ code }) => code)]),
    ).toEqual([[2, 'import.quotes'], [3, 'import.quotes'], [4], [5]]);
  });
});

describe('a file that comes again', () => {
  const file = (amount: string, more = ''): string =>
    `名称,类型,保管单位,金额,到货日期,电话\n更新样,人才引进,12340000000000000A,${amount},2026-03-05,13800138000\n${more}`;

  it('adds nothing; corrected, it changes what has changed, old beside new', async () => {
    const office = clerk();
    const first = await office.check('a.csv', file('10万'));
    expect(await office.commit(first.id)).toMatchObject({ created: 1, updated: 0 });
    const same = await office.check('b.csv', file('100000.00元'));
    expect(same).toMatchObject({ creates: 0, updates: 0, skipped: 1 });
    expect((await office.rows(same.id))[0]).toMatchObject({ outcome: 'skip', problems: [{ code: 'import.same' }] });
    const corrected = await office.check('c.csv', file('12万', '另一样,人才引进,12340000000000000A,1,,\n'));
    expect(corrected).toMatchObject({ creates: 1, updates: 1 });
    expect((await office.rows(corrected.id, '&outcome=update'))[0]?.changes).toEqual([
      { column: 'amount', header: '金额（元）', before: '100000.00', after: '120000.00' },
    ]);
    expect(await office.commit(corrected.id)).toMatchObject({ created: 1, updated: 1 });
    const row = await stored('更新样');
    expect(row).toMatchObject({ amount: '120000.00', version: 2 });
    const history = await samples.database.query(
      `select changes from record_history where record_id = $1 and action = 'updated'`,
      [row?.['id']],
    );
    expect(history).toEqual([{ changes: [{ field: 'amount', before: '100000.00', after: '120000.00' }] }]);
    expect(await office.check('d.csv', file('12万'))).toMatchObject({ creates: 0, updates: 0, skipped: 1 });
  });

  it('needs no more than the columns that changed, and leaves empty cells as they are', async () => {
    const office = clerk();
    const checked = await office.check('e.csv', '名称,保管单位,件数,金额\n更新样,12340000000000000A,7,\n');
    expect(checked).toMatchObject({ updates: 1, invalid: 0 });
    await office.commit(checked.id);
    expect(await stored('更新样')).toMatchObject({ pieces: 7, amount: '120000.00' });
  });

  it('finds its record by number where it was exported with it', async () => {
    const office = clerk();
    const code = String((await stored('更新样'))?.['code']);
    const checked = await office.check(
      'f.csv',
      `编号,名称,类型,保管单位\n${code},改名样,人才引进,12340000000000000A\n`,
    );
    expect((await office.rows(checked.id))[0]).toMatchObject({
      outcome: 'update',
      changes: [{ column: 'title', before: '更新样', after: '改名样' }],
    });
  });

  it('changes nothing for somebody who may not change records', async () => {
    const reader = clerk(['sample.update']);
    const checked = await reader.check('g.csv', file('15万'));
    expect((await reader.rows(checked.id))[0]).toMatchObject({
      outcome: 'wrong',
      problems: [{ code: 'import.may-not-update' }],
    });
  });

  it('does not overwrite what somebody has changed since the check', async () => {
    const office = clerk();
    const checked = await office.check('h.csv', file('16万'));
    await samples.database.query(`update sample set version = version + 1 where title = '更新样'`);
    expect(await office.commit(checked.id, 'valid')).toMatchObject({ updated: 0, invalid: 1 });
    expect((await office.rows(checked.id))[0]?.problems).toMatchObject([{ code: 'record.stale' }]);
    expect(await stored('更新样')).toMatchObject({ amount: '120000.00' });
  });

  it('may not speak of one record twice in different words', async () => {
    const office = clerk();
    const checked = await office.check(
      'i.csv',
      '名称,类型,保管单位,件数\n两次样,人才引进,12340000000000000A,1\n两次样,人才引进,12340000000000000A,2\n两次样,人才引进,12340000000000000A,1\n',
    );
    expect((await office.rows(checked.id)).map(({ outcome, problems }) => [outcome, problems[0]?.code])).toEqual([
      ['create', undefined],
      ['wrong', 'import.same-key'],
      ['skip', 'import.same-row'],
    ]);
  });
});

describe('an organisation that is called differently', () => {
  const lines = (...names: string[]): string =>
    ['名称,类型,保管单位', ...names.map((name, at) => `单位样${at},人才引进,${name}`)].join('\n');

  it('is known by what it was called before, and what it is called now is shown', async () => {
    const office = clerk();
    const { id } = await office.check('a.csv', lines('安徽省标本收藏站'));
    const [row] = await office.rows(id);
    expect(row).toMatchObject({ outcome: 'create', notes: [{ column: 'keeperId', to: '安徽省样品中心（合肥）' }] });
    await office.commit(id);
    expect(await stored('单位样0')).toMatchObject({ keeper_id: keeper });
  });

  it('goes before one that was called so once', async () => {
    const office = clerk();
    const { id } = await office.check('a.csv', lines('安徽省样品中心（合肥）').replace('单位样', '现名样'));
    await office.commit(id);
    expect(await stored('现名样0')).toMatchObject({ keeper_id: keeper });
  });

  it('is offered by its name of today where a former name is misspelt', async () => {
    const office = clerk();
    const { id } = await office.check('a.csv', lines('徽州老库方'));
    const [row] = await office.rows(id);
    expect(row?.problems).toMatchObject([{ code: 'import.unknown-name', suggestions: ['皖南样品库'] }]);
  });
});

describe('corrections by hand', () => {
  it('of the columns check the file again, and are remembered for colleagues', async () => {
    const text = '物料叫法,类别叫法,保管单位\n映射样,人才引进,12340000000000000A\n';
    const office = clerk();
    const first = await office.check('a.csv', text);
    expect(first).toMatchObject({ invalid: 1, mapping: { missing: [{ key: 'title' }, { key: 'kind' }] } });
    const columns = [
      { letter: 'A', field: 'title' },
      { letter: 'B', field: 'kind' },
    ];
    expect(await office.act(first.id, 'remap', { columns })).toMatchObject({ creates: 1, invalid: 0 });
    const colleague = await clerk().check('b.csv', text.replace('映射样', '记住样'));
    expect(colleague.mapping?.columns.map(({ rule }) => rule)).toEqual(['remembered', 'remembered', 'name']);
    // A marked file that comes back has one more column.
    const marked = await clerk().check('b.csv', text.replace('\n', ',校验结果\n').replace('映射样', '标注样'));
    expect(marked.mapping?.columns.map(({ rule }) => rule)).toEqual(['remembered', 'remembered', 'name', 'ignored']);
    const stranger = new ImportClient(
      samples.app.as({
        organisationId: uuidv7(),
        permissions: [...SAMPLE_PERMISSIONS, 'keeper.read', 'keeper.read:all'],
      }),
      'test/samples',
    );
    expect((await stranger.check('c.csv', text)).invalid).toBe(1);
  });

  it('help where no header was known at all', async () => {
    const office = clerk();
    const failed = await office.check('a.csv', '甲,乙,丙\n无头样,人才引进,12340000000000000A\n');
    expect(failed).toMatchObject({ status: 'failed', problem: { code: 'import.columns' } });
    const columns = ['title', 'kind', 'keeperId'].map((field, at) => ({ letter: 'ABC'[at], field }));
    expect(await office.act(failed.id, 'remap', { columns })).toMatchObject({ status: 'checked', creates: 1 });
  });

  it.each<[string, object, string]>([
    ['a column that is not there', { columns: [{ letter: 'Z', field: 'title' }] }, '/columns/0/letter'],
    ['a field that files do not fill', { columns: [{ letter: 'A', field: 'code' }] }, '/columns/0/field'],
    ['a sheet that is not there', { sheet: '没有' }, '/sheet'],
    ['anything else', { other: 1 }, '/other'],
  ])('are refused for %s', async (_what, body, pointer) => {
    const office = clerk();
    const { id } = await office.check('a.csv', '名称,类型\n错样,x\n');
    const answer = await office.client.post<{ errors: { pointer: string }[] }>(`imports/${id}/actions/remap`, body);
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([400, pointer]);
  });

  it('of a value hold for all rows of its column', async () => {
    const office = clerk();
    const line = (at: number): string => `建议样${at},人才引进,12340000000000000A,和肥市\n`;
    const checked = await office.check('a.csv', `名称,类型,保管单位,所在地\n${line(1)}${line(2)}`);
    const [row] = await office.rows(checked.id);
    expect(row?.problems[0]?.suggestions).toEqual(['合肥市']);
    const mended = await office.act(checked.id, 'resolve', { column: 'divisionCode', from: '和肥市', to: '合肥市' });
    expect(mended).toMatchObject({ creates: 2, invalid: 0 });
    expect((await office.rows(checked.id))[0]?.notes.map(({ code, to }) => [code, to])).toContainEqual([
      'import.note.corrected',
      '合肥市',
    ]);
  });

  it('are for whoever uploaded the file, and only before it is stored', async () => {
    const office = clerk();
    const { id } = await office.check('a.csv', '名称,类型,保管单位\n归属样,人才引进,12340000000000000A\n');
    const other = clerk().client;
    for (const action of ['remap', 'resolve'])
      expect((await other.post(`imports/${id}/actions/${action}`, {})).status).toBe(404);
    expect((await other.get(`imports/${id}/marked-file`)).status).toBe(404);
    await office.commit(id);
    const late = await office.client.post(`imports/${id}/actions/remap`, { columns: [] });
    expect(late).toMatchObject({ status: 409, body: { code: 'import.state' } });
  });
});

describe('the marked workbook', () => {
  it('is the original with results beside its rows and its wrong cells coloured; mended, it is taken as it is', async () => {
    const file = await workbookOf(
      {
        说明: [['不要动']],
        数据: [
          ['标题'],
          ['名称', '类型', '保管单位', '件数'],
          ['标注样', '人才', '12340000000000000A', { formula: '1+1', result: 2 }],
          ['好样', '人才引进', '12340000000000000A', 1],
        ],
      },
      (workbook) => {
        const sheet = workbook.getWorksheet('数据');
        sheet?.mergeCells('A1:D1');
        if (sheet) sheet.getCell('B3').font = { bold: true };
      },
    );
    const office = clerk();
    const checked = await office.check('标注.xlsx', file);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await office.markedFile(checked.id)) as unknown as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['说明', '数据']);
    const sheet = workbook.getWorksheet('数据');
    expect(sheet?.getCell('E2').value).toBe('校验结果');
    expect(String(sheet?.getCell('E3').value)).toContain('类型：“人才”不是可选值');
    expect(String(sheet?.getCell('E3').value)).toContain('人才引进');
    expect(sheet?.getCell('E4').value).toBeNull();
    expect(sheet?.getCell('B3').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet?.getCell('B3').font.bold).toBe(true);
    expect(sheet?.getCell('D3').formula).toBe('1+1');
    expect(sheet?.getCell('A1').isMerged).toBe(true);
    if (sheet) sheet.getCell('B3').value = '人才引进';
    const mended = await office.check('改好.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(mended).toMatchObject({ creates: 2, invalid: 0 });
    expect(mended.mapping?.columns.at(-1)).toMatchObject({ letter: 'E', rule: 'ignored' });
  });
});
