import type { Database, Session } from '../database/database.js';
import type { Field } from '../resource/field.js';
import type { Store } from '../store/store.js';
import { importable } from './columns/header-name.js';
import type { Matcher } from './matches.js';
import { whole, type CheckedRow } from './row-judge.js';
import type { ReadRow } from './row-reader.js';

/** A row as it was read, with what was decided on it. */
export interface Judged {
  readonly read: ReadRow;
  readonly checked: CheckedRow;
}

/**
 * What rows have in common with other rows of their file, with earlier imports, and with records. The same file twice
 * adds nothing; a record that has been deleted since may come again.
 */
export class SameRows {
  private readonly fingerprints = new Map<string, number>();
  private readonly keys = new Map<string, number>();
  private unique: Promise<Field[][]> | undefined;

  constructor(
    private readonly database: Database,
    private readonly store: Store,
    private readonly matcher: Matcher,
  ) {}

  async settle(rows: readonly Judged[]): Promise<CheckedRow[]> {
    const once = rows.map((judged) => ({ ...judged, checked: this.withinFile(judged) }));
    const known = await this.passKnown(once);
    let settled = known;
    for (const fields of await (this.unique ??= uniqueFields(this.database, this.store)))
      settled = await this.withUnique(settled, fields);
    return settled.map(({ checked }) => checked);
  }

  private withinFile({ read, checked }: Judged): CheckedRow {
    const { fingerprint, row } = checked;
    if (fingerprint !== null) {
      const first = this.fingerprints.get(fingerprint);
      if (first !== undefined) return passed(checked, whole('import.same-row', { row: first }));
      this.fingerprints.set(fingerprint, row);
    }
    if (checked.outcome !== 'create' && checked.outcome !== 'update') return checked;
    const keys = this.matcher.keysOf(read);
    const first = keys.map((key) => this.keys.get(key)).find((other) => other !== undefined);
    if (first !== undefined) return refused(checked, whole('import.same-key', { row: first }));
    for (const key of keys) this.keys.set(key, row);
    return checked;
  }

  private async passKnown(rows: readonly Judged[]): Promise<Judged[]> {
    const stored = await this.storedBefore(rows, 'create');
    const latest = await this.latestOf(rows);
    return rows.map(({ read, checked }) => {
      const { outcome, fingerprint, recordId } = checked;
      const before = outcome === 'create' ? stored.get(fingerprint ?? '') : undefined;
      if (before !== undefined)
        return { read, checked: passed({ ...checked, recordId: before }, whole('import.known')) };
      const again = outcome === 'update' && fingerprint !== null && latest.get(recordId ?? '') === fingerprint;
      return { read, checked: again ? passed(checked, whole('import.known')) : checked };
    });
  }

  private async storedBefore(rows: readonly Judged[], outcome: string): Promise<ReadonlyMap<string, string>> {
    const fingerprints = rows.flatMap(({ checked }) => (checked.outcome === outcome ? [checked.fingerprint] : []));
    if (fingerprints.length === 0) return new Map();
    const found = await this.database.query<{ fingerprint: string; recordId: string }>(
      `select o.fingerprint, o.record_id as "recordId" from import_row o join ${this.store.selection.table} t on t.id = o.record_id
       where o.state = 'imported' and o.fingerprint = any($1::text[])`,
      [fingerprints],
    );
    return new Map(found.map(({ fingerprint, recordId }) => [fingerprint, recordId]));
  }

  /** What the last import said of each record: a file that says it again has nothing new to say. */
  private async latestOf(rows: readonly Judged[]): Promise<ReadonlyMap<string, string>> {
    const ids = rows.flatMap(({ checked }) => (checked.outcome === 'update' ? [checked.recordId] : []));
    if (ids.length === 0) return new Map();
    const found = await this.database.query<{ id: string; fingerprint: string }>(
      `select distinct on (r.record_id) r.record_id as id, r.fingerprint from import_row r join import_batch b on b.id = r.batch_id
       where r.record_id = any($1::uuid[]) and r.state in ('imported', 'updated') order by r.record_id, b.finished_at desc nulls last`,
      [ids],
    );
    return new Map(found.map(({ id, fingerprint }) => [id, fingerprint]));
  }

