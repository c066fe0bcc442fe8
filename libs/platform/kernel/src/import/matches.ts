import type { Caller } from '../access/principal.js';
import type { Row } from '../condition/condition.js';
import type { Database } from '../database/database.js';
import type { Field } from '../resource/field.js';
import type { Store } from '../store/store.js';
import type { ReadRow } from './row-reader.js';

/** The record that a row speaks of, or that it cannot be told which. */
export interface Match {
  readonly record?: Row;
  readonly several?: boolean;
}

const NUMBER = 'code';

/** Finds the records that rows speak of: by number, then by each natural key, among those that the person sees. */
export class Matcher {
  private readonly keys: readonly (readonly Field[])[];

  constructor(
    private readonly database: Database,
    private readonly store: Store,
    private readonly who: Caller,
  ) {
    const fieldOf = (key: string): Field[] => store.selection.fields.filter(({ inputKey }) => inputKey === key);
    const number = store.info.code === undefined ? [] : [[NUMBER]];
    this.keys = [...number, ...(store.info.naturalKey ?? [])].map((key) => key.flatMap(fieldOf));
  }

  async find(rows: readonly ReadRow[]): Promise<ReadonlyMap<number, Match>> {
    const matches = new Map<number, Match>();
    for (const fields of this.keys) {
      const open = rows.flatMap((row) => {
        const key = matches.has(row.row) ? undefined : keyOf(fields, row, this.who);
        return key ? [{ row: row.row, key }] : [];
      });
      if (open.length > 0) await this.findBy(fields, open, matches);
    }
    return matches;
  }

  /** What tells the row from others of its file, by each key that it fills. */
  keysOf(row: ReadRow): string[] {
    return this.keys.flatMap((fields, at) => {
      const key = keyOf(fields, row, this.who);
      return key ? [JSON.stringify([at, ...key])] : [];
    });
  }

  private async findBy(
    fields: readonly Field[],
    open: readonly { readonly row: number; readonly key: readonly string[] }[],
    matches: Map<number, Match>,
  ): Promise<void> {
    const arrays = fields.map(({ sqlType }, at) => `$${at + 2}::${sqlType}[]`);
    const found = await this.database.query<{ row: number; id: string }>(
      `select k.row, d.id from unnest($1::integer[], ${arrays.join(', ')}) as k(row, ${fields.map((_field, at) => `v${at}`).join(', ')})
       join ${this.store.selection.table} d on ${fields.map(({ column }, at) => `d.${column} = k.v${at}`).join(' and ')}`,
      [open.map(({ row }) => row), ...fields.map((_field, at) => open.map(({ key }) => key[at]))],
    );
    const records = await this.store.findAll([...new Set(found.map(({ id }) => id))], this.who);
    for (const { row, id } of found) {
      const record = records.get(id);
      if (record) matches.set(row, matches.has(row) ? { several: true } : { record });
    }
  }
}

/** The values of a key in a row, as texts; undefined where the row does not fill all of it. */
function keyOf(fields: readonly Field[], { body, number }: ReadRow, who: Caller): string[] | undefined {
  const values = fields.map((field) =>
    field.inputKey === NUMBER ? number : (body[field.inputKey] ?? field.default?.(who)),
  );
  return fields.length > 0 && values.every((value) => typeof value === 'string' && value !== '')
    ? (values as string[])
    : undefined;
}
