import type { Type } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import type { Session } from '../database/database.js';
import { InputOf } from '../resource/inputs.js';
import type { BaseRecord } from '../resource/record.js';
import type { Store } from '../store/store.js';
import type { StoreRegistry } from '../store/store-registry.js';
import type { ExtraCheck } from './row-checker.js';

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
}

/** A rule with the defaults filled in. */
export interface CompleteRule {
  readonly store: Store;
  readonly input: Type<object>;
  readonly check: ExtraCheck | undefined;
  readonly create: NonNullable<ImportRule['create']>;
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
      };
      this.complete.set(resource, rule);
    }
    return rule;
  }
}
