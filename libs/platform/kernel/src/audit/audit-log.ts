import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import { Database, type Session } from '../database/database.js';

/** One field before and after a change; personal data is masked before it gets here. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What happened, for the audit log. */
export interface AuditEvent {
  readonly action: string;
  readonly resource: string;
  readonly recordId: string | null;
  /** Number or title of the record, so that the row can be read when the record has gone. */
  readonly recordName?: string | null;
  readonly result: 'ok' | 'refused' | 'failed';
  readonly changes?: readonly Change[] | Readonly<Record<string, unknown>>;
}

/** Longest name of a record that a row keeps. */
export const MAX_NAME = 200;

/** Columns of an audit row in the order of `auditValues`. */
export const AUDIT_COLUMNS =
  'id, version, actor_id, actor_name, organisation_id, organisation_name, address, trace_id, action, resource, record_id, result, changes, on_behalf_of_id, on_behalf_of_name, record_name';

/** What somebody does to his own account needs no other name than his. */
const nameOf = (who: Caller, { recordId, recordName }: AuditEvent): string | null =>
  recordName ?? (recordId === who.accountId ? who.name : null);

/** Values of an audit row in the order of AUDIT_COLUMNS. */
export const auditValues = (who: Caller, event: AuditEvent): unknown[] => [
  uuidv7(),
  1,
  who.accountId,
  who.name,
  who.organisationId,
  who.organisationName,
  who.address,
  who.traceId,
  event.action,
  event.resource,
  event.recordId,
  event.result,
  event.changes === undefined ? null : JSON.stringify(event.changes),
  who.onBehalfOf?.accountId ?? null,
  who.onBehalfOf?.name ?? null,
  nameOf(who, event)?.slice(0, MAX_NAME) ?? null,
];

const INSERT = `insert into audit_entry (${AUDIT_COLUMNS}) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)`;

/** The insert-only record of who did what; a write and its audit row commit together. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** Adds a row in the session of the write that it belongs to. */
  async add(session: Session, who: Caller, event: AuditEvent): Promise<void> {
    await session.query(INSERT, auditValues(who, event));
  }

  /** A request that was refused, with what it would have needed. */
  async refused(who: Caller, needed: unknown, method: string, url: string): Promise<void> {
    await this.add(this.database, who, {
      action: 'refused',
      resource: 'route',
      recordId: null,
      result: 'refused',
      changes: { needed, method, path: url.split('?')[0] },
    });
  }
}
