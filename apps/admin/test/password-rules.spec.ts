import { describe, expect, it } from 'vitest';
import type { PasswordPolicy } from '@/api/types';
import { nextPage } from '@/modules/identity/next-page';
import { ruleStates } from '@/modules/identity/password-rules';

const MLPS: PasswordPolicy = {
  profile: 'mlps',
  minLength: 10,
  maxLength: 128,
  characterKinds: 3,
  maxAgeDays: 90,
  remembered: 5,
};
const ASVS: PasswordPolicy = { ...MLPS, profile: 'asvs', characterKinds: 0, maxAgeDays: null, remembered: 1 };
const met = (policy: PasswordPolicy, password: string, names: string[] = []) =>
  ruleStates(policy, password, names)
    .filter((rule) => rule.met)
    .map((rule) => rule.key);

describe('password rules', () => {
  it.each([
    ['', []],
    ['Ab1', ['kinds', 'names']],
    ['only-small-letters', ['length', 'names']],
    ['Nan-shan-bei-hai', ['length', 'kinds', 'names']],
    ['天地玄黄宇宙洪荒Aa1', ['length', 'kinds', 'names']],
    ['My-Hefei-pass-1', ['length', 'kinds']],
  ])('are told of "%s" while it is typed', (password, keys) => {
    expect(met(MLPS, password, ['hefei', '何静怡'])).toEqual(keys);
  });

  it('have no kinds of characters under asvs', () => {
    expect(met(ASVS, 'only-small-letters')).toEqual(['length', 'names']);
  });
});

describe('the page after signing in', () => {
  it.each([
    ['/plan?x=1', '/plan?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [undefined, '/'],
  ])('is inside the console for %s', (next, page) => {
    expect(nextPage(next)).toBe(page);
  });
});
