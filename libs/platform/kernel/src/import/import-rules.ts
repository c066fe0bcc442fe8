import type { Type } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import type { Session } from '../database/database.js';
import type { Row } from '../condition/condition.js';
import { InputOf, PatchOf } from '../resource/inputs.js';
import type { BaseRecord } from '../resource/record.js';
import type { Store } from '../store/store.js';
import type { StoreRegistry } from '../store/store-registry.js';

/** How a record type is imported where its fields alone do not say it. */
export interface ImportRule<I extends object = object> {
  /** Class of the request that creates a record; made from the fields unless said. */
  readonly input?: Type<I>;
  /** What the record type's service checks beyond the fields; throws a problem. */
  readonly check?: (input: I, who: Caller) => Promise<void> | void;
  /** Creates the record with this id in this session; the store's `create` unless said. */
  readonly create?: (
    input: I,
    who: Caller,
    options: { readonly session: Session; readonly id: string },
  ) => Promise<unknown>;
  /** What the service checks of a change beyond the fields and `check` of the whole record; throws a problem. */
  readonly checkUpdate?: (before: Row, patch: object, who: Caller) => Promise<void> | void;
  /** Changes the record in the version that was compared; the store's `update` unless said. */
  readonly update?: (
    id: string,
    patch: Partial<I>,
    version: number,
    who: Caller,
    options: { readonly session: Session },
  ) => Promise<unknown>;
}

/** A further check of a record type, with what its service asks beyond the fields; throws a problem. */
export type ExtraCheck = (input: object, who: Caller) => Promise<void> | void;

/** A rule with the defaults filled in. */
export interface CompleteRule {
  readonly store: Store;
  readonly input: Type<object>;
  readonly check: ExtraCheck | undefined;
  readonly create: NonNullable<ImportRule['create']>;
  /** Class of the request that changes a record. */
  readonly patch: Type<object>;
  readonly checkUpdate: ImportRule['checkUpdate'] | undefined;
  readonly update: NonNullable<ImportRule['update']>;
}

/** The rules of the record types of this process. */
export class ImportRules {
  private readonly special = new Map<string, ImportRule>();
  private readonly complete = new Map<string, CompleteRule>();

  constructor(private readonly stores: StoreRegistry) {}

  add<T extends BaseRecord, I extends object>(store: Store<T>, rule: ImportRule<I>): void {
    this.special.set(store.info.name, rule as unknown as ImportRule);
    this.complete.delete(store.info.name);
  }

  of(resource: string): CompleteRule {
    let rule = this.complete.get(resource);
    if (!rule) {
      const store = this.stores.named(resource);
      if (!store) throw new Error(`no store of ${resource} in this process`);
      const special = this.special.get(resource);
      rule = {
        store,
        input: special?.input ?? InputOf(store.type),
        check: special?.check,
        create: special?.create ?? ((input, who, options) => store.create(input, who, options)),
        patch: PatchOf(store.type),
        checkUpdate: special?.checkUpdate,
        update:
          special?.update ?? ((id, patch, version, who, options) => store.update(id, patch, version, who, options)),
      };
      this.complete.set(resource, rule);
    }
    return rule;
  }
}
