import { describe, expect, it } from 'vitest';
import { checkField } from '@/resource/form/rules';
import { parseMoney } from '@/resource/fields/money';
import { field } from './samples';

const title = field('title', 'text', { required: true, min: 4, max: 8 });

describe('form rules', () => {
  it('asks for what is needed, also when only spaces were typed', () => {
    expect(checkField(title, '')?.key).toBe('required');
    expect(checkField(title, '   ')?.key).toBe('required');
    expect(checkField(field('kind', 'choice', { required: true }), null)?.key).toBe('requiredChoice');
    expect(checkField(field('note', 'text'), '')).toBeNull();
  });

  it('counts characters as people see them', () => {
    expect(checkField(title, '电池')).toEqual({ key: 'minLength', limits: { min: 4, max: 8 } });
    expect(checkField(title, '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷')).toBeNull();
    expect(checkField(title, '一二三四五六七八九')?.key).toBe('maxLength');
  });

  it('checks numbers, whole numbers and their limits', () => {
    expect(checkField(field('budget', 'money', { min: 0 }), '很多')?.key).toBe('number');
    expect(checkField(field('budget', 'money', { min: 0 }), '-1')?.key).toBe('min');
    expect(checkField(field('count', 'integer', { max: 10 }), 2.5)?.key).toBe('integer');
    expect(checkField(field('count', 'integer', { max: 10 }), 11)?.key).toBe('max');
    expect(checkField(field('count', 'integer', { max: 10 }), 10)).toBeNull();
  });

  it('limits how many are chosen', () => {
    expect(checkField(field('keywords', 'tags', { max: 2 }), ['a', 'b', 'c'])?.key).toBe('maxCount');
    expect(checkField(field('experts', 'references', { min: 1, required: true }), [])?.key).toBe('requiredChoice');
  });

  it('keeps to a pattern', () => {
    const phone = field('phone', 'personal', { pattern: '^1\\d{10}$' });
    expect(checkField(phone, '12345')?.key).toBe('pattern');
    expect(checkField(phone, '13800000000')).toBeNull();
  });
});

describe('amounts as people type them', () => {
  it.each([
    ['1,200,000', '1200000'],
    ['120万', '1200000'],
    ['1.5 亿元', '150000000'],
    ['88.126', '88.13'],
    ['若干', null],
    ['12斤', null],
  ])('reads %s', (text, yuan) => {
    expect(parseMoney(text)).toBe(yuan);
  });
});
