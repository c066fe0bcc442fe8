import { isBankCard, isCitizenId } from './check-digits.js';
import { matches, satisfies } from './checks.js';
import type { FingerprintKind } from '../vault/normalise.js';

/** The kinds of personal data that records keep. */
export type PersonalKind = Exclude<FingerprintKind, 'text'>;

interface PersonalRule {
  readonly check: PropertyDecorator;
  readonly mask: (value: string) => string;
  /**
   * Sealed in the column, with a keyed hash beside it. Names of contacts are not: they are masked in answers, but a
   * name alone is what every list of people shows.
   */
  readonly sealed: boolean;
  /** Sensitive personal information in the sense of PIPL article 28: kept with the person's consent only. */
  readonly sensitive: boolean;
  /** For the document. */
  readonly example: string;
}

const lastFour = (value: string): string => `****${value.slice(-4)}`;

/** Mainland mobile numbers, or a landline with its area code; RFC 5321 keeps addresses under 254 characters. */
const RULES: Readonly<Record<PersonalKind, PersonalRule>> = {
  name: {
    check: matches(/^[^\u0000-\u001f\u007f<>]{1,60}$/u, 'name'),
    mask: (value) => `${[...value][0] ?? ''}**`,
    sealed: false,
    sensitive: false,
    example: '张**',
  },
  phone: {
    check: matches(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,5})?)$/, 'phone'),
    mask: (value) => `${value.slice(0, 3)}****${value.slice(-4)}`,
    sealed: true,
    sensitive: false,
    example: '138****0000',
  },
  email: {
    check: matches(/^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/, 'email'),
    mask: (value) => `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`,
    sealed: true,
    sensitive: false,
    example: 'z***@example.cn',
  },
  'id-number': {
    check: satisfies(isCitizenId, 'id-number'),
    mask: (value) => `${value.slice(0, 1)}****************${value.slice(-1)}`,
    sealed: true,
    sensitive: true,
    example: '3****************X',
  },
  'bank-account': {
    check: satisfies(isBankCard, 'bank-account'),
    mask: lastFour,
    sealed: true,
    sensitive: true,
    example: '****0018',
  },
};

/** What is checked, masked and sealed of a kind. */
export const personalRule = (kind: PersonalKind): PersonalRule => RULES[kind];
