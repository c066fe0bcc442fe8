import { fieldProblem, type PasswordPolicyName } from '@kechuang/kernel';
import { COMMON_PASSWORDS } from './common-passwords.js';
import './password-problems.js';

/** Rules for passwords, as one object that the check, the clock and the console read. */
export interface PasswordPolicy {
  readonly profile: PasswordPolicyName;
  /** In characters. */
  readonly minLength: number;
  readonly maxLength: number;
  /** How many of the four kinds of characters (capital, small, digit, sign) must occur; 0 for no such rule. */
  readonly characterKinds: number;
  /** Days after which a password must be changed; null for never. */
  readonly maxAgeDays: number | null;
  /** How many passwords, the present one included, may not be taken again. */
  readonly remembered: number;
}

/** The longest password that is taken at all; request bodies are checked against it before any policy is. */
export const LONGEST_PASSWORD = 128;

const LENGTH = { minLength: 10, maxLength: LONGEST_PASSWORD } as const;

/**
 * `mlps`: what assessors of the multi-level protection scheme look for (GB/T 22239-2019, 8.1.4.1: complexity and
 * regular change). `asvs`: OWASP ASVS 5.0, 6.2, which advises against both, because people answer them with
 * predictable passwords.
 */
export const PASSWORD_POLICIES: Readonly<Record<PasswordPolicyName, PasswordPolicy>> = {
  mlps: { profile: 'mlps', ...LENGTH, characterKinds: 3, maxAgeDays: 90, remembered: 5 },
  asvs: { profile: 'asvs', ...LENGTH, characterKinds: 0, maxAgeDays: null, remembered: 1 },
};

/** Names shorter than this occur in passwords by chance. */
const SHORTEST_NAME = 3;
/** `1111111111` and `abababab12` are no better than the common ones. */
const FEWEST_CHARACTERS = 5;

/** Letters of scripts without capitals (Chinese) count as signs: nobody tries them first. */
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u] as const;

/** How many of the four kinds of characters occur. */
const kindsIn = (password: string): number => KINDS.filter((kind) => kind.test(password)).length;

/** Refuses a password that breaks the policy, is common, or is made of the person's own names. */
export function checkPassword(
  policy: PasswordPolicy,
  pointer: string,
  password: string,
  names: readonly string[],
): void {
  const length = [...password].length;
  if (length < policy.minLength || length > policy.maxLength)
    throw fieldProblem(pointer, 'password.length', { min: policy.minLength, max: policy.maxLength });
  if (kindsIn(password) < policy.characterKinds)
    throw fieldProblem(pointer, 'password.kinds', { count: policy.characterKinds });
  const folded = password.normalize('NFKC').toLowerCase();
  if (COMMON_PASSWORDS.has(folded) || new Set(folded).size < FEWEST_CHARACTERS)
    throw fieldProblem(pointer, 'password.common');
  const contained = names.some((name) => name.length >= SHORTEST_NAME && folded.includes(name.toLowerCase()));
  if (contained) throw fieldProblem(pointer, 'password.own-name');
}
