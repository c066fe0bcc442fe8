import { describe, expect, it } from '@jest/globals';
import { isBankCard, isCitizenId } from './check-digits.js';
import { personalRule } from './personal.js';

describe('numbers of natural persons', () => {
  it.each(['11010519491231002X', '340101199003078673', '340104200002291231'])(
    'C14: takes the identity number %s, whose check character fits',
    (value) => expect(isCitizenId(value)).toBe(true),
  );

  it.each([
    ['a wrong check character', '110105194912310021'],
    ['a small x', '11010519491231002x'],
    ['the 15 places of former times', '110105491231002'],
    ['a day that does not exist', '340104199002301235'],
    ['another century', '340104180002291231'],
    ['letters', '34010A199003078670'],
    ['nothing', ''],
  ])('C14: refuses an identity number with %s', (_what, value) => expect(isCitizenId(value)).toBe(false));

  it('C14: checks the last digit of bank cards', () => {
    expect(isBankCard('6222021234567890123')).toBe(false);
    expect(isBankCard('4111111111111111')).toBe(true);
    expect(isBankCard('41111111111')).toBe(false);
    expect(isBankCard('4111 1111 1111 1111')).toBe(false);
  });

  it('C14: shows next to nothing of what is masked', () => {
    expect(personalRule('id-number').mask('11010519491231002X')).toBe('1****************X');
    expect(personalRule('bank-account').mask('4111111111111111')).toBe('****1111');
    expect(personalRule('phone').mask('13800000000')).toBe('138****0000');
    expect(personalRule('email').mask('zhang@example.cn')).toBe('z***@example.cn');
  });

  it('C14: marks identity numbers and bank cards as sensitive', () => {
    const sensitive = (['name', 'phone', 'email', 'id-number', 'bank-account'] as const).filter(
      (kind) => personalRule(kind).sensitive,
    );
    expect(sensitive).toEqual(['id-number', 'bank-account']);
  });
});
