import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import { Database } from '../database/database.js';
import type { JobContext } from '../jobs/job-kind.js';
import type { JobState } from '../jobs/job-log.js';
import { Jobs } from '../jobs/jobs.js';
import { AuditChain, CHAIN_ANCHOR } from './audit-chain.js';
import { AuditLog } from './audit-log.js';
import type { ChainAnchor } from './chain-anchor.js';
import type { ChainReport } from './chain-report.js';
import type { ChainStatus } from './chain-state.js';
import { verifyChain } from './verify-chain.js';

/** The last time that the whole log was checked. */
export interface LastCheck extends Record<string, unknown> {
  readonly at: string;
  readonly by: string;
  readonly report: ChainReport;
}

const EVENT = { action: 'chain-verified', resource: 'audit-chain', recordId: null } as const;

/** Checks the log against its chain as a job: on demand and every night. The outcome is itself an audit row. */
@Injectable()
export class ChainVerification {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly chain: AuditChain,
    @Optional() @Inject(CHAIN_ANCHOR) private readonly anchor: ChainAnchor | null,
  ) {
    jobs.register<object, ChainReport>({
      kind: 'audit.verify',
      zh: '校验审计日志',
      en: 'Check the audit log',
      retries: 1,
      schedule: '0 4 * * *',
      permission: () => 'audit-entry.read',
      run: (context) => this.run(context),
    });
  }

  /** Queues a check; the answer is the job that tells how far it is and what it found. */
  start(who: Caller): Promise<JobState> {
    return this.jobs.start('audit.verify', {}, who);
  }

  /** How far the log is sealed, and what the last check found. */
  async overview(): Promise<ChainStatus & { lastCheck: LastCheck | null }> {
    const [lastCheck] = await this.database.query<LastCheck>(
      `select created_at as at, actor_name as by, changes as report from audit_entry
       where resource = $1 and record_id is null and action = $2 order by sequence desc limit 1`,
      [EVENT.resource, EVENT.action],
    );
    return { ...(await this.chain.state()), lastCheck: lastCheck ?? null };
  }

  private async run({ who, progress }: JobContext<object>): Promise<ChainReport> {
    const report = await verifyChain(this.database, { anchors: this.anchor?.points() ?? [], progress });
    const result = report.ok ? 'ok' : 'failed';
    await this.audit.add(this.database, who, { ...EVENT, result, changes: { ...report } });
    return report;
  }
}
