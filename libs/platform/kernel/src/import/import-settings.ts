import { Problem, type FieldProblem } from '../errors/problem.js';
import type { Field } from '../resource/field.js';
import { importable } from './columns/header-name.js';
import type { KnownMapping } from './columns/column-map.js';
import type { ImportReport, ImportSettings } from './import-report.js';
import type { Correction } from './row-reader.js';

/** A mapping that somebody has corrected by hand. */
export interface Remapping {
  readonly settings: ImportSettings;
  /** What is remembered for other files with these headers. */
  readonly known: KnownMapping;
}

const CORRECTIONS = 200;
const LONGEST = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (pointer: string, code: string, values: FieldProblem['values'] = {}): Problem =>
  new Problem('request.invalid', {}, [{ pointer, code, values }]);

/** Reads the body of `actions/remap` against what the file has and what its record type can fill. */
export function remapped(
  body: unknown,
  report: ImportReport | null,
  before: ImportSettings,
  fields: readonly Field[],
): Remapping {
  const { columns = [], sheet, headerRow, ...rest } = isObject(body) ? body : { columns: null };
  const other = Object.keys(rest)[0];
  if (other !== undefined) throw refused(`/${other}`, 'validation.unknown');
  if (!Array.isArray(columns)) throw refused('/columns', 'validation.list');
  const known: Record<string, string | null> = {};
  const chosen: Record<number, string | null> = { ...before.columns };
  for (const [at, entry] of (columns as unknown[]).entries()) {
    const { column, field } = columnIn(entry, at, report, fields);
    chosen[column.at] = field;
    known[column.key] = field;
  }
  const moved = sheetIn(sheet, report);
  const row = rowIn(headerRow);
  // Columns of one sheet say nothing of those of another.
  const elsewhere = moved !== undefined || row !== undefined;
  const settings = {
    ...before,
    columns: elsewhere ? {} : chosen,
    ...(moved !== undefined && { sheet: moved }),
    ...(row !== undefined && { headerRow: row }),
  };
  return { settings, known: elsewhere ? {} : known };
}

function columnIn(
  entry: unknown,
  at: number,
  report: ImportReport | null,
  fields: readonly Field[],
): { readonly column: ImportReport['columns'][number]; readonly field: string | null } {
  const { letter, field } = isObject(entry) ? entry : {};
  const column = report?.columns.find((one) => one.letter === letter);
  if (!column) throw refused(`/columns/${at}/letter`, 'request.value', { value: String(letter) });
  const wanted = fields.find((one) => one.inputKey === field && importable(one));
  if (field !== null && !wanted) throw refused(`/columns/${at}/field`, 'request.value', { value: String(field) });
  return { column, field: wanted?.inputKey ?? null };
}

function sheetIn(sheet: unknown, report: ImportReport | null): string | undefined {
  if (sheet === undefined) return undefined;
  const known = report?.sheets.find(({ name }) => name === sheet);
  if (!known) throw refused('/sheet', 'request.value', { value: String(sheet) });
  return known.name;
}

function rowIn(row: unknown): number | undefined {
  if (row === undefined) return undefined;
  if (typeof row !== 'number' || !Number.isInteger(row) || row < 1 || row > 1_048_576)
    throw refused('/headerRow', 'request.value', { value: String(row) });
  return row;
}

/** Reads the body of `actions/resolve`: a value that is to be read as another one in all rows of its column. */
export function resolved(body: unknown, before: ImportSettings, fields: readonly Field[]): ImportSettings {
  const { column, from, to, ...rest } = isObject(body) ? body : {};
  const other = Object.keys(rest)[0];
  if (other !== undefined) throw refused(`/${other}`, 'validation.unknown');
  const field = fields.find(({ inputKey }) => inputKey === column);
  if (!field || !importable(field)) throw refused('/column', 'request.value', { value: String(column) });
  const correction: Correction = { column: field.inputKey, from: textIn('from', from), to: textIn('to', to) };
  const others = (before.corrections ?? []).filter(
    (one) => one.column !== correction.column || one.from !== correction.from,
  );
  if (others.length >= CORRECTIONS) throw new Problem('import.too-many-corrections', { limit: CORRECTIONS });
  return { ...before, corrections: [...others, correction] };
}

function textIn(name: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw refused(`/${name}`, 'validation.required');
  if (value.length > LONGEST) throw refused(`/${name}`, 'validation.length', { min: 1, max: LONGEST });
  return value.trim();
}
