import type { Row } from '../condition/condition.js';
import { Values, type Statement } from './list-sql.js';
import type { Selection } from './select.js';
import { assignments } from './write-sql.js';

/** Complete rows at once, with the fields that only the server writes; rows that exist already stay as they are. */
export function loadStatement(selection: Selection, rows: readonly Row[]): Statement {
  const values = new Values();
  let columns: string[] = [];
  const tuples = rows.map((row) => {
    const entries = assignments(selection, row, values);
    const now = new Date().toISOString();
    entries.set('id', `${values.bind(row['id'])}::uuid`);
    entries.set('version', `${values.bind(row['version'] ?? 1)}::integer`);
    entries.set('created_at', `${values.bind(row['createdAt'] ?? now)}::timestamptz`);
    entries.set('updated_at', `${values.bind(row['updatedAt'] ?? row['createdAt'] ?? now)}::timestamptz`);
    entries.set('created_by', `${values.bind(row['createdBy'] ?? null)}::uuid`);
    columns = [...entries.keys()];
    return `(${[...entries.values()].join(', ')})`;
  });
  return {
    text: `insert into ${selection.table} (${columns.join(', ')}) values ${tuples.join(', ')} on conflict (id) do nothing returning id`,
    values: values.list,
  };
}

/** Highest number per prefix among record numbers such as XQ-2026-340100-000123. */
export function highestNumbers(codes: readonly string[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const code of codes) {
    const cut = code.lastIndexOf('-');
    const prefix = code.slice(0, cut);
    highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(code.slice(cut + 1))));
  }
  return highest;
}
