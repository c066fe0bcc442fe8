import type { Caller } from '../access/principal.js';
import type { Change } from '../audit/audit-log.js';
import { AUDIT_COLUMNS, auditValues, MAX_NAME } from '../audit/audit-log.js';
import type { Delta } from '../metrics/metric.js';
import type { Values } from './list-sql.js';

/** What a write leaves behind besides the row itself. */
export interface Trail {
  readonly who: Caller;
  readonly resource: string;
  readonly id: string;
  /** Title of the record, masked where it is personal data. */
  readonly name: string | null;
  /** Whether the record has a number, which stands before its title. */
  readonly numbered: boolean;
  readonly action: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  /** Personal data masked. */
  readonly changes: readonly Change[];
  /** Creation has no history row: the record itself tells who made it and when. */
  readonly history: boolean;
  /** For subscribers of the event, e.g. the organisation concerned. */
  readonly event: Readonly<Record<string, unknown>>;
  readonly deltas: readonly Delta[];
}

/**
 * The common table expressions that write history, audit, outbox event, figures and the idempotency mark together
 * with the row: `d` is the expression that returned it, so nothing is written when the row was not.
 */
export function trailExpressions(trail: Trail, values: Values): string[] {
  const { who } = trail;
  const bind = values.bind;
  const list = (all: readonly unknown[]): string => all.map(bind).join(', ');
  const parts = [
    `a as (insert into audit_entry (${AUDIT_COLUMNS}) select ${auditExpressions(trail, bind)} from d)`,
    `o as (insert into outbox_event (type, resource, record_id, payload, trace_id) select ${list([`${trail.resource}.${trail.action}`, trail.resource])}, d.id, ${bind(JSON.stringify(trail.event))}::jsonb, ${bind(who.traceId)} from d)`,
  ];
  if (trail.history)
    parts.push(
      `h as (insert into record_history (id, resource, record_id, version, actor_id, actor_name, organisation_name, action, from_status, to_status, note, changes, on_behalf_of_id, on_behalf_of_name)
        select gen_random_uuid(), ${bind(trail.resource)}, d.id, d.version, ${bind(who.accountId)}::uuid, ${list([who.name, who.organisationName, trail.action, trail.from, trail.to, trail.note])}, ${bind(JSON.stringify(trail.changes))}::jsonb, ${bind(who.onBehalfOf?.accountId ?? null)}::uuid, ${bind(who.onBehalfOf?.name ?? null)} from d)`,
    );
  if (trail.deltas.length > 0)
    parts.push(
      `m as (insert into metric_delta (metric, month, division, classes, dimension, value, n, amount)
        select x.metric, x.month, x.division, x.classes, x.dimension, x.value, x.n, x.amount from d,
        jsonb_to_recordset(${bind(JSON.stringify(trail.deltas))}::jsonb) as x(metric text, month date, division text, classes integer, dimension text, value text, n bigint, amount numeric))`,
    );
  if (who.idempotencyId !== undefined)
    parts.push(
      `i as (update idempotency_key set record_id = d.id, resource = ${bind(trail.resource)} from d where idempotency_key.id = ${bind(who.idempotencyId)}::uuid returning true)`,
    );
  return parts;
}

/**
 * The condition under which a write stands: a request that took so long that its key was given to its repetition must
 * not write beside it. The whole statement fails then, and the number it took is free again.
 */
export const keyHeld = ({ who }: Trail): string =>
  who.idempotencyId === undefined ? '' : 'where coalesce((select true from i), idempotency_key_lost())';

const AUDIT_TYPES = [
  'uuid',
  'integer',
  'uuid',
  'text',
  'uuid',
  'text',
  'text',
  'text',
  'text',
  'text',
  'uuid',
  'text',
  'jsonb',
  'uuid',
  'text',
  'text',
];

function auditExpressions(trail: Trail, bind: (value: unknown) => string): string {
  const { who, action, resource, id, changes, name } = trail;
  const all = auditValues(who, { action, resource, recordId: id, recordName: name, result: 'ok', changes });
  const typed = all.map((value, at) => `${bind(value)}::${AUDIT_TYPES[at] ?? 'text'}`);
  const title = typed.pop() ?? 'null';
  // A new record's number is made by this very statement.
  return [...typed, trail.numbered ? `left(concat_ws(' ', d.code, ${title}), ${MAX_NAME})` : title].join(', ');
}
