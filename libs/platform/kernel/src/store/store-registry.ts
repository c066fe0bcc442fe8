import { Injectable } from '@nestjs/common';
import type { BaseRecord, RecordType } from '../resource/record.js';
import type { Store } from './store.js';

/** All stores of the process, for what goes across record types: to-dos, search, figures, documents. */
@Injectable()
export class StoreRegistry {
  private readonly stores = new Map<RecordType, Store>();

  add(store: Store): void {
    this.stores.set(store.type, store);
  }

  all(): readonly Store[] {
    return [...this.stores.values()];
  }

  of<T extends BaseRecord>(type: RecordType<T>): Store<T> {
    const store = this.stores.get(type);
    if (!store) throw new Error(`${type.name} has no store in this process`);
    return store as unknown as Store<T>;
  }

  named(name: string): Store | undefined {
    return this.all().find((store) => store.info.name === name);
  }
}
