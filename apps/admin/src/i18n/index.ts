import { createI18n } from 'vue-i18n';
import { glossary } from '@/i18n/glossary';
import { account } from '@/i18n/messages/account';
import { audit } from '@/i18n/messages/audit';
import { common } from '@/i18n/messages/common';
import { cockpit } from '@/i18n/messages/cockpit';
import { delegation } from '@/i18n/messages/delegation';
import { importing } from '@/i18n/messages/importing';
import { personalData } from '@/i18n/messages/personal-data';
import { plan } from '@/i18n/messages/plan';
import { registry } from '@/i18n/messages/registry';
import { resource } from '@/i18n/messages/resource';
import { security } from '@/i18n/messages/security';
import { shell } from '@/i18n/messages/shell';
import { transfer } from '@/i18n/messages/transfer';
import { pick, type Messages } from '@/i18n/pairs';

export type Locale = 'zh-CN' | 'en';
const STORAGE_KEY = 'kechuang.locale';

const pairs = {
  term: glossary,
  common,
  account,
  audit,
  security,
  shell,
  delegation,
  personalData,
  resource,
  importing,
  plan,
  cockpit,
  transfer,
  registry,
};

export const messages: Record<Locale, Messages> = { 'zh-CN': pick(pairs, 0), en: pick(pairs, 1) };

function storedLocale(): Locale {
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh-CN';
}

export const i18n = createI18n({
  legacy: false,
  locale: storedLocale(),
  fallbackLocale: 'zh-CN',
  messages,
  missingWarn: false,
  fallbackWarn: false,
});

export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale;
}

/** Switches the language of the console and remembers it on this device. */
export function setLocale(locale: Locale): void {
  i18n.global.locale.value = locale;
  localStorage.setItem(STORAGE_KEY, locale);
  document.documentElement.lang = locale;
}

/** Anything the API names in both languages. */
export interface Named {
  zh: string;
  en: string;
}

/** The text of something bilingual in the language now chosen. */
export function named(value: Named | undefined | null, locale: Locale = currentLocale()): string {
  if (!value) return '';
  return locale === 'en' ? value.en || value.zh : value.zh;
}
