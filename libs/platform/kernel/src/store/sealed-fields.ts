import type { ResultRow } from '../database/database.js';
import { fieldsOf, type Field } from '../resource/field.js';
import type { RecordType } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';
import type { Vault } from '../vault/vault.js';
import { sealedColumn, type SealedPlace } from '../vault/sealed-places.js';

/** The fields of a record type that are sealed in their columns: sealed when written, opened when read. */
export class SealedFields {
  private readonly fields: readonly Field[];
  private readonly table: string;

  constructor(
    type: RecordType,
    private readonly vault: Vault,
  ) {
    this.table = resourceOf(type).table;
    this.fields = fieldsOf(type).filter((field) => field.hashColumn !== undefined);
  }

  /** Opens the sealed values of a row that was read, in place; columns that were not read are left alone. */
  open(row: ResultRow): ResultRow {
    for (const field of this.fields) {
      const value = row[field.key];
      if (typeof value === 'string') row[field.key] = this.vault.open(value, this.contextOf(field));
    }
    return row;
  }

  /** What the column of a field holds for a value. */
  sealed(field: Field, value: unknown): unknown {
    return typeof value === 'string' ? this.vault.seal(value, this.contextOf(field)) : null;
  }

  /** What the hash column of a field holds for a value. */
  hash(field: Field, value: unknown): string | null {
    return typeof value === 'string' ? this.vault.fingerprint(value, field.personal ?? 'text') : null;
  }

  /** A hash that nobody can guess its origin by. */
  keyed(hash: string): string {
    return this.vault.fingerprint(hash, 'text');
  }

  /** Where the values stand, for rotation. */
  places(): readonly SealedPlace[] {
    return this.fields.map((field) =>
      sealedColumn(this.vault, {
        table: this.table,
        key: ['id'],
        column: field.column,
        hash: { column: field.hashColumn ?? '', kind: field.personal ?? 'text' },
      }),
    );
  }

  private contextOf(field: Field): string {
    return `${this.table}.${field.column}`;
  }
}
