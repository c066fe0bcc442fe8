export * from './access/access.decorators.js';
export { AUTHENTICATOR, type Authenticator } from './access/access.guard.js';
export { PermissionCatalogue, type Permission } from './access/permissions.js';
export { systemCaller, type Caller, type Principal, type Represented } from './access/principal.js';
export {
  defineScope,
  granted,
  openScope,
  reaches,
  publishedGrant,
  visibleRows,
  type Grant,
  type Scope,
} from './access/scope.js';
export { AuditEntry } from './audit/audit-entry.js';
export { AuditChain, CHAIN_ANCHOR } from './audit/audit-chain.js';
export { ChainAnchor, type AnchorPoint } from './audit/chain-anchor.js';
export { ChainVerification } from './audit/chain-verification.js';
export type { Break, ChainReport } from './audit/chain-report.js';
export type { ChainStatus } from './audit/chain-state.js';
export { purgeAudit, type PurgeReport } from './audit/purge-chain.js';
export { verifyChain, type VerifyOptions } from './audit/verify-chain.js';
export { AuditLog, type AuditEvent, type Change } from './audit/audit-log.js';
export { Bus, type Subscriber } from './bus/bus.js';
export * from './backup/index.js';
export * from './condition/condition.js';
export { Consents, type ConsentSource, type Subject } from './consent/consents.js';
export { NOBODY_NAME, SubjectData, type ContactData } from './consent/subject-data.js';
export * from './config/config.js';
export { errorCode } from './config/error-code.js';
export { StartupError } from './config/startup-error.js';
export { Database, type DatabaseOptions, type ResultRow, type Session } from './database/database.js';
export { runningEmbeddedUrl, startEmbeddedPostgres } from './database/embedded.js';
export { asReader } from './database/reader.js';
export {
  APP_ROLE,
  onReplica,
  prepareRestrictedAccess,
  signedInAs,
  type RestrictedAccess,
} from './database/restricted-role.js';
export { keptSecret, machineSecret } from './config/secret-file.js';
export { kernelTables, MIGRATION_TABLE } from './database/kernel-tables.js';
export { defineProblems, problemCodes, problemKind, problemText } from './errors/catalogue.js';
export { fieldProblem, Problem, problemBody, type FieldProblem } from './errors/problem.js';
export { problemOf, sendProblem } from './errors/problem.filter.js';
export { Exporter } from './export/exporter.js';
export { fileStoreFor } from './files/file-options.js';
export { FileStore } from './files/file-store.js';
export { Files } from './files/files.js';
export { Health, type Finding, type HealthCheck } from './health/health.js';
export { Heartbeat } from './health/heartbeat.js';
export { Limited } from './rate/rate.decorators.js';
export { RateLimiter } from './rate/rate-limiter.js';
export { Telemetry } from './telemetry/telemetry.js';
export { CurrentCallers, type PrincipalSource } from './access/current-callers.js';
export { type ImportRule } from './import/import-rules.js';
export { Importer } from './import/importer.js';
export { type ImportRowPage, type ImportState } from './import/import-view.js';
export { type JobContext, type JobKind } from './jobs/job-kind.js';
export { type JobState } from './jobs/job-log.js';
export { Jobs } from './jobs/jobs.js';
export { installQueue } from './jobs/install-queue.js';
export { Outbox, type DomainEvent, type EventHandler } from './events/outbox.js';
export { checkedInput } from './http/input.pipe.js';
export { Http, HttpCall } from './http/http-call.js';
export { expectedVersion } from './http/preconditions.js';
export { respond, type Answer, type Reply } from './http/respond.js';
export * from './http/routes.js';
export { IdempotencyGuard } from './idempotency/idempotency.js';
export { KernelModule } from './kernel.module.js';
export { Figures, type Figure, type Slice } from './metrics/figures.js';
export { MetricFolding } from './metrics/folding.js';
export { defineMetrics, type Metric, type MetricOptions } from './metrics/metric.js';
export { rowsLink, type Period } from './metrics/metric-link.js';
export { MetricRegistry } from './metrics/metric-registry.js';
export { Notifications, type PersonalNotice } from './notifications/notifications.js';
export { openApiDocument, type DocumentOptions } from './openapi/document.js';
export * from './query/calendar.js';
export { searchQuery, searchVector } from './query/search.js';
export type { RawQuery } from './query/list-query.js';
export { unknown, whole, wrong } from './query/queryable.js';
export { UUID } from './resource/id.js';
export { defineChoices, type ChoiceOf, type Choices, type Tone } from './resource/choice.js';
export { fieldsOf, type Field, type FieldKind } from './resource/field.js';
export type { FileSummary, Input, Patch, Stored } from './resource/field-types.js';
export type { PersonalKind } from './resource/personal.js';
export * from './resource/coded-fields.js';
export * from './resource/fields.js';
export * from './resource/linked-fields.js';
export { ActionInput, InputOf, PatchOf } from './resource/inputs.js';
export { bilingual, fill, languageOf, type Label, type Language } from './resource/label.js';
export { BaseRecord, WorkflowRecord, type RecordType } from './resource/record.js';
export {
  fieldOf,
  Resource,
  resourceNamed,
  resourceOf,
  resources,
  type ResourceInfo,
  type ResourceOptions,
} from './resource/resource.js';
export { InjectStore, provideStore } from './store/record-module.js';
export { loadHistory, type PastStep } from './store/load-history.js';
export { Dictionaries, type Dictionary, type DictionaryItem } from './store/references.js';
export { Retention } from './retention/retention.js';
export type { RetentionRule } from './retention/retention-rules.js';
export { Store, type AfterWrite } from './store/store.js';
export { StoreRegistry } from './store/store-registry.js';
export { Todos } from './todos/todos.js';
export { UnmaskInput } from './unmask/unmask-input.js';
export { Unmasking, type Unmasked } from './unmask/unmasking.js';
export { checkKeys, retireKeys } from './vault/key-check.js';
export { randomKeyRing, type KeyRing } from './vault/key-ring.js';
export { type FingerprintKind } from './vault/normalise.js';
export { resealAll, type Resealed } from './vault/reseal.js';
export { sealedColumn, SealedPlaces, type SealedPlace } from './vault/sealed-places.js';
export { isSealed, Vault, VaultError } from './vault/vault.js';
export {
  actionPermission,
  defineWorkflow,
  type Action,
  type ActionContext,
  type Workflow,
} from './workflow/workflow.js';
export { createLogger } from './logging/logger.js';
export { NestLogger } from './logging/nest-logger.js';
export { kernelMigrations } from './migrations/index.js';
export { Rounds } from './work/rounds.js';
