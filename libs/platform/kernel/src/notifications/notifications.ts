import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import { Database, type Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { Outbox, type DomainEvent } from '../events/outbox.js';
import { fill, type Label } from '../resource/label.js';
import { fieldOf } from '../resource/resource.js';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';

const PAGE_SIZE = 20;

/** Notifications for an organisation ($1) and for one of its people ($2). */
const MINE = '(n.organisation_id = $1 or n.account_id = $2)';

/** What is told, about a record that the reader can see. */
interface Notice {
  readonly text: Label;
  readonly resource: string;
  readonly recordId: string;
}

/** Something to tell one person. */
export interface PersonalNotice extends Notice {
  readonly accountId: string;
}

/** Something to tell an organisation's people. */
export interface OrganisationNotice extends Notice {
  readonly organisationId: string;
}

/** Tells an organisation's people what happened to its records, as the workflows ask for it, and single people. */
@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
    outbox: Outbox,
  ) {
    outbox.register({
      name: 'notifications',
      handles: (event) => this.noticeOf(event) !== undefined,
      handle: (event, session) => this.write(event, session),
    });
  }

  /** Tells one person, in the transaction of what he is told of. */
  async tell(session: Session, { accountId, ...notice }: PersonalNotice): Promise<void> {
    await this.insert(session, 'account_id', accountId, notice);
  }

  /** Tells an organisation, in the transaction of what it is told of. */
  async tellOrganisation(session: Session, { organisationId, ...notice }: OrganisationNotice): Promise<void> {
    await this.insert(session, 'organisation_id', organisationId, notice);
  }

  /** A page of the notifications for the caller and his organisation, newest first. */
  async list(page: number, who: Caller): Promise<object> {
    const rows = await this.database.read<Record<string, unknown>>(
      `select n.id, n.created_at as at, n.zh, n.en, n.resource, n.record_id as "recordId", r.account_id is not null as read
       from notification n left join notification_read r on r.notification_id = n.id and r.account_id = $2
       where ${MINE} order by n.created_at desc, n.id limit ${PAGE_SIZE} offset $3`,
      [who.organisationId, who.accountId, (page - 1) * PAGE_SIZE],
    );
    const [count] = await this.database.read<{ total: number; unread: number }>(
      `select count(*) as total, count(*) filter (where r.account_id is null) as unread
       from notification n left join notification_read r on r.notification_id = n.id and r.account_id = $2 where ${MINE}`,
      [who.organisationId, who.accountId],
    );
    const items = rows.map((row) => ({ ...row, path: this.stores.named(String(row['resource']))?.info.path ?? null }));
    return { items, total: count?.total ?? 0, unread: count?.unread ?? 0, page, pageSize: PAGE_SIZE };
  }

  /** Marks one notification as read by the caller. */
  async read(id: string, who: Caller): Promise<void> {
    const rows = await this.database.query(
      `insert into notification_read (notification_id, account_id) select id, $2 from notification
       where id::text = $1 and (organisation_id = $3 or account_id = $2) on conflict (notification_id, account_id) do update set account_id = excluded.account_id returning notification_id`,
      [id, who.accountId, who.organisationId],
    );
    if (rows.length === 0) throw new Problem('record.missing');
  }

  /** Marks all as read. */
  async readAll(who: Caller): Promise<void> {
    await this.database.query(
      `insert into notification_read (notification_id, account_id) select id, $1 from notification where organisation_id = $2 or account_id = $1 on conflict do nothing`,
      [who.accountId, who.organisationId],
    );
  }

  private noticeOf(event: DomainEvent): { store: Store; organisation: string; text: Label } | undefined {
    const store = this.stores.named(event.resource);
    const notify = store?.workflow?.actions[event.type.slice(event.resource.length + 1)]?.notify;
    return store && notify ? { store, ...notify } : undefined;
  }

  private async write(event: DomainEvent, session: Session): Promise<void> {
    const notice = this.noticeOf(event);
    if (!notice) return;
    const { store, organisation, text } = notice;
    const [row] = await session.query<{ organisation: string | null; title: string; code: string | null }>(
      `select ${store.selection.column(organisation)} as organisation, d.${fieldOf(store.type, store.info.title).column} as title
       from ${store.selection.table} d where d.id = $1`,
      [event.recordId],
    );
    if (!row?.organisation) return;
    const filled = { zh: fill(text.zh, row), en: fill(text.en, row) };
    const { resource, recordId } = event;
    await this.tellOrganisation(session, { organisationId: row.organisation, text: filled, resource, recordId });
  }

  private async insert(
    session: Session,
    to: 'account_id' | 'organisation_id',
    id: string,
    { text, resource, recordId }: Notice,
  ): Promise<void> {
    await session.query(
      `insert into notification (id, ${to}, zh, en, resource, record_id) values ($1, $2, $3, $4, $5, $6)`,
      [uuidv7(), id, text.zh, text.en, resource, recordId],
    );
  }
}
