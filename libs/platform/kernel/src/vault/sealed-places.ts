import { Injectable } from '@nestjs/common';
import type { ResultRow } from '../database/database.js';
import type { FingerprintKind } from './normalise.js';
import { isSealed, SEALED_PREFIX, type Vault } from './vault.js';

/** A table with sealed texts: which of its rows are to be sealed anew, and how. */
export interface SealedPlace {
  readonly table: string;
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Columns that are read. */
  readonly reads: readonly string[];
  /** Columns that are written, with their SQL types. */
  readonly writes: Readonly<Record<string, string>>;
  /** SQL condition on the rows that are in the clear or under another than the current key. */
  readonly stale: string;
  /** The columns to be written for a row that was read. */
  readonly renew: (row: ResultRow) => Record<string, unknown>;
}

/** One sealed column, with its keyed hash where there is one. */
export interface SealedColumn {
  readonly table: string;
  readonly key: readonly string[];
  readonly column: string;
  readonly hash?: { readonly column: string; readonly kind: FingerprintKind };
}

/** The place of a column whose texts are sealed as `table.column`; texts in the clear are sealed as they are. */
export function sealedColumn(vault: Vault, { table, key, column, hash }: SealedColumn): SealedPlace {
  const context = `${table}.${column}`;
  return {
    table,
    key,
    reads: [column],
    writes: { [column]: 'text', ...(hash && { [hash.column]: 'text' }) },
    // Key names hold letters, digits, - and _ only, so they can stand in a statement; _ is a wildcard of LIKE.
    stale: `not starts_with(${column}, '${SEALED_PREFIX}${vault.currentKey}:')`,
    renew: (row) => {
      const value = row[column] as string;
      const text = isSealed(value) ? vault.open(value, context) : value;
      return {
        [column]: vault.seal(text, context),
        ...(hash && { [hash.column]: vault.fingerprint(text, hash.kind) }),
      };
    },
  };
}

/** All places with sealed texts of the process. Whoever keeps one adds it here, or rotation will not reach it. */
@Injectable()
export class SealedPlaces {
  private readonly places: SealedPlace[] = [];

  add(...places: readonly SealedPlace[]): void {
    this.places.push(...places);
  }

  all(): readonly SealedPlace[] {
    return this.places;
  }
}
