import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCreditCode, withCheckDigit, withOrganisationCheck } from './credit-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const character = fc.constantFrom(...ALPHABET);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const characters = (length: number) => fc.string({ unit: character, minLength: length, maxLength: length });
const first17 = fc.tuple(characters(2), digits(6), characters(9)).map((parts) => parts.join(''));

describe('unified social credit code', () => {
  // Codes that large companies print on their public pages.
  it.each(['914403001922038216', '9144030071526726XG', '91330100799655058B', '91110108551385082Q'])(
    'accepts %s',
    (code) => {
      expect(isCreditCode(code)).toBe(true);
    },
  );

  it.each([
    '',
    '91440300192203821',
    '914403001922038217',
    '9144030071526726xg',
    '91440300I922038216',
    ' 914403001922038216',
  ])('refuses "%s"', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('accepts what it completes', () => {
    fc.assert(fc.property(first17, (body) => isCreditCode(withCheckDigit(body))));
  });

  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(first17, fc.nat(17), character, (body, position, other) => {
        const code = withCheckDigit(body);
        fc.pre(code.charAt(position) !== other);
        return !isCreditCode(code.slice(0, position) + other + code.slice(position + 1));
      }),
    );
  });

  it('refuses to complete something else', () => {
    expect(() => withCheckDigit('9134')).toThrow(RangeError);
    expect(() => withOrganisationCheck('abc')).toThrow(RangeError);
  });

  it('computes the check character of an organisation code', () => {
    expect(withOrganisationCheck('19220382')).toBe('192203821');
    expect(withOrganisationCheck('71526726')).toBe('71526726X');
  });
});
