import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../../resource/field.js';
import type { Cell, Merge, SheetLayout, SheetRow } from '../read/cell.js';
import { Sample } from '../testing/sample.js';
import { ColumnFinder } from './column-map.js';
import { factorIn, foldedHeader, letterOf } from './header-name.js';
import { findHeader } from './header-rows.js';
import { RowSorter } from './kind-of-row.js';

const finder = new ColumnFinder(fieldsOf(Sample));

const rowsOf = (...rows: readonly (readonly Cell[])[]): SheetRow[] => rows.map((cells, at) => ({ row: at + 1, cells }));
const layout = (rows: readonly SheetRow[], merges: readonly Merge[] = []): SheetLayout => ({
  head: rows,
  merges,
  filled: rows.length,
  width: Math.max(...rows.map(({ cells }) => cells.length)),
  hiddenRows: 0,
  hiddenColumns: [],
});
const mapped = (...headers: readonly string[]): (string | null)[] =>
  finder.map(headers.map((text, at) => ({ at, text, group: '' }))).map(({ field, rule }) => field?.inputKey ?? rule);

describe('headers', () => {
  it.each([
    ['名称*', '名称'],
    ['1. 名称', '名称'],
    ['（一）名称', '名称'],
    ['一、名称', '名称'],
    ['名\n称', '名称'],
    ['名 称：', '名称'],
    ['名称（必填，不超过60字）', '名称'],
    ['金额（万元）', '金额'],
    ['金额【元】', '金额'],
    ['Ｔｉｔｌｅ', 'title'],
    ['2026年金额', '2026年金额'],
  ])('%j is %s', (written, name) => {
    expect(foldedHeader(written)).toBe(name);
  });

  it('are found by name in both languages or key, by synonym, and passed over when they hold no content', () => {
    expect(
      mapped(
        '序号',
        '品名',
        'KIND',
        ' 金额（元） ',
        'Weight (kg)*',
        'keeperId',
        '编号',
        '附件',
        '创建时间',
        '备注',
        '校验结果',
      ),
    ).toEqual([
      'ignored',
      'title',
      'kind',
      'amount',
      'weight',
      'keeperId',
      'number',
      'readonly',
      'ignored',
      'unknown',
      'ignored',
    ]);
  });

  it('of the field’s own name go before synonyms, and a second column for a field is left out', () => {
    expect(mapped('品名', '名称')).toEqual(['twice', 'title']);
    expect(mapped('名称', 'Title')).toEqual(['title', 'twice']);
  });

  it('that nobody knows come with what they may be meant for', () => {
    const [column] = finder.map([{ at: 0, text: '到货的日期', group: '' }]);
    expect(column?.candidates[0]?.inputKey).toBe('arrival');
    const [far] = finder.map([{ at: 0, text: '备注', group: '' }]);
    expect(far?.candidates.length).toBeLessThanOrEqual(3);
  });

  it('are read as somebody has chosen, then as it was remembered', () => {
    const header = [{ at: 0, text: '物料', group: '' }];
    expect(finder.map(header, { remembered: { 物料: 'title' } })[0]).toMatchObject({ rule: 'remembered' });
    const chosen = finder.map(header, { chosen: { 0: null }, remembered: { 物料: 'title' } });
    expect(chosen[0]).toMatchObject({ rule: 'chosen', field: null });
  });

  it.each<[string, number | undefined]>([
    ['金额（万元）', 1e4],
    ['金额(单位：亿元)', 1e8],
    ['金额/万元', 1e4],
    ['金额 万元', 1e4],
    ['投入万元', 1e4],
    ['金额（元）', undefined],
    ['金额', undefined],
  ])('%s has the factor %p', (header, factor) => {
    expect(factorIn(header)).toBe(factor);
  });

  it('are called as spreadsheets call their columns', () => {
    expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('the row of headers', () => {
  it('is found below titles, however many', () => {
    const rows = rowsOf(
      ['2026年样品汇总表'],
      ['填报单位：省样品中心', null, '填表日期：2026年3月'],
      ['序号', '名称', '类型'],
      [1, '甲样', '人才引进'],
    );
    expect(findHeader(layout(rows), finder)).toMatchObject({ firstRow: 3, lastRow: 3, score: 2 });
  });

  it('may be two rows, with groups over their columns', () => {
    const rows = rowsOf(
      ['序号', '名称', '类型', '保管', null, '备注'],
      [null, null, null, '单位', '电话', null],
      [1, '甲样', '人才引进', '省样品中心', '13800138000', null],
    );
    const merges = [
      { top: 1, bottom: 1, left: 3, right: 4 },
      ...[0, 1, 2, 5].map((at) => ({ top: 1, bottom: 2, left: at, right: at })),
    ];
    const found = findHeader(layout(rows, merges), finder);
    expect(found).toMatchObject({ firstRow: 1, lastRow: 2 });
    expect(finder.map(found?.headers ?? []).map(({ header, field }) => [header, field?.inputKey ?? null])).toEqual([
      ['序号', null],
      ['名称', 'title'],
      ['类型', 'kind'],
      ['保管 / 单位', 'keeperId'],
      ['保管 / 电话', 'phone'],
      ['备注', null],
    ]);
  });

  it('is not taken for two where the first record happens to name a field', () => {
    const rows = rowsOf(['名称', '类型', '说明'], ['金额', '人才引进', '类型']);
    expect(findHeader(layout(rows), finder)).toMatchObject({ firstRow: 1, lastRow: 1 });
  });
});

describe('rows that hold no record', () => {
  const columns = finder.map(['序号', '名称', '类型', '件数', '说明'].map((text, at) => ({ at, text, group: '' })));
  const reasons = (...rows: readonly (readonly Cell[])[]): (string | undefined)[] => {
    const sorter = new RowSorter(columns, () => false);
    return rowsOf(...rows).map((row) => sorter.reasonFor(row));
  };

  it('are totals, signatures, remarks and repeated headers', () => {
    expect(
      reasons(
        [1, '甲样', '人才引进', 3, '略'],
        ['序号', '名称', '类型', '件数', '说明'],
        ['合计', null, null, 3],
        [null, '小 计：', null, 3],
        ['填表人：张三', null, '审核人：李四', '2026年3月'],
        ['备注：', '一份报省科协'],
        ['1.', '电子版同时报送'],
        ['（以下空白）'],
      ),
    ).toEqual([
      undefined,
      'import.header-again',
      'import.footer',
      'import.footer',
      'import.footer',
      'import.footer',
      'import.footer',
      'import.footer',
    ]);
  });

  it('are not records that only begin alike', () => {
    expect(reasons([1, '合计算法研究', '人才引进', 1, '略'], [2, '说明书生成', '人才引进', 1, '备注：急'])).toEqual([
      undefined,
      undefined,
    ]);
  });
});
