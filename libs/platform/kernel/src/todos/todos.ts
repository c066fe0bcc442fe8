import { Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal.js';
import { granted } from '../access/scope.js';
import { allOf, isIn, toSql } from '../condition/condition.js';
import { Database } from '../database/database.js';
import { fieldOf, resourceOf } from '../resource/resource.js';
import { Values } from '../store/list-sql.js';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';
import { actionPermission } from '../workflow/workflow.js';

/** Records that wait for one action of the reader. */
export interface TodoGroup {
  readonly resource: string;
  readonly action: string;
  readonly zh: string;
  readonly en: string;
  readonly path: string;
  /** The list of these records. */
  readonly href: string;
  readonly count: number;
  readonly items: readonly Record<string, unknown>[];
}

const SHOWN = 5;

/** What waits for a person, computed from the workflows: records in a state that he can move on. */
@Injectable()
export class Todos {
  constructor(
    private readonly database: Database,
    private readonly stores: StoreRegistry,
  ) {}

  async of(who: Principal): Promise<{ total: number; groups: TodoGroup[] }> {
    const waiting = this.stores.all().flatMap((store) =>
      Object.entries(store.workflow?.actions ?? {})
        .filter(([name, action]) => action.todo && who.permissions.has(actionPermission(store.type, name)))
        .map(([name]) => this.group(store, name, who)),
    );
    const groups = (await Promise.all(waiting)).filter((group) => group.count > 0);
    return { total: groups.reduce((sum, group) => sum + group.count, 0), groups };
  }

  private async group(store: Store, name: string, who: Principal): Promise<TodoGroup> {
    const action = store.workflow?.actions[name];
    if (!action?.todo) throw new Error(`${store.info.name}.${name} is not a to-do`);
    const values = new Values();
    const condition = allOf(isIn('status', action.from), granted(store.scope, action.by, who));
    const where = toSql(condition, { column: (field) => store.selection.column(field), bind: values.bind });
    const rows = await this.database.read<{ total: number; id: string | null }>(
      `select t.n as total, x.* from (select count(*) as n from ${store.selection.table} d where ${where}) t
       left join (select ${columns(store)} from ${store.selection.table} d ${organisationJoin(store)} where ${where} order by ${untouched(store, values)}, d.updated_at limit ${SHOWN}) x on true`,
      values.list,
    );
    return {
      resource: store.info.name,
      action: name,
      zh: action.todo.zh,
      en: action.todo.en,
      path: store.info.path,
      href: `/api/v1/${store.info.path}?${new URLSearchParams({ 'filter[status]': action.from.join(',') }).toString()}`,
      count: rows[0]?.total ?? 0,
      items: rows.filter((row) => row.id !== null).map(({ total: _total, ...item }) => item),
    };
  }
}

const has = (store: Store, key: string): boolean => store.selection.fields.some((field) => field.key === key);

/** Nobody waits for a record that its owner has not handed in yet: what others sent comes first. */
const untouched = (store: Store, values: Values): string =>
  store.workflow ? `(d.status = ${values.bind(store.workflow.initial)})` : 'false';

/** Number, title, organisation, since when, and until when, as far as the record type has them. */
const columns = (store: Store): string =>
  [
    'd.id',
    `${has(store, 'code') ? 'd.code' : 'null'} as code`,
    `d.${fieldOf(store.type, store.info.title).column} as title`,
    `${has(store, 'organisation') ? 'o.name' : 'null'} as organisation`,
    'd.updated_at as since',
    `${has(store, 'deadline') ? 'd.deadline' : 'null'} as due`,
  ].join(', ');

const organisationJoin = (store: Store): string => {
  const field = store.selection.fields.find((candidate) => candidate.key === 'organisation');
  const target = field?.target?.();
  return field && target ? `left join ${resourceOf(target).table} o on o.id = d.${field.column}` : '';
};
