import { Injectable } from '@nestjs/common';
import { systemCaller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { Jobs } from '../jobs/jobs.js';
import { StoreRegistry } from '../store/store-registry.js';
import { removeOrphanFiles } from './orphan-files.js';
import { FILE_RETENTION, KERNEL_RETENTION, type RetentionRule } from './retention-rules.js';

/** Rows that one statement deletes: few enough to hold nobody up. */
const BATCH = 1_000;

/** Deletes what has served its time, every night, as the table of rules says. */
@Injectable()
export class Retention {
  private readonly rules: RetentionRule[] = [...KERNEL_RETENTION];

  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly stores: StoreRegistry,
    private readonly audit: AuditLog,
    jobs: Jobs,
  ) {
    jobs.register({
      kind: 'retention.run',
      zh: '清理到期数据',
      en: 'Remove what has served its time',
      retries: 2,
      schedule: '30 3 * * *',
      run: () => this.run(),
    });
  }

  /** Adds a module's rule; call it when the module is constructed. */
  register(rule: RetentionRule): void {
    if (this.rules.some(({ name }) => name === rule.name)) throw new Error(`two retention rules named ${rule.name}`);
    this.rules.push(rule);
  }

  /** Applies every rule; answers how many rows each has removed. */
  async run(): Promise<Record<string, number>> {
    const removed: Record<string, number> = {};
    for (const rule of this.rules) removed[rule.name] = await this.apply(rule);
    removed[FILE_RETENTION.name] = await removeOrphanFiles(this.database, this.files, this.stores);
    if (Object.values(removed).some((count) => count > 0))
      await this.audit.add(this.database, systemCaller('retention'), {
        action: 'retention',
        resource: 'retention',
        recordId: null,
        result: 'ok',
        changes: removed,
      });
    return removed;
  }

  private async apply(rule: RetentionRule): Promise<number> {
    const statement = deletion(rule);
    for (let removed = 0; ;) {
      const [row] = await this.database.query<{ n: number }>(statement);
      removed += row?.n ?? 0;
      if ((row?.n ?? 0) < BATCH) return removed;
    }
  }
}

/** Rows are found by their place, as not every table has an id; those with parts have. */
function deletion({ table, since, age, where = 'true', parts = [] }: RetentionRule): string {
  const of = parts.map(
    ({ table: part, column }, at) => `, part${at} as (delete from ${part} where ${column} in (select id from gone))`,
  );
  return `with gone as (delete from ${table} where ctid = any(array(
      select t.ctid from ${table} t where t.${since} < now() - interval '${age}' and (${where})
      order by t.${since} limit ${BATCH} for update skip locked)) returning ${parts.length > 0 ? 'id' : '1'})${of.join('')}
    select count(*) as n from gone`;
}
