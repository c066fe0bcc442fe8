import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { isEmptyRow, textOf } from './cell.js';
import { mapColumns } from './headers.js';
import { readDay, readMoment } from './normalise-dates.js';
import { readMoney, readNumber } from './normalise-numbers.js';
import { partsOf } from './reading.js';
import { fieldsOf } from '../resource/field.js';
import { Sample } from './testing/sample.js';

const grouped = (whole: bigint): string => whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');

describe('money', () => {
  it('is the same amount however it is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 99 }), (yuan, cents) => {
        const written = `${yuan}.${String(cents).padStart(2, '0')}`;
        const expected = new Decimal(written).toFixed();
        for (const text of [
          written,
          `¥${written}`,
          `￥ ${written}`,
          `${written}元`,
          ` ${written} `,
          `${grouped(yuan)}.${String(cents).padStart(2, '0')}`,
        ])
          expect(readMoney(text)).toEqual({ value: expected });
        expect(readMoney(`${yuan}万元`)).toEqual({ value: new Decimal(yuan.toString()).times(10_000).toFixed() });
        expect(readMoney(`${written}亿`)).toEqual({ value: new Decimal(written).times(1e8).toFixed() });
      }),
    );
  });

  it('typed into a spreadsheet has no binary noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 0, max: 100 }), (cents, noise) => {
        const value = cents / 100 + noise * Number.EPSILON;
        expect(readMoney(value)).toEqual({ value: new Decimal(cents).div(100).toFixed() });
      }),
    );
  });

  it.each(['', '面议', '1,2', '12万4', '1.2.3', 'NaN'])('is refused when it is %p', (text) => {
    expect(readMoney(text)).toEqual({ code: 'validation.money', values: {} });
  });
});

describe('numbers', () => {
  it('come back from any writing', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(readNumber(value, 'integer')).toEqual({ value });
        expect(readNumber(` ${value} `, 'integer')).toEqual({ value });
      }),
    );
    expect(readNumber('１２．５', 'number')).toEqual({ value: 12.5 });
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
          expect(readDay(text)).toEqual({ value: expected });
        expect(readDay(new Date(`${expected}T00:00:00Z`))).toEqual({ value: expected });
        expect(readDay(date)).toEqual({ value: expected });
      }),
    );
  });

  it.each(['2026-02-30', '2026/13/1', '明天', '20260305', '46023'])('are refused when they are %p', (text) => {
    expect(readDay(text)).toEqual({ code: 'validation.date', values: {} });
  });
});

describe('moments', () => {
  it('are on China’s clocks unless they say otherwise', () => {
    expect(readMoment('2026-03-05 18:30')).toEqual({ value: '2026-03-05T18:30:00+08:00' });
    expect(readMoment('2026年3月5日 8:05:09')).toEqual({ value: '2026-03-05T08:05:09+08:00' });
    expect(readMoment('2026-03-05')).toEqual({ value: '2026-03-05T00:00:00+08:00' });
    expect(readMoment('2026-03-05T18:30:00Z')).toEqual({ value: '2026-03-05T18:30:00Z' });
    expect(readMoment(new Date('2026-03-05T18:30:00Z'))).toEqual({ value: '2026-03-05T18:30:00+08:00' });
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

describe('headers', () => {
  const fields = fieldsOf(Sample);

  it('are found by name in both languages or key, whatever their unit, mark, width and case', () => {
    const { columns, unknown, ignored } = mapColumns(
      ['名称*', 'KIND', ' 金额（元） ', 'Weight (kg)*', 'keeperId', '编号', '附件', '创建时间', '', null, '备注'],
      fields,
    );
    expect(columns.map(({ at, field }) => [at, field.inputKey])).toEqual([
      [0, 'title'],
      [1, 'kind'],
      [2, 'amount'],
      [3, 'weight'],
      [4, 'keeperId'],
    ]);
    expect(ignored).toEqual(['编号', '附件', '创建时间']);
    expect(unknown).toEqual(['备注']);
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
