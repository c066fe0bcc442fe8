import { headerOf } from '../export/columns.js';
import type { Field } from '../resource/field.js';
import type { Language } from '../resource/label.js';
import { importable } from './columns/header-name.js';
import type { ImportReport } from './import-report.js';

/** A field that a column can fill. */
export interface MappedField {
  readonly key: string;
  readonly label: string;
}

/** How a file is read, as its owner sees and corrects it. */
export interface MappingView {
  readonly sheet: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly state: string }[];
  readonly headerRow: number;
  readonly headerRows: number;
  readonly hiddenRows: number;
  readonly encoding: string | null;
  readonly unit: string | null;
  readonly columns: readonly {
    readonly letter: string;
    readonly header: string;
    readonly field: string | null;
    readonly label: string | null;
    readonly rule: string;
    readonly hidden: boolean;
    readonly candidates: readonly MappedField[];
  }[];
  /** Fields that must be filled and no column fills. */
  readonly missing: readonly MappedField[];
  /** All fields that a column can fill. */
  readonly fields: readonly MappedField[];
}

/** The report of a check in the reader's language. */
export function mappingView(report: ImportReport, fields: readonly Field[], language: Language): MappingView {
  const labels = new Map(fields.map((field) => [field.inputKey, headerOf(field, language)]));
  const named = (key: string): MappedField => ({ key, label: labels.get(key) ?? key });
  const used = new Set(report.columns.map(({ field }) => field));
  const fillable = fields.filter(importable);
  return {
    sheet: report.sheet,
    sheets: report.sheets,
    headerRow: report.headerRow,
    headerRows: report.headerRows,
    hiddenRows: report.hiddenRows,
    encoding: report.encoding ?? null,
    unit: report.unit === undefined ? null : `${report.unit}元`,
    columns: report.columns.map(({ letter, header, field, rule, hidden, candidates }) => ({
      letter,
      header,
      field,
      label: field === null ? null : named(field).label,
      rule,
      hidden,
      candidates: candidates.map(named),
    })),
    missing: fillable
      .filter((field) => !field.optional && !field.default && !used.has(field.inputKey))
      .map(({ inputKey }) => named(inputKey)),
    fields: fillable.map(({ inputKey }) => named(inputKey)),
  };
}
