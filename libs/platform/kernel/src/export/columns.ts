import { addDays, TIME_ZONE_OFFSET_MS } from '../query/calendar.js';
import type { Field } from '../resource/field.js';
import type { Label, Language } from '../resource/label.js';
import type { CodeLabels } from './code-labels.js';

type Row = Readonly<Record<string, unknown>>;

/** How a spreadsheet keeps and shows the values of a column. */
export type CellFormat = 'text' | 'integer' | 'number' | 'money' | 'date' | 'dateTime';

/** One column of an exported file. */
export interface Column {
  readonly header: string;
  readonly format: CellFormat;
  /** Width in characters. */
  readonly width: number;
  /** The value as people read it; numbers as their decimal text, null when empty. */
  readonly read: (row: Row) => string | null;
}

const CREATED: Label = { zh: '创建时间', en: 'Created at' };
const YES: Label = { zh: '是', en: 'Yes' };
const NO: Label = { zh: '否', en: 'No' };
const SEPARATOR: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** The header of a field; its unit stands with it, because cells hold the bare number. */
export function headerOf(field: Field, language: Language): string {
  const name = field[language];
  if (!field.unit) return name;
  return language === 'zh' ? `${name}（${field.unit.zh}）` : `${name} (${field.unit.en})`;
}

/** The columns of a record type: what lists show comes first, then the rest, then when the record was made. */
export function columnsOf(fields: readonly Field[], language: Language, labels: CodeLabels): Column[] {
  const shown = fields.filter((field) => !field.hiddenInFiles);
  const ordered = [...shown.filter((field) => field.list), ...shown.filter((field) => !field.list)];
  return [
    ...ordered.map((field) => ({
      header: headerOf(field, language),
      format: FORMATS[field.kind] ?? 'text',
      width: widthOf(field, language),
      read: readerOf(field, language, labels),
    })),
    { header: CREATED[language], format: 'dateTime', width: 20, read: (row) => localTime(row['createdAt']) },
  ];
}

const FORMATS: Readonly<Partial<Record<Field['kind'], CellFormat>>> = {
  integer: 'integer',
  number: 'number',
  money: 'money',
  date: 'date',
  dateTime: 'dateTime',
};

function readerOf(field: Field, language: Language, labels: CodeLabels): Column['read'] {
  const { key, dictionary, choices } = field;
  const option = (value: string): string => choices?.options[value]?.[language] ?? value;
  const known = labels.labelsOf(dictionary ?? '');
  const label = (code: string): string => known.get(code) ?? code;
  const joined = (values: unknown, each: (value: string) => string): string | null =>
    Array.isArray(values) && values.length > 0 ? (values as string[]).map(each).join(SEPARATOR[language]) : null;
  switch (field.kind) {
    case 'choice':
      return (row) => mapped(row[key], option);
    case 'choices':
      return (row) => joined(row[key], option);
    case 'coded':
    case 'division':
      return (row) => mapped(row[key], label);
    case 'codes':
      return (row) => joined(row[key], label);
    case 'tags':
      return (row) => joined(row[key], (value) => value);
    case 'reference':
      return (row) => nameIn(row[key]);
    case 'references':
    case 'attachments':
      return (row) => (Array.isArray(row[key]) ? row[key].map(nameIn).join(SEPARATOR[language]) || null : null);
    case 'boolean':
      return (row) => (typeof row[key] === 'boolean' ? (row[key] ? YES : NO)[language] : null);
    case 'dateTime':
      return (row) => localTime(row[key]);
    default:
      return (row) => plain(row[key]);
  }
}

const mapped = (value: unknown, map: (value: string) => string): string | null =>
  typeof value === 'string' ? map(value) : null;

const plain = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

const nameIn = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : null;

/** Hours by which China's clocks are ahead of the database's, which are UTC. */
const AHEAD = TIME_ZONE_OFFSET_MS / 3_600_000;

const nextDays = new Map<string, string>();

/** The day after; files hold few different days, and dates are slow to calculate. */
function nextDay(day: string): string {
  let next = nextDays.get(day);
  if (next === undefined) {
    if (nextDays.size > 10_000) nextDays.clear();
    nextDays.set(day, (next = addDays(day, 1)));
  }
  return next;
}

/** A moment on China's clocks: `2026-11-24T08:15:30.123Z` → `2026-11-24 16:15:30`. */
export function localTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const hour = Number(value.slice(11, 13)) + AHEAD;
  const day = value.slice(0, 10);
  return hour < 24
    ? `${day} ${hour < 10 ? '0' : ''}${hour}${value.slice(13, 19)}`
    : `${nextDay(day)} ${hour < 34 ? '0' : ''}${hour - 24}${value.slice(13, 19)}`;
}

const WIDTHS: Readonly<Partial<Record<Field['kind'], number>>> = {
  longText: 50,
  reference: 28,
  references: 28,
  tags: 24,
  codes: 24,
  choices: 24,
  dateTime: 20,
  money: 16,
  personal: 18,
};

/** Wide enough for its header; Han characters take two places. */
function widthOf(field: Field, language: Language): number {
  const header = [...headerOf(field, language)].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 2);
  const content =
    field.kind === 'text' ? Math.min(40, Math.max(12, (field.max ?? 20) / 2)) : (WIDTHS[field.kind] ?? 12);
  return Math.max(header, content);
}
