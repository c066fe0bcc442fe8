import type ExcelJS from 'exceljs';
import { headerOf } from '../export/columns.js';
import { BYTE_ORDER_MARK, csvLine } from '../export/csv.js';
import type { FileFormat } from '../export/exporter.js';
import type { Field } from '../resource/field.js';
import { fill, type Label, type Language } from '../resource/label.js';
import type { Dictionaries } from '../store/references.js';
import { importable } from './columns/header-name.js';

/** A field's cell of the example row. */
export interface ExampleCell {
  readonly field: Field;
  readonly text: string;
}

const EXAMPLE_DAY = '2026-12-31';

/** Values of the example row; the same every time, so that an import knows it again and passes it over. */
export async function exampleCells(
  fields: readonly Field[],
  dictionaries: Dictionaries,
  language: Language,
): Promise<ExampleCell[]> {
  const cells: ExampleCell[] = [];
  for (const field of fields.filter(importable)) {
    const items = field.dictionary === undefined ? [] : await dictionaries.items(field.dictionary);
    cells.push({ field, text: exampleOf(field, language, items[0]?.[language]) });
  }
  return cells;
}

function exampleOf(field: Field, language: Language, firstItem: string | undefined): string {
  const first = field.choices?.values[0];
  switch (field.kind) {
    case 'integer':
    case 'number':
      return String(Math.max(1, field.min ?? 1));
    case 'money':
      return '500000.00';
    case 'date':
      return EXAMPLE_DAY;
    case 'dateTime':
      return `${EXAMPLE_DAY} 09:00:00`;
    case 'boolean':
      return language === 'zh' ? '是' : 'Yes';
    case 'choice':
    case 'choices':
      return first === undefined ? '' : (field.choices?.options[first]?.[language] ?? first);
    case 'coded':
    case 'codes':
    case 'division':
      return firstItem ?? '';
    case 'tags':
      return language === 'zh' ? '示例一、示例二' : 'first, second';
    default:
      return fill(EXAMPLE[language], { name: field[language] });
  }
}

const EXAMPLE: Label = { zh: '示例：{name}（导入时跳过本行）', en: 'Example: {name} (this row is passed over)' };