  private async withUnique(rows: readonly Judged[], fields: readonly Field[]): Promise<Judged[]> {
    const column = fields[0]?.inputKey ?? null;
    const taken = await this.taken(rows, fields);
    return rows.map(({ read, checked }) => {
      const key = uniqueKey(fields, { read, checked });
      if (key === undefined) return { read, checked };
      const name = `unique ${fields.map(({ column: at }) => at).join()} ${key.join('\n')}`;
      const first = this.keys.get(name);
      const problem = { column, values: {}, code: 'import.taken' };
      if (first !== undefined && first !== checked.row)
        return { read, checked: refused(checked, { ...problem, code: 'import.same-value', values: { row: first } }) };
      this.keys.set(name, checked.row);
      return { read, checked: taken.has(checked.row) ? refused(checked, problem) : checked };
    });
  }

  private async taken(rows: readonly Judged[], fields: readonly Field[]): Promise<ReadonlySet<number>> {
    const asked = rows.flatMap((judged) => {
      const key = uniqueKey(fields, judged);
      return key ? [{ row: judged.checked.row, id: judged.checked.recordId, key }] : [];
    });
    if (asked.length === 0) return new Set();
    const arrays = fields.map(({ sqlType }, at) => `$${at + 3}::${sqlType}[]`);
    const found = await this.database.query<{ row: number }>(
      `select k.row from unnest($1::integer[], $2::uuid[], ${arrays.join(', ')}) as k(row, id, ${fields.map((_field, at) => `v${at}`).join(', ')})
       where exists (select 1 from ${this.store.selection.table} t
         where t.id is distinct from k.id and ${fields.map(({ column }, at) => `t.${column} = k.v${at}`).join(' and ')})`,
      [
        asked.map(({ row }) => row),
        asked.map(({ id }) => id),
        ...fields.map((_field, at) => asked.map(({ key }) => key[at])),
      ],
    );
    return new Set(found.map(({ row }) => row));
  }
}

/** The values that must be the only ones, where the row would store all of them. */
function uniqueKey(fields: readonly Field[], { read, checked }: Judged): string[] | undefined {
  if (checked.outcome !== 'create' && checked.outcome !== 'update') return undefined;
  const values = fields.map(({ inputKey }) => read.body[inputKey]);
  return values.every((value) => value !== undefined && value !== null) ? values.map(String) : undefined;
}

const passed = (row: CheckedRow, why: CheckedRow['problems'][number]): CheckedRow => ({
  ...row,
  outcome: 'skip',
  input: null,
  problems: [why],
  changes: [],
});

const refused = (row: CheckedRow, why: CheckedRow['problems'][number]): CheckedRow => ({
  ...row,
  outcome: 'wrong',
  input: null,
  problems: [why],
  fingerprint: null,
});

/** Passes over rows that another import has stored meanwhile; rows of deleted records do not count any more. */
export async function skipKnown(session: Session, store: Store, batchId: string): Promise<void> {
  await session.query(
    `update import_row o set state = 'deleted' from import_row r
     where r.batch_id = $1 and r.state = 'valid' and r.outcome = 'create' and o.fingerprint = r.fingerprint and o.state = 'imported'
       and not exists (select 1 from ${store.selection.table} t where t.id = o.record_id)`,
    [batchId],
  );
  await session.query(
    `update import_row r set state = 'skipped', outcome = 'skip', record_id = o.record_id,
       problems = '[{"column":null,"code":"import.known","values":{}}]'
     from import_row o where r.batch_id = $1 and r.state = 'valid' and r.outcome = 'create' and o.fingerprint = r.fingerprint and o.state = 'imported'`,
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
