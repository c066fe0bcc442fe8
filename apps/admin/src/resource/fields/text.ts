import type { FieldValue, FileRef, Ref } from '@/api/types';
import { formatDate, formatDateTime } from '@/format/dates';
import { formatMoney } from '@/format/money';
import { formatNumber } from '@/format/number';
import { named, type Locale } from '@/i18n';
import type { FieldKind, FieldMeta } from '@/resource/meta';

/** What turning values into words needs from around it. */
export interface Words {
  locale: Locale;
  yes: string;
  no: string;
  codeName: (dictionary: string, code: string) => string;
  divisionName: (code: string) => string;
}

type TextOf = (field: FieldMeta, value: FieldValue, words: Words) => string;

const listSeparator = (words: Words) => (words.locale === 'en' ? ', ' : '、');

function optionName(field: FieldMeta, value: string, words: Words): string {
  const option = field.options?.find((candidate) => candidate.value === value);
  return option ? named(option, words.locale) : value;
}

function withUnit(text: string, field: FieldMeta, words: Words): string {
  return field.unit ? `${text} ${named(field.unit, words.locale)}` : text;
}

const plain: TextOf = (_field, value) => String(value);
const refName = (ref: Ref | FileRef) => ref.name;

const textOf: Record<FieldKind, TextOf> = {
  text: plain,
  longText: plain,
  personal: plain,
  identifier: plain,
  structured: (_field, value) => JSON.stringify(value),
  integer: (field, value, words) => withUnit(formatNumber(value as number, words.locale, 0), field, words),
  number: (field, value, words) => withUnit(formatNumber(value as number, words.locale), field, words),
  money: (_field, value, words) => formatMoney(value as string, words.locale),
  date: (_field, value) => formatDate(value as string),
  dateTime: (_field, value) => formatDateTime(value as string),
  boolean: (_field, value, words) => (value ? words.yes : words.no),
  choice: (field, value, words) => optionName(field, String(value), words),
  choices: (field, value, words) =>
    (value as string[]).map((item) => optionName(field, item, words)).join(listSeparator(words)),
  coded: (field, value, words) => words.codeName(field.dictionary ?? '', String(value)),
  codes: (field, value, words) =>
    (value as string[]).map((item) => words.codeName(field.dictionary ?? '', item)).join(listSeparator(words)),
  tags: (_field, value, words) => (value as string[]).join(listSeparator(words)),
  reference: (_field, value) => (typeof value === 'object' ? refName(value as Ref) : String(value)),
  references: (_field, value, words) => (value as Ref[]).map(refName).join(listSeparator(words)),
  division: (_field, value, words) => words.divisionName(String(value)),
  attachments: (_field, value, words) => (value as FileRef[]).map(refName).join(listSeparator(words)),
};

const LIST_KINDS: ReadonlySet<FieldKind> = new Set(['choices', 'codes', 'tags', 'references', 'attachments']);

export function isBlank(value: FieldValue): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A field's value in words; nothing for a value that is not there. */
export function fieldText(field: FieldMeta, value: FieldValue, words: Words): string {
  if (isBlank(value)) return '';
  // A history entry may carry one value of a list field by itself.
  const listed = LIST_KINDS.has(field.kind) && !Array.isArray(value) ? ([value] as FieldValue) : value;
  return textOf[field.kind](field, listed, words);
}
