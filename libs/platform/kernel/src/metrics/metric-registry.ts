import { Injectable } from '@nestjs/common';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';
import type { Metric } from './metric.js';

/** The metrics of all record types in this process. */
@Injectable()
export class MetricRegistry {
  constructor(private readonly stores: StoreRegistry) {}

  all(): readonly Metric[] {
    return this.stores.all().flatMap((store) => store.metrics);
  }

  find(code: string): { readonly metric: Metric; readonly store: Store } | undefined {
    for (const store of this.stores.all()) {
      const metric = store.metrics.find((candidate) => candidate.code === code);
      if (metric) return { metric, store };
    }
    return undefined;
  }
}
