import type { Caller } from '../access/principal.js';
import type { Field } from '../resource/field.js';
import { factorIn, FACTORS, foldedHeader } from './columns/header-name.js';
import type { MappedColumn } from './columns/column-map.js';
import { CellFault, textOf, type Cell, type SheetRow } from './read/cell.js';
import type { Lookups } from './values/lookups.js';
import { readCell, saysNothing, type CellContext } from './values/normalise.js';
import { isAccepted } from './values/reading.js';

/** Something wrong with a row; without a column it concerns the row as a whole. */
export interface RowProblem {
  readonly column: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly suggestions?: readonly string[];
}

/** What was made of a cell that is not written as the record keeps it. */
export interface RowNote {
  readonly column: string;
  readonly code:
    | 'import.note.read-as'
    | 'import.note.formula'
    | 'import.note.follows'
    | 'import.note.nothing'
    | 'import.note.corrected';
  readonly from: string;
  readonly to: string;
}

/** A row as it was understood, not checked yet. */
export interface ReadRow {
  readonly row: number;
  /** Cells as the file has them, by input key. */
  readonly values: Readonly<Record<string, string>>;
  /** What a request would carry. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
  /** The record's own number, where the file has a column of it. */
  readonly number?: string;
}

/** A value that is read as another one in a column, because somebody has said so. */
export interface Correction {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What the rows of one file are read with. */
export interface ReadRules {
  readonly fields: readonly Field[];
  readonly columns: readonly MappedColumn[];
  readonly numberColumn?: number;
  readonly lookups: Lookups;
  readonly from1904: boolean;
  /** Unit above the table. */
  readonly unit?: string;
  readonly corrections: readonly Correction[];
  readonly who: Caller;
}

interface ReadColumn {
  readonly at: number;
  readonly field: Field;
  readonly context: CellContext;
}

/** Reads rows cell by cell into what a request would carry; nothing is decided yet. */
export class RowReader {
  private readonly columns: readonly ReadColumn[];
  private readonly corrections: ReadonlyMap<string, string>;

  constructor(private readonly rules: ReadRules) {
    this.columns = rules.columns.flatMap(({ at, field, header }) =>
      field ? [{ at, field, context: this.contextOf(field, header) }] : [],
    );
    this.corrections = new Map(rules.corrections.map(({ column, from, to }) => [`${column}\n${from}`, to]));
  }

  async read(row: SheetRow): Promise<ReadRow> {
    const result = new RowInProgress(this.rules.fields);
    if (row.fault !== undefined) result.wrong(null, row.fault);
    for (const column of this.columns) {
      const cell = row.cells[column.at] ?? null;
      if (!(cell instanceof CellFault) && textOf(cell) === '') continue;
      await this.readInto(result, column, cell, row.formulas?.has(column.at) === true);
    }
    result.settle();
    const { numberColumn } = this.rules;
    const number = numberColumn === undefined ? '' : textOf(row.cells[numberColumn] ?? null);
    return { row: row.row, ...result.parts(), ...(number !== '' && { number }) };
  }

  /** What the cells of a row say that is not read, by input key; what belongs to no field is under its first one. */
  texts(row: SheetRow): Record<string, string> {
    const values: Record<string, string> = {};
    for (const { at, field } of this.columns) {
      const text = textOf(row.cells[at] ?? null);
      if (text !== '') values[field.inputKey] = text;
    }
    const rest = row.cells.map(textOf).find((text) => text !== '');
    const first = this.columns[0]?.field.inputKey;
    if (Object.keys(values).length === 0 && rest !== undefined && first !== undefined) values[first] = rest;
    return values;
  }

  private async readInto(
    result: RowInProgress,
    { field, context }: ReadColumn,
    found: Cell,
    formula: boolean,
  ): Promise<void> {
    const written = typeof found === 'string' ? found.trim() : textOf(found);
    result.values[field.inputKey] = textOf(found);
    const correction = this.corrections.get(`${field.inputKey}\n${textOf(found)}`);
    if (correction !== undefined) result.note(field, 'import.note.corrected', written, correction);
    const cell = correction ?? found;
    if (saysNothing(cell, field)) return result.note(field, 'import.note.nothing', written, '');
    const reading = await readCell(cell, context);
    if (!isAccepted(reading)) return result.wrong(field, reading.code, reading.values, reading.suggestions);
    result.take(field, reading.value, reading.others);
    if (formula) result.note(field, 'import.note.formula', written, reading.shown ?? written);
    else if (reading.shown !== undefined && correction === undefined && reading.shown !== written)
      result.note(field, 'import.note.read-as', written, reading.shown);
  }

  private contextOf(field: Field, header: string): CellContext {
    const { lookups, from1904, unit, fields } = this.rules;
    const upperKey = field.inFiles?.upper;
    const upper = upperKey === undefined ? undefined : fields.find(({ key }) => key === upperKey);
    const factor =
      field.kind === 'money' ? (factorIn(header) ?? (unit === undefined ? undefined : FACTORS[unit])) : undefined;
    const ownName = [field.zh, field.en, field.key].map(foldedHeader).includes(foldedHeader(header));
    return {
      field,
      lookups,
      from1904,
      ...(factor !== undefined && { factor }),
      ...(upper && { upper, bothEnds: !ownName }),
    };
  }
}

/** A row while its cells are being read. */
class RowInProgress {
  readonly values: Record<string, string> = {};
  private readonly body: Record<string, unknown> = {};
  private readonly problems: RowProblem[] = [];
  private readonly notes: RowNote[] = [];
  private readonly following: { readonly from: Field; readonly key: string; readonly value: unknown }[] = [];

  constructor(private readonly fields: readonly Field[]) {}

  wrong(
    field: Field | null,
    code: string,
    values: Readonly<Record<string, unknown>> = {},
    suggestions?: readonly string[],
  ): void {
    // Problems are kept longer and more widely than the cells themselves.
    const shown =
      field?.mask && typeof values['value'] === 'string' ? { ...values, value: field.mask(values['value']) } : values;
    const column = field?.inputKey ?? null;
    this.problems.push({ column, code, values: shown, ...(suggestions && { suggestions }) });
  }

  note(field: Field, code: RowNote['code'], from: string, to: string): void {
    const shown = (text: string): string => (field.mask && text !== '' ? field.mask(text) : text);
    this.notes.push({ column: field.inputKey, code, from: shown(from), to: shown(to) });
  }

  take(field: Field, value: unknown, others: Readonly<Record<string, unknown>> = {}): void {
    if (value !== undefined) this.body[field.inputKey] = value;
    const implied = value === undefined ? {} : (field.inFiles?.implies ?? {});
    for (const [key, other] of Object.entries({ ...implied, ...others }))
      this.following.push({ from: field, key, value: other });
  }

  /** What follows from cells holds where the row says nothing itself. */
  settle(): void {
    for (const { from, key, value } of this.following) {
      if (key in this.body || key in this.values) continue;
      this.body[key] = value;
      const field = this.fields.find(({ inputKey }) => inputKey === key);
      if (field && value !== null)
        this.note(field, 'import.note.follows', this.values[from.inputKey] ?? '', shownOf(field, value));
    }
  }

  parts(): Pick<ReadRow, 'values' | 'body' | 'problems' | 'notes'> {
    const { values, body, problems, notes } = this;
    return { values, body, problems, notes };
  }
}

const shownOf = (field: Field, value: unknown): string =>
  typeof value === 'string' ? (field.choices?.options[value]?.zh ?? value) : String(value);
