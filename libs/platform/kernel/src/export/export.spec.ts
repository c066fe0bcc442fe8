import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../access/principal.js';
import { Database, type ResultRow } from '../database/database.js';
import { createSampleTables, Keeper, Sample, SAMPLE_PERMISSIONS, SampleModule } from '../import/testing/sample.js';
import type { Stored } from '../resource/field-types.js';
import { StoreRegistry } from '../store/store-registry.js';
import { testDatabase, type TestDatabase } from '../testing/postgres.js';
import { createTestApp, type TestApp, type TestClient } from '../testing/test-app.js';
import { localTime } from './columns.js';
import { BYTE_ORDER_MARK, csvCell, csvLine, neutralised, restored } from './csv.js';
import { columnName, escaped, serialDay } from './xlsx-parts.js';
import { Exporter } from './exporter.js';
import { zipFile } from './zip.js';

let database: TestDatabase;
let app: TestApp;
let reader: TestClient;
const keeper = uuidv7();
const other = uuidv7();

const base = { version: 1, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', createdBy: null };
const sample = (more: Partial<Stored<Sample>>): Stored<Sample> => ({
  ...base,
  id: uuidv7(),
  code: `YP-2026-340100-${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`,
  title: '样品',
  kind: 'research',
  serial: null,
  description: null,
  pieces: null,
  weight: null,
  amount: null,
  highest: null,
  arrival: null,
  testedAt: null,
  urgent: null,
  uses: null,
  industry: null,
  related: null,
  keywords: null,
  divisionCode: null,
  keeperId: keeper,
  phone: null,
  attachmentIds: null,
  ...more,
});

const FULL = sample({
  code: 'YP-2026-340100-000001',
  title: '固态电池, "一号"',
  kind: 'talent',
  description: '第一行\n第二行',
  pieces: 3,
  weight: -1.5,
  amount: '1234567.80',
  arrival: '2026-03-05',
  testedAt: '2026-03-05T18:30:00Z',
  urgent: true,
  uses: ['research', 'talent'],
  industry: 'new-it',
  related: ['new-energy', 'new-it'],
  keywords: ['电池', '材料'],
  divisionCode: '340100',
  phone: '13900001234',
});

const csvOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await createSampleTables(database.url);
  app = await createTestApp({ databaseUrl: database.url }, [SampleModule.create()]);
  const stores = app.app.get(StoreRegistry);
  await stores.of(Keeper).load([
    { ...base, id: keeper, name: '安徽省样品中心', creditCode: '12340000000000000A', formerNames: [] },
    { ...base, id: other, name: '别的中心', creditCode: '12340000000000000B', formerNames: [] },
  ]);
  await stores
    .of(Sample)
    .load([FULL, sample({ title: '=HYPERLINK("http://x")' }), sample({ title: '别家样品', keeperId: other })]);
  reader = app.as({ organisationId: keeper, permissions: SAMPLE_PERMISSIONS });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('csv exports', () => {
  it('show values as people read them', async () => {
    const answer = await reader.get('test/samples/export?format=csv&sort=-title');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('样品_'));
    expect(answer.text.startsWith(BYTE_ORDER_MARK)).toBe(true);
    const row = csvOf(answer.text).find((found) => found['编号'] === FULL.code);
    expect(row).toEqual({
      编号: FULL.code,
      '最高金额（元）': '',
      名称: '固态电池, "一号"',
      类型: '人才引进',
      出厂号: '',
      说明: '第一行\n第二行',
      件数: '3',
      '重量（千克）': '-1.5',
      '金额（元）': '1234567.80',
      到货日期: '2026-03-05',
      检验时间: '2026-03-06 02:30:00',
      是否加急: '是',
      用途: '技术研究、人才引进',
      行业: '新一代信息技术',
      相关行业: '新能源汽车、新一代信息技术',
      关键词: '电池、材料',
      所在地: '合肥市',
      保管单位: '安徽省样品中心',
      联系电话: '139****1234',
      创建时间: '2026-01-01 08:00:00',
    });
  });

  it('speak English when asked', async () => {
    const answer = await reader.get('test/samples/export?format=csv', { 'accept-language': 'en' });
    const row = csvOf(answer.text).find((found) => found['Number'] === FULL.code);
    expect(row).toMatchObject({
      Kind: 'Talent',
      Urgent: 'Yes',
      'Weight (kg)': '-1.5',
      Division: 'Hefei',
      Uses: 'Research, Talent',
    });
  });

  it('E26: hold no formulas, while numbers stay numbers', async () => {
    const answer = await reader.get('test/samples/export?format=csv');
    expect(csvOf(answer.text).map((row) => row['名称'])).toContain('\'=HYPERLINK("http://x")');
    expect(csvOf(answer.text).map((row) => row['重量（千克）'])).toContain('-1.5');
    for (const sign of ['=', '+', '-', '@', '\t', '\r']) expect(csvLine([`${sign}1`])).toContain(`'${sign}1`);
  });

  it('obey filters and row scope, and mask personal data', async () => {
    const own = app.as({ organisationId: other, permissions: ['sample.export', 'sample.read', 'sample.read:own'] });
    expect(csvOf((await own.get('test/samples/export?format=csv')).text).map((row) => row['名称'])).toEqual([
      '别家样品',
    ]);
    const filtered = await reader.get('test/samples/export?format=csv&filter[kind]=talent');
    expect(csvOf(filtered.text)).toHaveLength(1);
    const none = await reader.get('test/samples/export?format=csv&filter[title]=x');
    expect(none.status).toBe(200);
    expect(csvOf(none.text)).toEqual([]);
  });

  it('refuse what a list would refuse', async () => {
    expect((await reader.get('test/samples/export?format=pdf')).status).toBe(400);
    expect((await reader.get('test/samples/export?format=csv&filter[nothing]=1')).status).toBe(400);
    expect((await app.as({ permissions: ['sample.read'] }).get('test/samples/export')).status).toBe(403);
  });

  it('are audited with their filters and row count', async () => {
    await reader.get('test/samples/export?format=csv&filter[kind]=talent');
    const rows = await app.app
      .get(Database)
      .query(
        `select resource, result, changes from audit_entry where action = 'exported' and actor_id = $1 order by created_at desc limit 1`,
        [reader.principal.accountId],
      );
    expect(rows).toEqual([
      { resource: 'sample', result: 'ok', changes: { format: 'csv', rows: 1, filters: { 'filter[kind]': 'talent' } } },
    ]);
  });
});

