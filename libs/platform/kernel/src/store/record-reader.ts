import type { Principal } from '../access/principal.js';
import { granted, visibleRows, type Scope } from '../access/scope.js';
import { allOf, always, holds, toSql, type Condition, type Row } from '../condition/condition.js';
import type { Database, ResultRow, Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import type { Answer } from '../http/respond.js';
import type { Metric } from '../metrics/metric.js';
import { encodeCursor, ListQueryParser, type ListQuery, type RawQuery } from '../query/list-query.js';
import type { Stored } from '../resource/field-types.js';
import type { BaseRecord, RecordType } from '../resource/record.js';
import { resourceOf, type ResourceInfo } from '../resource/resource.js';
import type { Vault } from '../vault/vault.js';
import type { AnyWorkflow } from '../workflow/workflow.js';
import {
  CAP,
  countStatement,
  cursorStatement,
  exportStatement,
  facetStatement,
  pageStatement,
  Values,
} from './list-sql.js';
import { RecordView } from './record-view.js';
import { Selection } from './select.js';
import { serialisersFor, type Serialisers } from './serialise.js';
import { UUID } from '../resource/id.js';

/** What a module declares of a record type besides its fields. */
export interface StoreOptions {
  readonly scope: Scope;
  readonly workflow?: AnyWorkflow;
  readonly metrics?: readonly Metric[];
  /** Fields whose organisation an event concerns, for notifications; the first that is set counts. */
  readonly concerns?: string;
}

/** All reading of one record type: lists, details, facets and exports compiled to SQL from its fields, within row scope. */
export class RecordReader<T extends BaseRecord = BaseRecord> {
  readonly info: ResourceInfo;
  readonly selection: Selection;
  readonly parser: ListQueryParser;
  readonly scope: Scope;
  readonly workflow: AnyWorkflow | undefined;
  readonly metrics: readonly Metric[];
  protected readonly view: RecordView;
  private readonly serialisers: Serialisers;
  private readonly detailText: string;

  constructor(
    readonly type: RecordType<T>,
    options: StoreOptions,
    protected readonly database: Database,
    vault: Vault,
  ) {
    this.info = resourceOf(type);
    this.scope = options.scope;
    this.workflow = options.workflow;
    this.metrics = options.metrics ?? [];
    this.selection = new Selection(type, vault);
    this.parser = new ListQueryParser(type);
    this.view = new RecordView(this.selection, this.scope, this.workflow, this.info.name);
    this.serialisers = serialisersFor(this.selection.shown, this.selection.listed, this.workflow !== undefined);
    this.detailText = `select ${this.selection.detail.columns} from ${this.selection.table} d ${this.selection.detail.joins} where d.id = $1`;
  }

  /** A page of the rows that the caller sees. */
  async list(raw: RawQuery, who: Principal): Promise<Answer> {
    const query = this.parse(raw, who);
    return query.after === undefined ? this.page(query, who) : this.after(query, who);
  }

  /** One record; another's invisible record is as missing as one that does not exist. */
  async get(id: string, who: Principal): Promise<Answer> {
    const [row] = UUID.test(id) ? await this.database.query(this.detailText, [id]) : [];
    if (!row || !holds(visibleRows(this.scope, who), this.view.rowOf(row))) throw new Problem('record.missing');
    return this.answer(200, row, who);
  }

  /** How many visible rows each value of the fields has; a filter on a field does not narrow its own facet. */
  async facets(raw: RawQuery, who: Principal): Promise<Record<string, ResultRow[]>> {
    const { fields, ...rest } = raw;
    const asked = typeof fields === 'string' ? fields.split(',') : [];
    const known = asked.map((name) => this.parser.filterable.find((column) => column.inputKey === name));
    if (asked.length === 0 || known.some((column) => !column))
      throw new Problem('request.invalid', {}, [
        { pointer: 'fields', code: 'request.value', values: { value: String(fields) } },
      ]);
    const entries = await Promise.all(
      asked.map(async (name) => {
        const others = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith(`filter[${name}]`)));
        const statement = facetStatement(this.selection, ...this.within(this.parse(others, who), who), name);
        return [name, await this.database.read(statement.text, statement.values)] as const;
      }),
    );
    return Object.fromEntries(entries);
  }

  /** Every visible row of a query, one after another; personal data masked, unless a reason for unmasking is audited. */
  async *export(
    raw: RawQuery,
    who: Principal,
    options: { readonly ignore?: readonly string[]; readonly unmask?: boolean } = {},
  ): AsyncGenerator<ResultRow> {
    const query = this.parse(raw, who, options.ignore);
    const statement = exportStatement(this.selection, ...this.within(query, who));
    const unmask = options.unmask === true;
    for await (const row of this.database.stream(statement.text, statement.values))
      yield this.view.exported(row, who, unmask);
  }

  /** May the person see personal data of this row in the clear, if he says why? */
  mayUnmask(row: Row, who: Principal): boolean {
    return this.view.mayUnmask(row, who);
  }

  /** The record as guards and services see it; `record.missing` when the caller does not see it. */
  async find(id: string, who: Principal, session: Session = this.database): Promise<Stored<T>> {
    return (await this.fetch(session, id, who, false)) as Stored<T>;
  }

  /** The records of these ids that the caller sees, as guards and services see them. */
  async findAll(ids: readonly string[], who: Principal): Promise<ReadonlyMap<string, Row>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query(
      `select ${this.selection.stored} from ${this.selection.table} d where d.id = any($1::uuid[])`,
      [ids],
    );
    const visible = visibleRows(this.scope, who);
    return new Map(
      rows.filter((row) => holds(visible, row)).map((row) => [row['id'] as string, this.selection.sealed.open(row)]),
    );
  }

  /** The record as the system sees it, whatever the row scope: for work that concerns the data and not a reader. */
  async inside(id: string, session: Session = this.database): Promise<Stored<T>> {
    return (await this.fetch(session, id, null, false)) as Stored<T>;
  }

  /** The first visible rows of a query, as lists show them, for other modules' pages. */
  async rows(raw: RawQuery, who: Principal): Promise<{ items: ResultRow[]; total: number }> {
    return this.pageOf(this.parse(raw, who), who);
  }

  /** Which of these records the person sees, among those that meet a further condition. */
  async visibleAmong(ids: readonly string[], who: Principal, where: Condition = always): Promise<ReadonlySet<string>> {
    const values = new Values();
    const among = values.bind(ids);
    const visible = toSql(allOf(visibleRows(this.scope, who), where), {
      column: (field) => this.selection.column(field),
      bind: values.bind,
    });
    const rows = await this.database.read<{ id: string }>(
      `select d.id from ${this.selection.table} d where d.id = any(${among}::uuid[]) and ${visible}`,
      values.list,
    );
    return new Set(rows.map((row) => row.id));
  }

  /** These records as lists show them, in the order of their ids; those that the person does not see are left out. */
  async listed(ids: readonly string[], who: Principal): Promise<ResultRow[]> {
    const visible = await this.visibleAmong(ids, who);
    return this.database.read(
      `select ${this.selection.list} from unnest($1::uuid[]) with ordinality u(id, n)
       join ${this.selection.table} d on d.id = u.id order by u.n`,
      [ids.filter((id) => visible.has(id))],
    );
  }

  /** What happened to a record, newest first; visible to whoever sees the record. */
  async history(id: string, who: Principal): Promise<{ items: ResultRow[] }> {
    await this.fetch(this.database, id, who, false);
    const items = await this.database.query(
      `select id, created_at as at, json_build_object('id', actor_id, 'name', actor_name) as actor,
         case when on_behalf_of_id is not null then json_build_object('id', on_behalf_of_id, 'name', on_behalf_of_name) end as "onBehalfOf",
         organisation_name as organisation, action, from_status as "from", to_status as "to", note, changes
       from record_history where resource = $1 and record_id = $2 order by created_at desc, version desc limit 500`,
      [this.info.name, id],
    );
    return { items };
  }

  /** The record's answer with what its reader may do now. */
  answer(status: number, record: ResultRow, who: Principal): Answer {
    const shown = this.view.detail(record, who);
    return { status, body: this.serialisers.record(shown), version: record['version'] as number };
  }

  private async page(query: ListQuery, who: Principal): Promise<Answer> {
    const { items, total } = await this.pageOf(query, who);
    const capped = query.total === 'capped' && total > CAP;
    return {
      status: 200,
      body: this.serialisers.page({
        items,
        ...(query.total !== 'none' && { total }),
        ...(capped && { totalCapped: true }),
        page: query.page,
        pageSize: query.pageSize,
      }),
    };
  }

  private async pageOf(query: ListQuery, who: Principal): Promise<{ items: ResultRow[]; total: number }> {
    const [, visible] = this.within(query, who);
    const { text, values } = pageStatement(this.selection, query, visible);
    const items = await this.database.read(text, values);
    if (items.length > 0 || query.page === 1 || query.total === 'none')
      return { items, total: Number(items[0]?.['#total'] ?? 0) };
    const count = countStatement(this.selection, query, visible);
    const [row] = await this.database.read<{ n: number }>(count.text, count.values);
    return { items, total: row?.n ?? 0 };
  }

  private async after(query: ListQuery, who: Principal): Promise<Answer> {
    const statement = cursorStatement(this.selection, ...this.within(query, who));
    const rows = await this.database.read(statement.text, statement.values);
    const items = rows.slice(0, query.pageSize);
    const last = rows.length > query.pageSize ? items.at(-1) : undefined;
    const nextCursor = last ? encodeCursor({ value: String(last['#cursor']), id: String(last['id']) }) : null;
    return { status: 200, body: this.serialisers.page({ items, pageSize: query.pageSize, nextCursor }) };
  }

  /** The row by its id, locked if it is to be written; `record.missing` when the person, if one is given, does not see it. */
  protected async fetch(session: Session, id: string, who: Principal | null, lock: boolean): Promise<Row> {
    const [row] = UUID.test(id)
      ? await session.query(
          `select ${this.selection.stored} from ${this.selection.table} d where d.id = $1${lock ? ' for update' : ''}`,
          [id],
        )
      : [];
    if (!row || (who && !holds(visibleRows(this.scope, who), row))) throw new Problem('record.missing');
    return this.selection.sealed.open(row);
  }

  private parse(raw: RawQuery, who: Principal, ignore: readonly string[] = []): ListQuery {
    const { sealed } = this.selection;
    return this.parser.parse(raw, ignore, this.view.maySearchPersonal(who) ? sealed : undefined);
  }

  /** The query with the rows that it may find: by personal data only those that its reader could unmask. */
  private within(query: ListQuery, who: Principal): [ListQuery, Condition] {
    return [query, query.byPersonal ? granted(this.scope, this.view.closeGrants, who) : visibleRows(this.scope, who)];
  }
}
