import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, sinceThen, untilDay } from '@/format/dates';
import { formatMoney, formatYuan } from '@/format/money';
import { formatBytes, formatNumber, formatPercent } from '@/format/number';

describe('money', () => {
  it.each([
    ['8000', '8,000 元'],
    ['8000.5', '8,000.5 元'],
    ['10000', '1 万元'],
    ['1200000', '120 万元'],
    ['99999999', '9,999.9999 万元'],
    ['150000000', '1.5 亿元'],
    ['-1200000', '-120 万元'],
  ])('says %s yuan as %s', (yuan, words) => {
    expect(formatMoney(yuan, 'zh-CN')).toBe(words);
  });

  it('uses millions in English, says nothing for nothing and keeps what is no number', () => {
    expect(formatMoney('1200000', 'en')).toBe('1.2 million yuan');
    expect(formatMoney(null, 'zh-CN')).toBe('');
    expect(formatMoney('面议', 'zh-CN')).toBe('面议');
    expect(formatYuan('1200000', 'zh-CN')).toBe('1,200,000 元');
  });
});

describe('dates', () => {
  it('shows the day and time of Anhui, whatever the zone of the machine', () => {
    expect(formatDateTime('2026-11-23T16:05:00Z')).toBe('2026-11-24 00:05');
    expect(formatDate('2026-11-23T16:05:00Z')).toBe('2026-11-24');
  });

  it('leaves a plain day alone', () => {
    expect(formatDate('2026-11-23')).toBe('2026-11-23');
    expect(formatDateTime('2026-11-23')).toBe('2026-11-23');
  });

  it('counts how long ago a moment was', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(sinceThen('2026-11-23T11:59:40Z', now)).toEqual({ key: 'justNow', n: 0 });
    expect(sinceThen('2026-11-23T11:15:00Z', now)).toEqual({ key: 'minutesAgo', n: 45 });
    expect(sinceThen('2026-11-23T03:00:00Z', now)).toEqual({ key: 'hoursAgo', n: 9 });
    expect(sinceThen('2026-11-20T12:00:00Z', now)).toEqual({ key: 'daysAgo', n: 3 });
  });

  it('counts days to a deadline by the calendar of Anhui', () => {
    const lateEvening = new Date('2026-11-23T15:59:00Z');
    expect(untilDay('2026-11-23', lateEvening)).toEqual({ key: 'today', n: 0 });
    expect(untilDay('2026-11-24', lateEvening)).toEqual({ key: 'inDays', n: 1 });
    expect(untilDay('2026-11-20', lateEvening)).toEqual({ key: 'overdue', n: 3 });
  });
});

describe('figures', () => {
  it('separates thousands and limits decimals', () => {
    expect(formatNumber(1234567.891, 'zh-CN')).toBe('1,234,567.89');
    expect(formatNumber('', 'zh-CN')).toBe('');
    expect(formatPercent(0.8612, 'zh-CN')).toBe('86.1%');
    expect(formatBytes(348_211, 'zh-CN')).toBe('340 KB');
  });
});
