import { Problem } from '../errors/problem.js';
import type { Field } from '../resource/field.js';
import { textOf, type Cell } from './cell.js';

/** Which column of a file fills which field. */
export interface ColumnMap {
  readonly columns: readonly { readonly at: number; readonly header: string; readonly field: Field }[];
  /** Headers that name no field. */
  readonly unknown: readonly string[];
  /** Headers of fields that only the system writes; an exported file has them. */
  readonly ignored: readonly string[];
}

/** Fields that a file can fill. */
export const importable = (field: Field): boolean =>
  !field.readonly && !field.hiddenInFiles && field.kind !== 'identifier' && field.kind !== 'structured';

/** Headers are compared without case, width, spaces, the mark of a required column, and the unit behind the name. */
const folded = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)\s*\*?$/, '')
    .replace(/[\s*]/g, '');

const namesOf = (field: Field): string[] => [field.zh, field.en, field.inputKey, field.key].map(folded);

/** Headers that exports write besides the fields. */
const WRITTEN_BY_US = new Set(['创建时间', 'createdat'].map(folded));

/** Finds the field of each header, by its name in either language or its key. */
export function mapColumns(header: readonly Cell[], fields: readonly Field[]): ColumnMap {
  const byName = new Map<string, Field>();
  // Earlier fields win where two have the same name; ones that a file can fill win over the others.
  for (const field of [...fields].sort((a, b) => Number(importable(b)) - Number(importable(a))))
    for (const name of namesOf(field)) if (!byName.has(name)) byName.set(name, field);
  const columns: { at: number; header: string; field: Field }[] = [];
  const unknown: string[] = [];
  const ignored: string[] = [];
  for (const [at, cell] of header.entries()) {
    const text = textOf(cell);
    if (text === '') continue;
    const field = byName.get(folded(text));
    if (!field) (WRITTEN_BY_US.has(folded(text)) ? ignored : unknown).push(text);
    else if (!importable(field)) ignored.push(text);
    else if (columns.some((column) => column.field === field))
      throw new Problem('import.column-twice', { column: text });
    else columns.push({ at, header: text, field });
  }
  if (columns.length === 0) throw new Problem('import.columns');
  return { columns, unknown, ignored };
}
