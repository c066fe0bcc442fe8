import { StartupError } from '../config/startup-error.js';

/** Kinds of requests that are limited apart from each other. */
export const RATE_CLASSES = ['general', 'login', 'refresh', 'bootstrap', 'export', 'upload', 'unmask', 'vote'] as const;
export type RateClass = (typeof RATE_CLASSES)[number];

/** Whose requests are counted: an account's, an API client's, or those from one network address. */
export const RATE_SUBJECTS = ['account', 'client', 'address'] as const;
export type RateSubject = (typeof RATE_SUBJECTS)[number];

/** So many requests within so many seconds, from the first one on. */
export interface RateRule {
  readonly count: number;
  readonly seconds: number;
}

export type RateRules = Readonly<Record<RateClass, Readonly<Partial<Record<RateSubject, RateRule>>>>>;

const per = (seconds: number, account: number, address: number): RateRules[RateClass] => ({
  account: { count: account, seconds },
  client: { count: account, seconds },
  address: { count: address, seconds },
});

/**
 * What holds unless RATE_LIMITS says otherwise. An address may be a whole office behind one router, so it gets several
 * times what an account gets; signing in is counted by address alone, since nobody is known yet (failures lock the
 * account besides).
 */
export const DEFAULT_RATE_RULES: RateRules = {
  general: per(60, 1_200, 6_000),
  login: { address: { count: 30, seconds: 60 } },
  refresh: { address: { count: 240, seconds: 60 } },
  bootstrap: { address: { count: 10, seconds: 900 } },
  export: per(60, 20, 60),
  upload: per(60, 60, 240),
  unmask: per(600, 60, 240),
  vote: per(60, 20, 240),
};

const ENTRY = /^([a-z]+)\.([a-z]+)=(\d{1,9})\/(\d{1,5})$/;

/**
 * Reads RATE_LIMITS: `off`, or changes to the defaults such as `login.address=60/60,export.account=5/3600`.
 *
 * @returns null when nothing is limited
 * @throws StartupError
 */
export function parseRateRules(text: string | undefined): RateRules | null {
  if (text === undefined || text.toLowerCase() === 'on') return DEFAULT_RATE_RULES;
  if (text.toLowerCase() === 'off') return null;
  let rules = DEFAULT_RATE_RULES;
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, name, subject, count, seconds] = ENTRY.exec(entry) ?? [];
    const rateClass = RATE_CLASSES.find((known) => known === name);
    const rateSubject = RATE_SUBJECTS.find((known) => known === subject);
    if (!rateClass || !rateSubject || !(Number(count) > 0) || !(Number(seconds) > 0)) throw wrong(entry);
    const rule = { count: Number(count), seconds: Number(seconds) };
    rules = { ...rules, [rateClass]: { ...rules[rateClass], [rateSubject]: rule } };
  }
  return rules;
}

function wrong(entry: string): StartupError {
  return new StartupError(
    `环境变量 RATE_LIMITS 中的“${entry}”无效，应为 off 或“类别.主体=次数/秒数”（逗号分隔）；类别：${RATE_CLASSES.join('、')}；主体：${RATE_SUBJECTS.join('、')}。`,
    `"${entry}" in RATE_LIMITS is not valid: it takes off, or class.subject=count/seconds separated by commas; classes: ${RATE_CLASSES.join(', ')}; subjects: ${RATE_SUBJECTS.join(', ')}.`,
  );
}