const NOTES = {
  sheet: { zh: '填写说明', en: 'Notes' },
  column: { zh: '列', en: 'Column' },
  required: { zh: '必填', en: 'Required' },
  rule: { zh: '要求', en: 'Rule' },
  allowed: { zh: '可填内容', en: 'Allowed values' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
} as const satisfies Record<string, Label>;

/** How cells of a kind are written. */
const RULES: Readonly<Partial<Record<Field['kind'], Label>>> = {
  integer: { zh: '整数', en: 'A whole number' },
  number: { zh: '数字', en: 'A number' },
  money: { zh: '以元为单位，也可写“120万元”“1.5亿元”', en: 'In yuan; 120万元 and 1.5亿元 are understood' },
  date: { zh: '日期，如 2026-12-31', en: 'A date such as 2026-12-31' },
  dateTime: { zh: '时间，如 2026-12-31 09:00:00', en: 'A time such as 2026-12-31 09:00:00' },
  choices: { zh: '可填多项，用顿号分隔', en: 'Several values are separated by commas' },
  codes: { zh: '可填多项，用顿号分隔', en: 'Several values are separated by commas' },
  tags: { zh: '可填多项，用顿号分隔', en: 'Several values are separated by commas' },
  reference: { zh: '填写全称或编号', en: 'The full name or the code' },
  references: { zh: '填写全称或编号，多项用顿号分隔', en: 'Full names or codes, separated by commas' },
  division: { zh: '填写名称或 6 位代码', en: 'The name or the 6-digit code' },
};

/** A file to be filled in: headers, one example, and in a workbook a sheet that explains every column. */
export async function templateFile(
  format: FileFormat,
  title: string,
  fields: readonly Field[],
  dictionaries: Dictionaries,
  language: Language,
): Promise<Buffer> {
  const cells = await exampleCells(fields, dictionaries, language);
  const headers = cells.map(({ field }) => `${headerOf(field, language)}${isRequired(field) ? '*' : ''}`);
  const example = cells.map(({ text }) => text);
  if (format === 'csv') return Buffer.from(BYTE_ORDER_MARK + csvLine(headers) + csvLine(example));
  // It takes 35 MB, which a server that writes no template does without.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  addDataSheet(workbook, title, cells, headers, language);
  await addNotesSheet(workbook, cells, headers, dictionaries, language);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const isRequired = (field: Field): boolean => !field.optional && !field.default;

const HEADER_STYLE: Partial<ExcelJS.Style> = {
  font: { bold: true, color: { argb: 'FFFFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F5FAF' } },
  alignment: { vertical: 'middle' },
};

function addDataSheet(
  workbook: ExcelJS.Workbook,
  title: string,
  cells: readonly ExampleCell[],
  headers: readonly string[],
  language: Language,
): void {
  const sheet = workbook.addWorksheet(title.replace(/[[\]:*?/\\']/g, '').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = headers.map((header) => ({ header, width: Math.max(14, header.length * 2 + 4) }));
  sheet.addRow(cells.map(({ text }) => text));
  // Codes and telephone numbers lose their zeros in cells that are not texts.
  for (let at = 1; at <= headers.length; at += 1) sheet.getColumn(at).numFmt = '@';
  sheet.getRow(1).eachCell((cell) => Object.assign(cell, { style: HEADER_STYLE }));
  sheet.getRow(2).font = { italic: true, color: { argb: 'FF808080' } };
  for (const [at, { field }] of cells.entries()) addChoices(sheet, at + 1, field, language);
}

/** Rows that offer the values of a closed set as a list. */
const WITH_LIST = 1_000;
/** A list written into the rule itself takes no more. */
const MAX_LIST = 255;

function addChoices(sheet: ExcelJS.Worksheet, at: number, field: Field, language: Language): void {
  if (field.kind !== 'choice' || !field.choices) return;
  const { values, options } = field.choices;
  const list = values.map((value) => options[value]?.[language] ?? value).join(',');
  if (list.length > MAX_LIST || list.includes('"')) return;
  for (let row = 2; row <= WITH_LIST; row += 1)
    sheet.getCell(row, at).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`] };
}

async function addNotesSheet(
  workbook: ExcelJS.Workbook,
  cells: readonly ExampleCell[],
  headers: readonly string[],
  dictionaries: Dictionaries,
  language: Language,
): Promise<void> {
  const sheet = workbook.addWorksheet(NOTES.sheet[language]);
  const titles = [NOTES.column, NOTES.required, NOTES.rule, NOTES.allowed];
  sheet.columns = titles.map((title, at) => ({ header: title[language], width: [28, 10, 48, 80][at] ?? 20 }));
  sheet.getRow(1).eachCell((cell) => Object.assign(cell, { style: HEADER_STYLE }));
  for (const [at, { field }] of cells.entries()) {
    const required = (isRequired(field) ? NOTES.yes : NOTES.no)[language];
    sheet.addRow([
      headers[at],
      required,
      ruleOf(field, language),
      (await allowedIn(field, dictionaries, language)).join('、'),
    ]);
  }
}

function ruleOf(field: Field, language: Language): string {
  const length =
    field.kind === 'text' || field.kind === 'longText'
      ? `${field.min ?? 1}–${field.max ?? ''} ${language === 'zh' ? '个字' : 'characters'}`
      : '';
  return [field.help?.[language], RULES[field.kind]?.[language], length]
    .filter(Boolean)
    .join(language === 'zh' ? '；' : '; ');
}

/** What a cell may say, where that is a closed set. */
async function allowedIn(field: Field, dictionaries: Dictionaries, language: Language): Promise<string[]> {
  if (field.choices) return field.choices.values.map((value) => field.choices?.options[value]?.[language] ?? value);
  if (field.kind === 'boolean') return [NOTES.yes[language], NOTES.no[language]];
  if (field.dictionary === undefined) return [];
  return (await dictionaries.items(field.dictionary)).map((item) => item[language]);
}
