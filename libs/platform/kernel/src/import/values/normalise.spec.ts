import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { isEmptyRow, textOf } from '../read/cell.js';
import { readDay, readMoment } from './dates.js';
import { amountIn, readMoney, readNumber } from './numbers.js';
import { partsOf } from './reading.js';

const grouped = (whole: bigint): string => whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');

describe('money', () => {
  it('is the same amount however it is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 99 }), (yuan, cents) => {
        const written = `${yuan}.${String(cents).padStart(2, '0')}`;
        const expected = new Decimal(written).toFixed(2);
        for (const text of [
          written,
          `¥${written}`,
          `￥ ${written}`,
          `${written}元`,
          ` ${written} `,
          `${grouped(yuan)}.${String(cents).padStart(2, '0')}`,
        ])
          expect(readMoney(text)).toEqual({ value: expected, shown: expected });
        expect(readMoney(`${yuan}万元`)).toMatchObject({
          value: new Decimal(yuan.toString()).times(10_000).toFixed(2),
        });
        expect(readMoney(`${written}亿`)).toMatchObject({ value: new Decimal(written).times(1e8).toFixed(2) });
      }),
    );
  });

  it('typed into a spreadsheet has no binary noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 0, max: 100 }), (cents, noise) => {
        const value = cents / 100 + noise * Number.EPSILON;
        expect(readMoney(value)).toMatchObject({ value: new Decimal(cents).div(100).toFixed(2) });
      }),
    );
  });

  it.each(['', '面议', '1,2', '12万4', '1.2.3', 'NaN'])('is refused when it is %p', (text) => {
    expect(readMoney(text)).toEqual({ code: 'validation.money', values: {} });
  });
});

describe('amounts as offices write them', () => {
  it.each<[string | number, number | undefined, string]>([
    ['５０万元', undefined, '500000.00'],
    ['0.5亿元', undefined, '50000000.00'],
    ['1,200元', undefined, '1200.00'],
    ['人民币５０万元整', undefined, '500000.00'],
    ['50', 10_000, '500000.00'],
    [50, 10_000, '500000.00'],
    ['80万元', 10_000, '800000.00'],
    ['8000元', 10_000, '8000.00'],
    ['1.5千万', undefined, '15000000.00'],
  ])('%p under a unit of %p is %p', (cell, factor, value) => {
    expect(readMoney(cell, factor)).toEqual({ value, shown: value });
  });

  it.each<[string, string[]]>([
    ['50-100万元', ['500000.00元', '1000000.00元']],
    ['50万～100万', ['500000.00元', '1000000.00元']],
    ['100万以内', ['1000000.00元']],
    ['不低于30万', ['300000.00元']],
    ['约50万', ['500000.00元']],
    ['50万左右', ['500000.00元']],
  ])('%p is no single amount; it offers what may be meant', (cell, suggestions) => {
    const reading = readMoney(cell);
    expect(reading).toMatchObject({ suggestions });
    for (const text of suggestions) expect(readMoney(text, 10_000)).toMatchObject({ value: text.slice(0, -1) });
  });

  it('gives both ends of a range, and one for what is open', () => {
    expect(amountIn('50-100', 10_000)).toEqual({ from: '500000.00', to: '1000000.00', single: false });
    expect(amountIn('50万以上')).toEqual({ from: '500000.00', to: null, single: false });
    expect(amountIn('≤100万元')).toEqual({ from: null, to: '1000000.00', single: false });
    expect(amountIn('100-50万')).toBeUndefined();
  });
});

describe('numbers', () => {
  it('come back from any writing', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(readNumber(value, 'integer')).toMatchObject({ value });
        expect(readNumber(` ${value} `, 'integer')).toMatchObject({ value });
      }),
    );
    expect(readNumber('１２．５', 'number')).toMatchObject({ value: 12.5 });
    expect(readNumber('1e5', 'number')).toEqual({ code: 'validation.number', values: {} });
  });
});

