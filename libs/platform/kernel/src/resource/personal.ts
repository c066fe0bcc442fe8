import { matches } from './checks.js';

/** The kinds of personal data that records keep. */
export type PersonalKind = 'name' | 'phone' | 'email';

interface PersonalRule {
  readonly pattern: RegExp;
  readonly mask: (value: string) => string;
}

/** Mainland mobile numbers, or a landline with its area code; RFC 5321 keeps addresses under 254 characters. */
const RULES: Readonly<Record<PersonalKind, PersonalRule>> = {
  name: { pattern: /^[^\u0000-\u001f\u007f<>]{1,60}$/u, mask: (value) => `${[...value][0] ?? ''}**` },
  phone: {
    pattern: /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,5})?)$/,
    mask: (value) => `${value.slice(0, 3)}****${value.slice(-4)}`,
  },
  email: {
    pattern: /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/,
    mask: (value) => `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`,
  },
};

export const isPersonal = (kind: PersonalKind): PropertyDecorator => matches(RULES[kind].pattern, kind);
export const maskOf = (kind: PersonalKind): ((value: string) => string) => RULES[kind].mask;
