import { Injectable } from '@nestjs/common';
import { visibleRows } from '../access/scope.js';
import type { Principal } from '../access/principal.js';
import { toSql } from '../condition/condition.js';
import { Database } from '../database/database.js';
import { Values } from '../store/list-sql.js';
import { StoreRegistry } from '../store/store-registry.js';
import type { Store } from '../store/store.js';

/** What decides who may read a file. */
export interface FileOwner {
  readonly id: string;
  readonly ownerId: string;
  readonly organisationId: string | null;
}

/** Who may read a stored file: its uploader, his organisation, and whoever sees a record that carries it. */
@Injectable()
export class FileAccess {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
  ) {}

  async mayRead(file: FileOwner, who: Principal): Promise<boolean> {
    if (file.ownerId === who.accountId) return true;
    if (file.organisationId !== null && isOf(who, file.organisationId)) return true;
    for (const store of this.stores.all()) if (await this.isAttached(store, file.id, who)) return true;
    return false;
  }

  private async isAttached(store: Store, fileId: string, who: Principal): Promise<boolean> {
    const fields = store.selection.fields.filter((field) => field.kind === 'attachments');
    const scope = visibleRows(store.scope, who);
    if (fields.length === 0 || scope.kind === 'never' || !who.permissions.has(`${store.info.name}.read`)) return false;
    const values = new Values();
    const file = values.bind([fileId]);
    const carries = fields.map((field) => `d.${field.column} @> ${file}::uuid[]`).join(' or ');
    const visible = toSql(scope, { column: (name) => store.selection.column(name), bind: values.bind });
    const rows = await this.database.read(
      `select 1 from ${store.selection.table} d where (${carries}) and (${visible}) limit 1`,
      values.list,
    );
    return rows.length > 0;
  }
}

const isOf = (who: Principal, organisationId: string): boolean =>
  who.organisationId === organisationId || who.organisationIds.includes(organisationId);
