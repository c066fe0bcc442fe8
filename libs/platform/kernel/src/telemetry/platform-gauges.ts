import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditChain } from '../audit/audit-chain.js';
import { Database, type ResultRow } from '../database/database.js';
import { Telemetry, type Sample } from './telemetry.js';

/** Several gauges of one visit share their statement. */
const FRESH_MS = 2_000;

const OUTBOX = `select count(*)::int as waiting,
  coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as oldest from outbox_event where processed_at is null`;
const JOBS = `select kind, status, count(*)::int as n from job
  where status in ('queued', 'running') or (status = 'failed' and finished_at > now() - interval '1 day') group by 1, 2`;
const IMPORTS = `select coalesce(sum(total), 0)::float8 as total, coalesce(sum(created), 0)::float8 as created,
  coalesce(sum(invalid), 0)::float8 as invalid from import_batch`;
const WORKERS = `select count(*)::int as n from worker_heartbeat where seen_at > now() - interval '1 minute'`;

/** Gauges of what all processes share: read from the database when Prometheus asks, the same in every process. */
@Injectable()
export class PlatformGauges implements OnModuleInit {
  private readonly answers = new Map<string, { at: number; rows: Promise<ResultRow[]> }>();

  constructor(
    private readonly telemetry: Telemetry,
    private readonly database: Database,
    private readonly chain: AuditChain,
  ) {}

  onModuleInit(): void {
    this.addConnections();
    this.addWork();
    this.telemetry.gauge('audit_seal_waiting_seconds', 'Age of the oldest audit row without a seal', [], async () => [
      { value: (await this.chain.state()).waitingSeconds },
    ]);
    this.telemetry.gauge('import_rows', 'Rows of imported files that are still kept', ['state'], async () => {
      const [row = {}] = await this.ask(IMPORTS);
      return ['total', 'created', 'invalid'].map((state) => ({ labels: { state }, value: Number(row[state]) }));
    });
  }

  private addConnections(): void {
    const pools = (): Sample[] =>
      this.database
        .poolStates()
        .flatMap(({ pool, ...states }) =>
          Object.entries(states).map(([state, value]) => ({ labels: { pool, state }, value })),
        );
    this.telemetry.gauge(
      'database_connections',
      'Connections of the pools: open, idle, and requests that wait for one',
      ['pool', 'state'],
      pools,
    );
    this.telemetry.gauge('replica_lag_seconds', 'How far a replica is behind', ['replica'], () =>
      this.database
        .replicaStates()
        .map(({ name, lag }) => ({ labels: { replica: name }, value: lag ?? Number.POSITIVE_INFINITY })),
    );
  }

  private addWork(): void {
    this.telemetry.gauge('outbox_waiting', 'Events that are not delivered yet', [], async () => {
      const [row] = await this.ask(OUTBOX);
      return [{ value: Number(row?.['waiting'] ?? 0) }];
    });
    this.telemetry.gauge('outbox_oldest_seconds', 'Age of the oldest event that is not delivered', [], async () => {
      const [row] = await this.ask(OUTBOX);
      return [{ value: Number(row?.['oldest'] ?? 0) }];
    });
    this.telemetry.gauge('jobs', 'Jobs queued and running, and failed within a day', ['kind', 'status'], async () =>
      (await this.ask(JOBS)).map(({ kind, status, n }) => ({
        labels: { kind: String(kind), status: String(status) },
        value: Number(n),
      })),
    );
    this.telemetry.gauge('workers', 'Worker processes heard of within a minute', [], async () => {
      const [row] = await this.ask(WORKERS);
      return [{ value: Number(row?.['n'] ?? 0) }];
    });
  }

  private ask(text: string): Promise<ResultRow[]> {
    const known = this.answers.get(text);
    if (known && Date.now() - known.at < FRESH_MS) return known.rows;
    const rows = this.database.query(text);
    this.answers.set(text, { at: Date.now(), rows });
    return rows;
  }
}
