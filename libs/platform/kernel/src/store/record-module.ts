import { Inject, type FactoryProvider, type InjectionToken } from '@nestjs/common';
import { openScope, type Scope } from '../access/scope.js';
import { Consents } from '../consent/consents.js';
import { PermissionCatalogue } from '../access/permissions.js';
import { Database } from '../database/database.js';
import type { Metric } from '../metrics/metric.js';
import type { BaseRecord, RecordType, WorkflowRecord } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';
import { SealedPlaces } from '../vault/sealed-places.js';
import { Vault } from '../vault/vault.js';
import type { AnyWorkflow, Workflow } from '../workflow/workflow.js';
import { permissionsOf } from './permissions-of.js';
import { Dictionaries } from './references.js';
import { Store } from './store.js';
import { StoreRegistry } from './store-registry.js';

/** What belongs to a record type besides its fields; all of it optional. */
export interface RecordDeclaration<W extends WorkflowRecord, I> {
  readonly scope?: Scope;
  readonly workflow?: Workflow<W, I>;
  readonly metrics?: readonly Metric[];
  /** Input key of the organisation that events of a record concern. */
  readonly concerns?: string;
  /** Operations whose permission exists; all that routes can have unless said, fewer for read-only types. */
  readonly operations?: readonly Operation[];
}

export type Operation = 'read' | 'create' | 'update' | 'delete' | 'export' | 'import' | 'unmask';

const storeToken = (type: RecordType): InjectionToken => `store:${resourceOf(type).name}`;

/** Injects the store of a record type: `@InjectStore(Demand) private readonly demands: Store<Demand>`. */
export const InjectStore = (type: RecordType): ParameterDecorator & PropertyDecorator => Inject(storeToken(type));

/**
 * Provider of a record type's store: put it among the module's providers (and exports). It registers the record
 * type's permissions, its scope, workflow and metrics with the process.
 */
export function provideStore<T extends BaseRecord, W extends WorkflowRecord, I>(
  type: RecordType<T>,
  declaration: RecordDeclaration<W, I> = {},
): FactoryProvider<Store<T>> {
  const scope = declaration.scope ?? openScope(type);
  const workflow = declaration.workflow as unknown as AnyWorkflow | undefined;
  return {
    provide: storeToken(type),
    inject: [Database, Dictionaries, StoreRegistry, PermissionCatalogue, Vault, SealedPlaces, Consents],
    useFactory: (
      database: Database,
      dictionaries: Dictionaries,
      registry: StoreRegistry,
      catalogue: PermissionCatalogue,
      vault: Vault,
      places: SealedPlaces,
      consents: Consents,
    ) => {
      const store = new Store(
        type,
        {
          scope,
          ...(workflow && { workflow }),
          ...(declaration.metrics && { metrics: declaration.metrics }),
          ...(declaration.concerns !== undefined && { concerns: declaration.concerns }),
        },
        database,
        dictionaries,
        vault,
        consents,
      );
      places.add(...store.selection.sealed.places());
      registry.add(store as unknown as Store);
      catalogue.add(...permissionsOf(type, scope, workflow, declaration.operations));
      return store;
    },
  };
}
