import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { CurrentCallers } from './access/current-callers.js';
import { PermissionCatalogue } from './access/permissions.js';
import { RouteProtection } from './access/route-protection.js';
import { AuditChain, CHAIN_ANCHOR } from './audit/audit-chain.js';
import { AuditLog } from './audit/audit-log.js';
import { ChainAnchor } from './audit/chain-anchor.js';
import { ChainVerification } from './audit/chain-verification.js';
import { Bus } from './bus/bus.js';
import { Consents } from './consent/consents.js';
import { SubjectData } from './consent/subject-data.js';
import { Database, type DatabaseOptions } from './database/database.js';
import './errors/kernel-problems.js';
import { ProblemFilter } from './errors/problem.filter.js';
import { Outbox } from './events/outbox.js';
import { Exporter } from './export/exporter.js';
import { FileAccess } from './files/file-access.js';
import { FILE_OPTIONS, fileStoreFor, type FileOptions } from './files/file-options.js';
import { FileStore } from './files/file-store.js';
import { FilesController } from './files/files.controller.js';
import { Files } from './files/files.js';
import { VirusScanner } from './files/virus-scanner.js';
import { HealthController } from './health/health.controller.js';
import { Health } from './health/health.js';
import { Heartbeat } from './health/heartbeat.js';
import { HEALTH_OPTIONS, PlatformChecks, type HealthOptions } from './health/platform-checks.js';
import { InputPipe } from './http/input.pipe.js';
import { IdempotencyGuard } from './idempotency/idempotency.js';
import { ImportLog } from './import/import-log.js';
import { Importer } from './import/importer.js';
import { SealedRows } from './import/sealed-rows.js';
import { ImportsController } from './import/imports.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { Jobs } from './jobs/jobs.js';
import { Figures } from './metrics/figures.js';
import { MetricFolding } from './metrics/folding.js';
import { MetricRegistry } from './metrics/metric-registry.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { SliceLabels } from './metrics/slice-labels.js';
import { Notifications } from './notifications/notifications.js';
import { NotificationsController } from './notifications/notifications.controller.js';
import { Retention } from './retention/retention.js';
import { RATE_RULES, RateLimiter } from './rate/rate-limiter.js';
import type { RateRules } from './rate/rate-rules.js';
import { RateStore } from './rate/rate-store.js';
import { AccountRateGuard, AddressRateGuard, RateClasses } from './rate/rate.guards.js';
import { SearchController } from './search/search.controller.js';
import { Dictionaries } from './store/references.js';
import { StoreRegistry } from './store/store-registry.js';
import { ObservedFileStore } from './telemetry/observed-file-store.js';
import { PlatformGauges } from './telemetry/platform-gauges.js';
import { Telemetry } from './telemetry/telemetry.js';
import { Todos } from './todos/todos.js';
import { TodosController } from './todos/todos.controller.js';
import { Unmasking } from './unmask/unmasking.js';
import { randomKeyRing, type KeyRing } from './vault/key-ring.js';
import { sealedColumn, SealedPlaces } from './vault/sealed-places.js';
import { Vault } from './vault/vault.js';

/** What the kernel needs to know of its process. */
export type KernelOptions = DatabaseOptions &
  FileOptions &
  HealthOptions & {
    /** How many requests are let in; nothing is limited unless said. */
    readonly rateLimits?: RateRules | null;
    /** Key for hashes that must not be guessable; made up where there is none, e.g. in specs. */
    readonly jwtSecret?: string;
    /** Where the head of the audit chain is remembered outside of the database; nowhere, unless said. */
    readonly dataDir?: string;
    /** What the vault seals with; made up where there is none, which only an empty database can bear. */
    readonly keyRing?: KeyRing;
  };

/** What every module stands on; imported once, by the process that composes the modules. */
@Global()
@Module({})
export class KernelModule {
  static for(options: KernelOptions): DynamicModule {
    const shared = [
      { provide: Database, useFactory: () => new Database(options) },
      { provide: Vault, useFactory: () => new Vault(options.keyRing ?? randomKeyRing()) },
      { provide: SealedPlaces, inject: [Vault], useFactory: kernelPlaces },
      { provide: FILE_OPTIONS, useValue: options },
      { provide: VirusScanner, useFactory: () => new VirusScanner(options.clamav ?? null) },
      Telemetry,
      {
        provide: FileStore,
        inject: [Telemetry],
        useFactory: async (telemetry: Telemetry) => new ObservedFileStore(await fileStoreFor(options), telemetry),
      },
      { provide: HEALTH_OPTIONS, useValue: options },
      { provide: RATE_RULES, useValue: options.rateLimits ?? null },
      {
        provide: CHAIN_ANCHOR,
        useFactory: () => (options.dataDir === undefined ? null : new ChainAnchor(join(options.dataDir, 'audit'))),
      },
      AuditChain,
      AuditLog,
      CurrentCallers,
      Bus,
      Consents,
      ChainVerification,
      Dictionaries,
      Exporter,
      Figures,
      FileAccess,
      Files,
      Health,
      Heartbeat,
      Importer,
      ImportLog,
      Jobs,
      MetricFolding,
      MetricRegistry,
      Notifications,
      Outbox,
      RateLimiter,
      PermissionCatalogue,
      Retention,
      SealedRows,
      SliceLabels,
      StoreRegistry,
      SubjectData,
      Todos,
      Unmasking,
    ];
    return {
      module: KernelModule,
      imports: [DiscoveryModule],
      controllers: [
        FilesController,
        HealthController,
        ImportsController,
        JobsController,
        MetricsController,
        NotificationsController,
        SearchController,
        TodosController,
      ],
      providers: [
        ...shared,
        {
          provide: IdempotencyGuard,
          inject: [Database, StoreRegistry, Vault],
          useFactory: (database: Database, stores: StoreRegistry, vault: Vault) =>
            new IdempotencyGuard(database, stores, vault, options.jwtSecret ?? randomUUID()),
        },
        RouteProtection,
        PlatformChecks,
        PlatformGauges,
        RateClasses,
        RateStore,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_GUARD, useClass: AddressRateGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: AccountRateGuard },
        { provide: APP_GUARD, useExisting: IdempotencyGuard },
      ],
      exports: [...shared.map((provider) => ('provide' in provider ? provider.provide : provider)), IdempotencyGuard],
    };
  }
}

/** What the kernel itself keeps sealed. */
function kernelPlaces(vault: Vault): SealedPlaces {
  const places = new SealedPlaces();
  places.add(sealedColumn(vault, { table: 'idempotency_key', key: ['id'], column: 'body' }));
  return places;
}