describe('days', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31T23:00:00Z'), noInvalidDate: true });

  it('are the same day in every writing', () => {
    fc.assert(
      fc.property(day, (date) => {
        const expected = date.toISOString().slice(0, 10);
        const [year, month, number] = expected.split('-').map(Number) as [number, number, number];
        for (const text of [
          expected,
          `${year}/${month}/${number}`,
          `${year}.${month}.${number}`,
          `${year}年${month}月${number}日`,
        ])
          expect(readDay(text)).toEqual({ value: expected, shown: expected });
        expect(readDay(new Date(`${expected}T00:00:00Z`))).toMatchObject({ value: expected });
        expect(readDay(date)).toMatchObject({ value: expected });
      }),
    );
  });

  it.each(['2026-02-30', '2026/13/1', '明天', '20261305', '12', '五月'])('are refused when they are %p', (text) => {
    expect(readDay(text)).toEqual({ code: 'validation.date', values: {} });
  });
});

describe('days as offices write them', () => {
  it.each<[string | number, string]>([
    ['2023.5.1', '2023-05-01'],
    ['2023年5月', '2023-05-01'],
    ['2023-05', '2023-05-01'],
    ['二〇二三年五月', '2023-05-01'],
    ['二零二三年十二月三十一日', '2023-12-31'],
    ['二〇二三年十月二十日', '2023-10-20'],
    ['20230501', '2023-05-01'],
    ['２０２３／５／１', '2023-05-01'],
    ['2023-05-01 00:00:00', '2023-05-01'],
    [45_047, '2023-05-01'],
    ['45047', '2023-05-01'],
    [20_230_501, '2023-05-01'],
  ])('%p is %s', (cell, day) => {
    expect(readDay(cell)).toMatchObject({ value: day });
  });

  it('counts serial numbers from 1904 in files that do', () => {
    expect(readDay(43_585, { from1904: true })).toMatchObject({ value: '2023-05-01' });
  });

  it.each<[string, string[]]>([
    ['23.5.1', ['2023-05-01']],
    ['5/1/2023', ['2023-05-01', '2023-01-05']],
    ['2023年', ['2023-01-01', '2023-12-31']],
  ])('%p is not guessed but offered', (cell, suggestions) => {
    expect(readDay(cell)).toMatchObject({ code: 'import.unclear-date', suggestions });
  });
});

describe('moments', () => {
  it('are on China’s clocks unless they say otherwise', () => {
    expect(readMoment('2026-03-05 18:30')).toMatchObject({ value: '2026-03-05T18:30:00+08:00' });
    expect(readMoment('2026年3月5日 8:05:09')).toMatchObject({ value: '2026-03-05T08:05:09+08:00' });
    expect(readMoment('2026-03-05')).toMatchObject({ value: '2026-03-05T00:00:00+08:00' });
    expect(readMoment('2026-03-05T18:30:00Z')).toEqual({ value: '2026-03-05T18:30:00Z' });
    expect(readMoment(new Date('2026-03-05T18:30:00Z'))).toMatchObject({ value: '2026-03-05T18:30:00+08:00' });
    expect(readMoment('2026-03-05 24:01')).toEqual({ code: 'validation.dateTime', values: {} });
  });
});

describe('lists', () => {
  it('fall into their parts, each once and without its spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[\p{Script=Han}a-z]{1,8}$/u), { maxLength: 8 }),
        fc.constantFrom('、', '，', ',', ';', '；', '\n'),
        (words, sign) => {
          expect(partsOf(words.map((word) => ` ${word} `).join(sign))).toEqual([...new Set(words)]);
        },
      ),
    );
  });
});

describe('cells', () => {
  it('are read as people see them', () => {
    expect(textOf("'=1+1")).toBe('=1+1');
    expect(textOf("'quoted'")).toBe("'quoted'");
    expect(textOf(new Date('2026-03-05T08:05:09Z'))).toBe('2026-03-05 08:05:09');
    expect(isEmptyRow([null, ' ', ''])).toBe(true);
    expect(isEmptyRow([null, 0])).toBe(false);
  });
});
