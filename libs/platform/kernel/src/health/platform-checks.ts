import { statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { AuditChain } from '../audit/audit-chain.js';
import { Database } from '../database/database.js';
import { MIGRATION_TABLE } from '../database/kernel-tables.js';
import { FileStore } from '../files/file-store.js';
import { Health, type Finding } from './health.js';

/** What the checks need to know of the process. */
export interface HealthOptions {
  /** Names of the migrations that this version consists of; none: any schema is as good. */
  readonly migrations?: readonly string[];
  /** Where there must be room left. */
  readonly dataDir?: string;
  /** Megabytes that must be free there; 500 unless said. */
  readonly diskMinFree?: number;
}

/** Injection token of the process's {@link HealthOptions}. */
export const HEALTH_OPTIONS = Symbol('HEALTH_OPTIONS');

const MB = 1024 * 1024;
const MIN_FREE_MB = 500;
/** A worker tells every ten seconds that it is there. */
const WORKER_SILENT_S = 60;

/** The components that every process depends on. */
@Injectable()
export class PlatformChecks {
  constructor(
    health: Health,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly chain: AuditChain,
    @Inject(HEALTH_OPTIONS) private readonly options: HealthOptions,
  ) {
    health.add({ name: 'database', otherwise: 'failed', check: () => this.reachable() });
    health.add({ name: 'migrations', otherwise: 'failed', check: () => this.migrated() });
    health.add({ name: 'files', otherwise: 'failed', check: () => this.writable() });
    health.add({ name: 'disk', otherwise: 'failed', check: () => this.room() });
    health.add({ name: 'replicas', otherwise: 'warn', check: () => this.replicas() });
    health.add({ name: 'worker', otherwise: 'warn', check: () => this.workers() });
    health.add({ name: 'audit', otherwise: 'warn', check: () => this.sealed() });
  }

  private async reachable(): Promise<Finding> {
    const [row] = await this.database.query<{ version: string }>(`select current_setting('server_version') as version`);
    return { state: 'ok', detail: { version: row?.version } };
  }

  /** A schema of another version may mean something else: older wants its migrations, newer its own program. */
  private async migrated(): Promise<Finding> {
    const { migrations } = this.options;
    const rows = await this.database.query<{ name: string }>(`select name from ${MIGRATION_TABLE}`);
    const applied = new Set(rows.map(({ name }) => name));
    const missing = migrations?.filter((name) => !applied.has(name)) ?? [];
    const unknown = migrations ? [...applied].filter((name) => !migrations.includes(name)) : [];
    const state = missing.length + unknown.length === 0 ? 'ok' : 'failed';
    return { state, detail: { applied: applied.size, missing, unknown } };
  }

  private async writable(): Promise<Finding> {
    await this.files.check();
    return { state: 'ok', detail: {} };
  }

  private async room(): Promise<Finding> {
    const { dataDir, diskMinFree = MIN_FREE_MB } = this.options;
    if (dataDir === undefined) return { state: 'ok', detail: {} };
    const { bavail, bsize } = await statfs(dataDir);
    const free = Math.floor((bavail * bsize) / MB);
    const state = free < diskMinFree ? 'failed' : free < 2 * diskMinFree ? 'warn' : 'ok';
    return { state, detail: { freeMegabytes: free, neededMegabytes: diskMinFree } };
  }

  private replicas(): Promise<Finding> {
    const replicas = this.database.replicaStates();
    const state = replicas.every(({ usable }) => usable) ? 'ok' : 'warn';
    return Promise.resolve({ state, detail: { replicas } });
  }

  private async workers(): Promise<Finding> {
    const workers = await this.database.query<{ silent: number }>(
      `select host, extract(epoch from now() - seen_at)::float8 as silent from worker_heartbeat order by seen_at desc limit 20`,
    );
    const state = workers.some(({ silent }) => silent <= WORKER_SILENT_S) ? 'ok' : 'warn';
    return { state, detail: { workers } };
  }

  private async sealed(): Promise<Finding> {
    const { seals, sealedAt, waitingSeconds, alarm } = await this.chain.state();
    return { state: alarm ? 'warn' : 'ok', detail: { seals, sealedAt, waitingSeconds } };
  }
}
