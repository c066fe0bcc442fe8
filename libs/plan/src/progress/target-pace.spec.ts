import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { elapsedShare, judgeAmount, judgeMilestone, judgeRate, periodsOf, rateRatio } from './target-pace.js';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('the share of a term', () => {
  it('is nothing before it, grows by whole days and is all of it on the last day', () => {
    expect(elapsedShare(YEAR, '2024-12-31')).toBe(0);
    expect(elapsedShare(YEAR, '2025-01-01')).toBeCloseTo(1 / 365);
    expect(elapsedShare(YEAR, '2025-07-02')).toBeCloseTo(183 / 365);
    expect(elapsedShare(YEAR, '2025-12-31')).toBe(1);
    expect(elapsedShare(YEAR, '2030-01-01')).toBe(1);
  });

  it('counts a leap year with its 366 days, and a term of one day', () => {
    expect(elapsedShare({ from: '2024-01-01', to: '2024-12-31' }, '2024-02-29')).toBeCloseTo(60 / 366);
    expect(elapsedShare({ from: '2025-03-01', to: '2025-03-01' }, '2025-03-01')).toBe(1);
  });
});

describe('an amount', () => {
  it('is done when reached, even after its day', () => {
    expect(judgeAmount(1000, 1000, YEAR, '2025-01-01')).toBe('done');
    expect(judgeAmount(1000, 1000, YEAR, '2027-01-01')).toBe('done');
    expect(judgeAmount(1000, 999, YEAR, '2026-01-01')).toBe('late');
  });

  it('keeps the pace, lags behind a little, or too much', () => {
    expect(judgeAmount(1000, 501, YEAR, '2025-07-02')).toBe('on-track');
    expect(judgeAmount(1000, 500, YEAR, '2025-07-02')).toBe('at-risk');
    expect(judgeAmount(1000, 376, YEAR, '2025-07-02')).toBe('at-risk');
    expect(judgeAmount(1000, 375, YEAR, '2025-07-02')).toBe('late');
  });

  it('asks for whole things only', () => {
    expect(judgeAmount(2, 0, YEAR, '2025-06-30')).toBe('on-track');
    expect(judgeAmount(2, 0, YEAR, '2025-07-03')).toBe('late');
    expect(judgeAmount(2, 1, YEAR, '2025-12-30')).toBe('on-track');
    expect(judgeAmount(2, 1, YEAR, '2025-12-31')).toBe('late');
  });

  it('is not late before it begins, and not before its last day is over', () => {
    expect(judgeAmount(1000, 0, YEAR, '2024-06-01')).toBe('on-track');
    expect(judgeAmount(1000, 990, YEAR, '2025-12-31')).toBe('at-risk');
  });

  it('takes a third of 16 cities to be six, of 15 five', () => {
    expect(judgeAmount((1 / 3) * 16, 5, YEAR, '2026-01-01')).toBe('late');
    expect(judgeAmount((1 / 3) * 16, 6, YEAR, '2026-01-01')).toBe('done');
    expect(judgeAmount((1 / 3) * 15, 5, YEAR, '2026-01-01')).toBe('done');
  });

  it('never looks worse with more reached', () => {
    const order = ['late', 'at-risk', 'on-track', 'done'];
    const amounts = fc.integer({ min: 0, max: 1200 });
    const days = fc.date({ min: new Date('2024-06-01'), max: new Date('2026-06-01'), noInvalidDate: true });
    fc.assert(
      fc.property(amounts, amounts, days, (a, b, date) => {
        const today = date.toISOString().slice(0, 10);
        const judge = (reached: number): number => order.indexOf(judgeAmount(1000, reached, YEAR, today));
        expect(judge(Math.max(a, b))).toBeGreaterThanOrEqual(judge(Math.min(a, b)));
      }),
    );
  });
});

describe('a milestone', () => {
  it('becomes a risk in the last quarter of its time and late after it', () => {
    expect(judgeMilestone(false, YEAR, '2025-09-01')).toBe('on-track');
    expect(judgeMilestone(false, YEAR, '2025-10-01')).toBe('at-risk');
    expect(judgeMilestone(false, YEAR, '2025-12-31')).toBe('at-risk');
    expect(judgeMilestone(false, YEAR, '2026-01-01')).toBe('late');
    expect(judgeMilestone(true, YEAR, '2026-01-01')).toBe('done');
  });
});

describe('a rate', () => {
  const running = (counts: number[], share: number) => ({ counts, share, closed: false });

  it('looks at the running period and the one before', () => {
    expect(judgeRate(1, running([1, 1], 0.1))).toBe('on-track');
    expect(judgeRate(1, running([1, 0], 0.5))).toBe('on-track');
    expect(judgeRate(1, running([1, 0], 0.8))).toBe('at-risk');
    expect(judgeRate(1, running([1, 0, 0], 0.1))).toBe('late');
    expect(judgeRate(1, running([0, 0, 1], 0.1))).toBe('on-track');
    expect(judgeRate(1, running([0], 0.1))).toBe('on-track');
    expect(judgeRate(1, running([], 0))).toBe('on-track');
  });

  it('is done only once all periods are over and none was missed', () => {
    expect(judgeRate(1, { counts: [1, 2], share: 1, closed: true })).toBe('done');
    expect(judgeRate(1, { counts: [1, 0], share: 1, closed: true })).toBe('late');
  });

  it('has a ratio of periods in which it was reached; the running one cannot lower it yet', () => {
    expect(rateRatio(1, running([1, 0, 0], 0.5))).toBe(0.5);
    expect(rateRatio(1, running([1, 0, 1], 0.5))).toBeCloseTo(2 / 3);
    expect(rateRatio(1, running([0], 0.5))).toBe(0);
    expect(rateRatio(1, { counts: [1, 0], share: 1, closed: true })).toBe(0.5);
  });

  it('has calendar periods', () => {
    expect(periodsOf('2025-11-15', '2026-04-01', 'quarter')).toEqual([
      { from: '2025-10-01', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-06-30' },
    ]);
    expect(periodsOf('2021-01-01', '2022-12-31', 'year')).toEqual([
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2022-01-01', to: '2022-12-31' },
    ]);
  });
});
