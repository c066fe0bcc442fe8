import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ImportClient } from './testing/import-client.js';
import { openSampleApp, type SampleApp } from './testing/sample-app.js';

let samples: SampleApp;
let office: ImportClient;

beforeAll(async () => {
  samples = await openSampleApp([
    { name: '安徽省样品中心（合肥）', formerNames: ['安徽省标本收藏站'] },
    { name: '皖南样品库' },
  ]);
  office = samples.clerk({ more: ['sample.unmask'] });
});

afterAll(() => samples.close());

const two = (value: number): string => String(value).padStart(2, '0');
const nothing = fc.constant('');
const day = fc
  .record({
    y: fc.integer({ min: 1990, max: 2039 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ y, m, d }) =>
    fc.constantFrom(
      `${y}-${two(m)}-${two(d)}`,
      `${y}/${m}/${d}`,
      `${y}.${m}.${d}`,
      `${y}年${m}月${d}日`,
      `${y}年${m}月`,
    ),
  );
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${hour}:${two(minute)}`);
const amount = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('', '元', '万', '万元', ' 千元'))
  .map(([cents, unit]) => `${(cents / 100).toFixed(2)}${unit}`);
const phone = fc
  .tuple(fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), fc.boolean())
  .map(([digits, spaced]) => String(digits).replace(/(\d{3})(\d{4})/, spaced ? '$1 $2 ' : '$1$2'));

/** A row as offices write it; the title makes it the only one. */
const row = fc.record({
  类型: fc.constantFrom('技术研究', 'talent', 'Research', '人才引进'),
  件数: fc.oneof(nothing, fc.nat(5_000).map(String)),
  重量: fc.oneof(nothing, fc.constantFrom('1.5', '0.25千克', '１２')),
  金额: fc.oneof(nothing, amount),
  到货日期: fc.oneof(nothing, day),
  检验时间: fc.oneof(
    nothing,
    fc.tuple(day, clock).map((parts) => parts.join(' ')),
  ),
  是否加急: fc.constantFrom('', '是', '否', '√', 'no', '1'),
  用途: fc.constantFrom('', '技术研究', '技术研究、人才引进', 'talent,research'),
  行业: fc.constantFrom('', 'new-it', '新能源汽车'),
  相关行业: fc.constantFrom('', '新能源汽车、new-it'),
  关键词: fc.constantFrom('', '电池；材料', '=1+1', '-减号开头'),
  所在地: fc.constantFrom('', '合肥', '安徽省芜湖市', '340100'),
  保管单位: fc.constantFrom('安徽省样品中心(合肥)', '皖南样品库', '安徽省标本收藏站', '12340000000000000B'),
  联系电话: fc.oneof(nothing, phone, fc.constantFrom('0551-62345678', '(0551)62345678', '+86-13800138000')),
});

const csvOf = (rows: readonly Readonly<Record<string, string>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((one) => Object.values(one))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');

async function exported(format: string): Promise<Buffer> {
  const answer = await office.client.get(
    `test/samples/export?format=${format}&reason=${encodeURIComponent('年度核对样品台账')}`,
  );
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.raw;
}

describe('values that were imported', () => {
  it('mean the same when they come back from an export, in both formats', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 8, maxLength: 20 }), async (rows) => {
        run += 1;
        const named = rows.map((one, at) => ({ 名称: `往返样品${run}之${at}`, ...one }));
        const checked = await office.check('甲.csv', csvOf(named));
        expect(await office.rows(checked.id, '&outcome=wrong')).toEqual([]);
        expect(await office.commit(checked.id)).toMatchObject({ status: 'done', created: rows.length });
        for (const format of ['csv', 'xlsx']) {
          const again = await office.check(`乙.${format}`, await exported(format));
          expect(await office.rows(again.id, '&outcome=wrong')).toEqual([]);
          expect(await office.rows(again.id, '&outcome=update')).toEqual([]);
          expect(again).toMatchObject({ creates: 0, updates: 0, skipped: again.total });
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);
});