describe('xlsx exports', () => {
  it('are workbooks with typed cells under a frozen header', async () => {
    const answer = await reader.get('test/samples/export?sort=title');
    expect(answer.status).toBe(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(answer.raw as unknown as ArrayBuffer);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error('no sheet');
    expect(sheet.name).toBe('样品');
    expect(sheet.rowCount).toBe(4);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const headers = (sheet.getRow(1).values as string[]).slice(1);
    const row = [2, 3, 4].map((at) => sheet.getRow(at)).find((candidate) => candidate.getCell(1).value === FULL.code);
    const value = (header: string): ExcelJS.CellValue => row?.getCell(headers.indexOf(header) + 1).value;
    expect(value('名称')).toBe('固态电池, "一号"');
    expect(value('件数')).toBe(3);
    expect(value('重量（千克）')).toBe(-1.5);
    expect(value('金额（元）')).toBe(1234567.8);
    expect(value('到货日期')).toEqual(new Date('2026-03-05T00:00:00Z'));
    expect(value('说明')).toBe('第一行\n第二行');
    expect(value('出厂号')).toBeNull();
    expect(sheet.getColumn(2).values).toContain('\'=HYPERLINK("http://x")');
  });
});

describe('many rows', () => {
  it('arrive all in both formats', async () => {
    const rows = Array.from({ length: 3_000 }, (_none, at) =>
      sample({ title: `批量${at}`, description: '长'.repeat(400) }),
    );
    await app.app.get(StoreRegistry).of(Sample).load(rows);
    const whole = await reader.get('test/samples/export?format=csv&filter[title][contains]=批量');
    expect(csvOf(whole.text)).toHaveLength(3_000);
    const book = await reader.get('test/samples/export?format=xlsx&filter[title][contains]=批量');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(book.raw as unknown as ArrayBuffer);
    expect(workbook.worksheets[0]?.rowCount).toBe(3_001);
  });

  it('stop when the reader leaves, and that is noted', async () => {
    let content = new Readable();
    const reply = { headers: () => reply, send: (stream: Readable) => (content = stream) };
    const who: Caller = { ...reader.principal, traceId: 'left-early', address: null, language: 'zh' };
    const exporter = app.app.get(Exporter);
    const samples = app.app.get(StoreRegistry).of(Sample);
    await exporter.send(samples, { format: 'csv' }, who, reply as unknown as FastifyReply);
    for await (const piece of content) {
      expect(String(piece).length).toBeLessThan(200_000);
      break;
    }
    const noted = async (): Promise<ResultRow | undefined> => {
      const text = `select result, (changes->>'rows')::int as rows from audit_entry where trace_id = 'left-early'`;
      for (let attempt = 0; attempt < 50; attempt += 1) {
        const [row] = await app.app.get(Database).query(text);
        if (row) return row;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return undefined;
    };
    const row = await noted();
    expect(row?.['result']).toBe('failed');
    expect(row?.['rows']).toBeLessThan(2_500);
  });
});

describe('cells', () => {
  it('E26: never begin like a formula, and come back as they were', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '＝'),
        (text, first) => {
          const cell = neutralised(first + text);
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(restored(cell)).toBe(restored(first + text));
          const records: string[][] = parse(csvLine([first + text, 'x']));
          expect(records).toEqual([[cell, 'x']]);
        },
      ),
    );
    expect(csvCell('a"b')).toBe('"a""b"');
  });

  it('hold no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(
          /[<>\u0000-\u0008\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/,
        );
      }),
    );
    expect(escaped('a_x0041_<b>&\r\n')).toBe('a_x005F_x0041_&lt;b&gt;&amp;\n');
  });

  it('are named and dated as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(serialDay('2026-01-01T12:00:00Z')).toBe(46023.5);
  });
});

describe('times', () => {
  it('are those of China', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }),
        (date) => {
          const expected = new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
          expect(localTime(date.toISOString())).toBe(expected);
        },
      ),
    );
  });
});

describe('archives', () => {
  it('pass on what goes wrong in their content', async () => {
    const broken = async function* (): AsyncGenerator<string> {
      yield 'begin';
      await Promise.resolve();
      throw new Error('the query broke');
    };
    await expect(buffer(Readable.from(zipFile([{ name: 'a', content: broken() }])))).rejects.toThrow('the query broke');
  });
});
