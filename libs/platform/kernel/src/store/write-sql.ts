import type { Row } from '../condition/condition.js';
import { searchVector } from '../query/search.js';
import type { Field } from '../resource/field.js';
import { SEARCH_COLUMN } from '../resource/resource.js';
import { Values, type Statement } from './list-sql.js';
import type { Selection } from './select.js';
import { keyHeld, trailExpressions, type Trail } from './trail.js';

/** Text of a row that is searched, by weight. */
function searchable(fields: readonly Field[], row: Row): string {
  return searchVector(
    fields
      .filter((field) => field.search)
      .map((field) => {
        const value = row[field.inputKey];
        return {
          text: Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '',
          weight: field.search ?? 'C',
        };
      }),
  );
}

const hasSearch = (selection: Selection): boolean => selection.fields.some((field) => field.search);

/** Columns, placeholders and values of a row to be written; `code` is left to the numbering expression. */
export function assignments(
  selection: Selection,
  row: Row,
  values: Values,
  only?: readonly string[],
  searched: Row = row,
): Map<string, string> {
  const entries = new Map<string, string>();
  for (const field of selection.fields)
    if (only ? only.includes(field.inputKey) : field.inputKey !== 'code' || 'code' in row) {
      const value = row[field.inputKey] ?? null;
      const { hashColumn } = field;
      if (hashColumn === undefined) entries.set(field.column, `${values.bind(value)}::${field.sqlType}`);
      else {
        entries.set(field.column, `${values.bind(selection.sealed.sealed(field, value))}::text`);
        entries.set(hashColumn, `${values.bind(selection.sealed.hash(field, value))}::text`);
      }
    }
  const searchChanged = !only || selection.fields.some((field) => field.search && only.includes(field.inputKey));
  if (hasSearch(selection) && searchChanged)
    entries.set(SEARCH_COLUMN, `${values.bind(searchable(selection.fields, searched))}::tsvector`);
  return entries;
}

/** How a record comes to its number: at once, or later with a placeholder until then. */
export interface NumberToCome {
  readonly prefix: string;
  readonly placeholder?: string;
}

/** Row, number, audit row, outbox event and figures in one statement: one round trip, atomic by itself. */
export function insertStatement(
  selection: Selection,
  row: Row,
  number: NumberToCome | undefined,
  trail: Trail,
): Statement {
  const values = new Values();
  // The number is made by the database: what is known of it is indexed here, its last part below.
  const columns = assignments(selection, row, values, undefined, { code: number?.prefix, ...row });
  columns.set('id', `${values.bind(row['id'])}::uuid`);
  columns.set('created_by', `${values.bind(row['createdBy'])}::uuid`);
  columns.set('version', '1');
  const expressions: string[] = [];
  const atOnce = number?.placeholder === undefined ? number?.prefix : undefined;
  if (number?.placeholder !== undefined) columns.set('code', values.bind(number.placeholder));
  if (atOnce !== undefined) {
    const prefix = values.bind(atOnce);
    expressions.push(
      `n as (insert into record_number as c (prefix, value) values (${prefix}, 1) on conflict (prefix) do update set value = c.value + 1 returning value)`,
    );
    columns.set('code', `${prefix}::text || '-' || lpad(n.value::text, 6, '0')`);
    const weight = selection.fields.find((field) => field.inputKey === 'code')?.search;
    const vector = columns.get(SEARCH_COLUMN);
    if (weight && vector)
      columns.set(SEARCH_COLUMN, `${vector} || ('''' || lpad(n.value::text, 6, '0') || ''':1${weight}')::tsvector`);
  }
  expressions.push(
    `d as (insert into ${selection.table} (${[...columns.keys()].join(', ')}) select ${[...columns.values()].join(', ')}${atOnce === undefined ? '' : ' from n'} returning *)`,
    ...trailExpressions(trail, values),
  );
  return {
    text: `with ${expressions.join(', ')} select ${selection.detail.columns} from d ${selection.detail.joins} ${keyHeld(trail)}`,
    values: values.list,
  };
}

/** Changes columns of one row and writes its trail; the row is locked by the caller's transaction already. */
export function updateStatement(selection: Selection, row: Row, changed: readonly string[], trail: Trail): Statement {
  const values = new Values();
  const columns = assignments(selection, row, values, changed);
  const set = [...columns].map(([column, value]) => `${column} = ${value}`);
  const expressions = [
    `d as (update ${selection.table} set ${[...set, 'version = version + 1', 'updated_at = now()'].join(', ')} where id = ${values.bind(row['id'])}::uuid returning *)`,
    ...trailExpressions(trail, values),
  ];
  return {
    text: `with ${expressions.join(', ')} select ${selection.detail.columns} from d ${selection.detail.joins} ${keyHeld(trail)}`,
    values: values.list,
  };
}

/** Deletes one row and writes its trail. */
export function deleteStatement(selection: Selection, id: string, trail: Trail): Statement {
  const values = new Values();
  const expressions = [
    `d as (delete from ${selection.table} where id = ${values.bind(id)}::uuid returning *)`,
    ...trailExpressions(trail, values),
  ];
  return { text: `with ${expressions.join(', ')} select d.id from d ${keyHeld(trail)}`, values: values.list };
}
