import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { AuditChain } from '../audit/audit-chain.js';
import { Database } from '../database/database.js';
import { MIGRATION_TABLE } from '../database/kernel-tables.js';
import { Problem } from '../errors/problem.js';

/** What the process depends on, and whether it works. */
export interface HealthReport {
  readonly status: 'ok';
  /** `late`: the audit log is not sealed in time, which somebody must look into; requests are answered all the same. */
  readonly checks: Readonly<Record<string, 'ok' | 'late'>>;
}

const PATIENCE_MS = 2_000;

/** Knows whether the process can answer requests; from the first sign of a stop on it says no. */
@Injectable()
export class Health implements BeforeApplicationShutdown {
  private readonly log = new Logger('Health');
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly chain: AuditChain,
  ) {}

  beforeApplicationShutdown(): void {
    this.drain();
  }

  /** From now on not ready: the process goes on serving, but wants no new requests. */
  drain(): void {
    this.stopping = true;
  }

  get isDraining(): boolean {
    return this.stopping;
  }

  /** Throws `system.unavailable` while the database does not answer or its schema is not there. */
  async ready(): Promise<HealthReport> {
    if (this.stopping || !(await within(this.isMigrated(), PATIENCE_MS))) throw new Problem('system.unavailable');
    return { status: 'ok', checks: { database: 'ok', migrations: 'ok', audit: await this.auditSeals() } };
  }

  /** A state that cannot be read now says nothing about the seals. */
  private async auditSeals(): Promise<'ok' | 'late'> {
    const state = await this.chain.state().catch(() => undefined);
    return state?.alarm ? 'late' : 'ok';
  }

  private async isMigrated(): Promise<boolean> {
    try {
      const [row] = await this.database.query<{ migrated: boolean }>('select to_regclass($1) is not null as migrated', [
        MIGRATION_TABLE,
      ]);
      return row?.migrated === true;
    } catch (error) {
      this.log.warn({ err: error });
      return false;
    }
  }
}

/** The answer, or no after that time: a hanging check is a failed one. */
async function within(check: Promise<boolean>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([check, late]);
  } finally {
    clearTimeout(timer);
  }
}
