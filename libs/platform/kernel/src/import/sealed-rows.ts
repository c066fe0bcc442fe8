import { Injectable } from '@nestjs/common';
import type { ResultRow } from '../database/database.js';
import type { Field } from '../resource/field.js';
import { StoreRegistry } from '../store/store-registry.js';
import { SealedPlaces, type SealedPlace } from '../vault/sealed-places.js';
import { isSealed, Vault } from '../vault/vault.js';
import type { CheckedRow } from './row-judge.js';

type Cells = Readonly<Record<string, unknown>>;

const VALUES = 'import_row.values';
const INPUT = 'import_row.input';
/** Fingerprints of rows were bare SHA-256 hashes once, by which a telephone number could be guessed. */
const BARE = /^[0-9a-f]{64}$/;

/** Keeps the personal data in the rows of imports sealed, cell by cell, like the columns that it goes to. */
@Injectable()
export class SealedRows {
  constructor(
    private readonly vault: Vault,
    private readonly stores: StoreRegistry,
    places: SealedPlaces,
  ) {
    places.add(this.place());
  }

  /** The row as it is kept, with the key that its cells are sealed with. */
  seal(resource: string, row: CheckedRow): CheckedRow & { readonly sealedWith: string } {
    return {
      ...row,
      values: this.sealed(resource, row.values, VALUES) as CheckedRow['values'],
      input: row.input && this.sealed(resource, row.input as Cells, INPUT),
      sealedWith: this.vault.currentKey,
    };
  }

  /** The cells of a row as its file has them. */
  openValues(resource: string, values: Readonly<Record<string, string>>): Record<string, string> {
    return this.opened(resource, values, VALUES) as Record<string, string>;
  }

  /** The input that a row has become. */
  openInput(resource: string, input: object): object {
    return this.opened(resource, input as Cells, INPUT);
  }

  /** For rotation, and for rows of versions that kept them in the clear. */
  private place(): SealedPlace {
    return {
      table: 'import_row',
      key: ['batch_id', 'row'],
      reads: [
        'values',
        'input',
        'fingerprint',
        '(select b.resource from import_batch b where b.id = batch_id) as resource',
      ],
      writes: { values: 'jsonb', input: 'jsonb', fingerprint: 'text', sealed_with: 'text' },
      stale: `sealed_with is distinct from '${this.vault.currentKey}'`,
      renew: (row) => this.renewed(row),
    };
  }

  private renewed({ values, input, fingerprint, resource }: ResultRow): Record<string, unknown> {
    const renew = (cells: unknown, context: string): Cells =>
      this.sealed(String(resource), this.opened(String(resource), cells as Cells, context), context);
    const isBare = typeof fingerprint === 'string' && BARE.test(fingerprint);
    return {
      values: renew(values, VALUES),
      input: input === null ? null : renew(input, INPUT),
      fingerprint: isBare ? this.vault.fingerprint(fingerprint, 'text') : fingerprint,
      sealed_with: this.vault.currentKey,
    };
  }

  private sealed(resource: string, cells: Cells, context: string): Cells {
    return this.mapped(resource, cells, (text) => this.vault.seal(text, context));
  }

  private opened(resource: string, cells: Cells, context: string): Cells {
    return this.mapped(resource, cells, (text) => (isSealed(text) ? this.vault.open(text, context) : text));
  }

  private mapped(resource: string, cells: Cells, change: (text: string) => string): Cells {
    const personal = this.personalOf(resource).filter(({ inputKey }) => typeof cells[inputKey] === 'string');
    if (personal.length === 0) return cells;
    const changed = personal.map(({ inputKey }) => [inputKey, change(cells[inputKey] as string)] as const);
    return { ...cells, ...Object.fromEntries(changed) };
  }

  private personalOf(resource: string): readonly Field[] {
    return this.stores.named(resource)?.selection.fields.filter((field) => field.hashColumn !== undefined) ?? [];
  }
}
