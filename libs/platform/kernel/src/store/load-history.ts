import type { Session } from '../database/database.js';

/** A step of a record's past, as its timeline shows it. */
export interface PastStep {
  readonly id: string;
  readonly recordId: string;
  readonly version: number;
  readonly at: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly actorId: string;
  readonly actorName: string;
  readonly organisationName: string | null;
  readonly note: string | null;
}

const CHUNK = 2_000;

/** Loads the past of records that were loaded, as the system; steps that exist already stay as they are. */
export async function loadHistory(session: Session, resource: string, steps: readonly PastStep[]): Promise<void> {
  for (let at = 0; at < steps.length; at += CHUNK)
    await session.query(
      `insert into record_history (id, created_at, resource, record_id, version, actor_id, actor_name, organisation_name, action, from_status, to_status, note, changes)
       select id, at, $1, "recordId", version, "actorId", "actorName", "organisationName", action, "from", "to", note, '[]'
       from jsonb_to_recordset($2::jsonb) as x(id uuid, at timestamptz, "recordId" uuid, version integer, "actorId" uuid, "actorName" text,
         "organisationName" text, action text, "from" text, "to" text, note text)
       on conflict (id) do nothing`,
      [resource, JSON.stringify(steps.slice(at, at + CHUNK))],
    );
}
