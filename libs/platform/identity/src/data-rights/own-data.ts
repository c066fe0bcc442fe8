import { Injectable } from '@nestjs/common';
import { AuditLog, Database, fieldOf, StoreRegistry, type Caller, type ResultRow, type Store } from '@kechuang/kernel';
import { Profiles } from '../account/profiles.js';
import { ConsentBook } from '../consent/consent-book.js';
import { Delegations } from '../delegation/delegations.js';

/** Rows per list: more than anybody has, and still one answer. */
const MOST = 10_000;

/** Everything that the platform keeps about the person who asks (PIPL article 45), in a form that machines read. */
@Injectable()
export class OwnData {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
    private readonly profiles: Profiles,
    private readonly consents: ConsentBook,
    private readonly delegations: Delegations,
    private readonly audit: AuditLog,
  ) {}

  async of(who: Caller): Promise<object> {
    const { accountId, personId } = who;
    await this.audit.add(this.database, who, {
      action: 'data-exported',
      resource: 'account',
      recordId: accountId,
      result: 'ok',
    });
    const rows = (sql: string): Promise<ResultRow[]> => this.database.query(`${sql} limit ${MOST}`, [accountId]);
    return {
      exportedAt: new Date().toISOString(),
      account: { ...(await this.profiles.of(accountId)), ...(await this.recordOf('account', accountId)) },
      person: personId === null ? null : await this.recordOf('person', personId),
      consents: (await this.consents.of({ accountId, personId })).history,
      delegations: await this.delegations.of(who),
      sessions: await rows(
        `select created_at as "createdAt", expires_at as "expiresAt", ended_at as "endedAt", address, user_agent as "userAgent"
         from sign_in_session where account_id = $1 order by created_at desc`,
      ),
      preferences: await rows('select key, value from account_preference where account_id = $1 order by key'),
      recordsCreated: await this.recordsCreatedBy(accountId),
      files: await rows(
        `select id, name, size, content_type as "contentType", created_at as "createdAt" from stored_file
         where owner_id = $1 order by created_at desc`,
      ),
      notifications: await rows(
        `select created_at as at, zh, en from notification where account_id = $1 order by created_at desc`,
      ),
      audit: await rows(
        `select created_at as at, action, resource, record_id as "recordId", result, address, actor_id as "actorId"
         from audit_entry where actor_id = $1 or on_behalf_of_id = $1 or (resource = 'account' and record_id = $1)
         order by created_at desc`,
      ),
    };
  }

  /** A record about the person himself, as it is kept. */
  private async recordOf(resource: string, id: string): Promise<object> {
    const store = this.stores.named(resource);
    return store ? store.inside(id) : {};
  }

  private async recordsCreatedBy(accountId: string): Promise<object[]> {
    const lists = await Promise.all(this.stores.all().map((store) => this.createdIn(store, accountId)));
    return lists.flat();
  }

  private async createdIn({ selection, info, type }: Store, accountId: string): Promise<ResultRow[]> {
    return this.database.query(
      `select $2 as resource, id, ${fieldOf(type, info.title).column} as title, created_at as "createdAt" from ${selection.table}
       where created_by = $1 order by created_at desc limit ${MOST}`,
      [accountId, info.name],
    );
  }
}
