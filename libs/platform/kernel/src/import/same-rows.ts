import type { Database, Session } from '../database/database.js';
import type { Field } from '../resource/field.js';
import type { Store } from '../store/store.js';
import { importable } from './headers.js';

/** Problem list of a row as SQL; the code and the values are expressions. */
const problem = (column: string | null, code: string, values: string): string =>
  `jsonb_build_array(jsonb_build_object('column', ${column === null ? 'null' : `'${column}'::text`}, 'code', '${code}', 'values', ${values}))`;

/**
 * Rows that were imported before, from this or another file, are passed over: the same file twice adds nothing. A
 * record that has been deleted since may come again.
 */
export async function skipKnown(session: Session, store: Store, batchId: string): Promise<void> {
  await session.query(
    `update import_row o set state = 'deleted' from import_row r
     where r.batch_id = $1 and r.state = 'valid' and o.fingerprint = r.fingerprint and o.state = 'imported'
       and not exists (select 1 from ${store.selection.table} t where t.id = o.record_id)`,
    [batchId],
  );
  await session.query(
    `update import_row r set state = 'skipped', record_id = o.record_id, problems = ${problem(null, 'import.known', `'{}'::jsonb`)}
     from import_row o where r.batch_id = $1 and r.state = 'valid' and o.fingerprint = r.fingerprint and o.state = 'imported'`,
    [batchId],
  );
}

/** Rows that repeat an earlier row of the same file are invalid. */
export async function refuseRepeated(database: Database, batchId: string): Promise<void> {
  await refuseAfterFirst(
    database,
    batchId,
    'fingerprint',
    problem(null, 'import.same-row', `jsonb_build_object('row', d.first)`),
  );
}

/** Rows whose value must be the only one, and is not: in the file, or among the records. */
export async function refuseTaken(database: Database, store: Store, batchId: string): Promise<void> {
  for (const fields of await uniqueFields(database, store)) {
    const column = fields[0]?.inputKey ?? null;
    const keys = fields.map((field) => `r.input->>'${field.inputKey}'`);
    await refuseAfterFirst(
      database,
      batchId,
      keys.join(', '),
      problem(column, 'import.same-value', `jsonb_build_object('row', d.first)`),
      keys,
    );
    const same = fields
      .map((field, at) => `t.${field.column} = (${keys[at] ?? 'null'})::${field.sqlType}`)
      .join(' and ');
    await database.query(
      `update import_row r set state = 'invalid', problems = ${problem(column, 'import.taken', `'{}'::jsonb`)}
       where r.batch_id = $1 and r.state = 'valid' and exists (select 1 from ${store.selection.table} t where ${same})`,
      [batchId],
    );
  }
}

async function refuseAfterFirst(
  database: Database,
  batchId: string,
  by: string,
  problems: string,
  present: readonly string[] = [],
): Promise<void> {
  await database.query(
    `update import_row u set state = 'invalid', problems = ${problems}
     from (select r.row, first_value(r.row) over (partition by ${by} order by r.row) as first from import_row r
           where r.batch_id = $1 and r.state = 'valid'${present.map((key) => ` and ${key} is not null`).join('')}) d
     where u.batch_id = $1 and u.row = d.row and d.first <> d.row`,
    [batchId],
  );
}

/** The sets of fields that the database keeps unique, where a file can fill all of them. */
async function uniqueFields(database: Database, store: Store): Promise<Field[][]> {
  const indexes = await database.query<{ columns: string[] }>(
    `select array_agg(a.attname::text order by k.n) as columns from pg_index i
       cross join lateral unnest(i.indkey::smallint[]) with ordinality k(attnum, n)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = to_regclass($1) and i.indisunique and i.indpred is null and i.indexprs is null group by i.indexrelid`,
    [store.selection.table],
  );
  return indexes.flatMap(({ columns }) => {
    const fields = columns.map((column) =>
      store.selection.fields.find((field) => field.column === column && importable(field)),
    );
    return fields.every((field) => field !== undefined) ? [fields] : [];
  });
}
