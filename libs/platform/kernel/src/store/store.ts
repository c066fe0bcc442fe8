import type { Type } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Caller, Principal } from '../access/principal.js';
import { reaches, visibleRows, type Scope } from '../access/scope.js';
import { holds, type Row } from '../condition/condition.js';
import type { Database, ResultRow, Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { checkedInput } from '../http/input.pipe.js';
import type { Answer } from '../http/respond.js';
import { deltasOf, type Metric } from '../metrics/metric.js';
import { dayOf } from '../query/calendar.js';
import { encodeCursor, ListQueryParser, type ListQuery, type RawQuery } from '../query/list-query.js';
import type { Input, Patch, Stored } from '../resource/field-types.js';
import type { BaseRecord, RecordType } from '../resource/record.js';
import { resourceOf, type ResourceInfo } from '../resource/resource.js';
import { actionOf, decide } from '../workflow/decide.js';
import { actionPermission, type AnyWorkflow } from '../workflow/workflow.js';
import { changesBetween } from './changes.js';
import { CAP, countStatement, cursorStatement, exportStatement, facetStatement, pageStatement } from './list-sql.js';
import { highestNumbers, loadStatement } from './load-sql.js';
import { checkReferences, type Dictionaries } from './references.js';
import { RecordView } from './record-view.js';
import { Selection } from './select.js';
import { serialisersFor, type Serialisers } from './serialise.js';
import type { Trail } from './trail.js';
import { deleteStatement, insertStatement, updateStatement } from './write-sql.js';

/** What a module declares of a record type besides its fields. */
export interface StoreOptions {
  readonly scope: Scope;
  readonly workflow?: AnyWorkflow;
  readonly metrics?: readonly Metric[];
  /** Fields whose organisation an event concerns, for notifications; the first that is set counts. */
  readonly concerns?: string;
}

/** Runs in the transaction of a write, after it; what it throws undoes the write. */
export type AfterWrite = (session: Session, row: Row) => Promise<void>;

/** Body of an action that takes none. */
class NoInput {}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * All reading and writing of one record type: lists, details, facets and exports compiled to SQL from its fields,
 * and writes that leave audit, history, event and figures with the row or nothing at all. Row scope applies in every
 * one of them.
 */
export class Store<T extends BaseRecord = BaseRecord> {
  readonly info: ResourceInfo;
  readonly selection: Selection;
  readonly parser: ListQueryParser;
  readonly scope: Scope;
  readonly workflow: AnyWorkflow | undefined;
  readonly metrics: readonly Metric[];
  private readonly view: RecordView;
  private readonly serialisers: Serialisers;
  private readonly detailText: string;

  constructor(
    readonly type: RecordType<T>,
    private readonly options: StoreOptions,
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
  ) {
    this.info = resourceOf(type);
    this.scope = options.scope;
    this.workflow = options.workflow;
    this.metrics = options.metrics ?? [];
    this.selection = new Selection(type);
    this.parser = new ListQueryParser(type);
    this.view = new RecordView(this.selection, this.scope, this.workflow, this.info.name);
    this.serialisers = serialisersFor(this.selection.shown, this.selection.listed, this.workflow !== undefined);
    this.detailText = `select ${this.selection.detail.columns} from ${this.selection.table} d ${this.selection.detail.joins} where d.id = $1`;
  }

  // ---- reading ----------------------------------------------------------------------------------------------------

  /** A page of the rows that the caller sees. */
  async list(raw: RawQuery, who: Principal): Promise<Answer> {
    const query = this.parser.parse(raw);
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
        const statement = facetStatement(this.selection, this.parser.parse(others), visibleRows(this.scope, who), name);
        return [name, await this.database.read(statement.text, statement.values)] as const;
      }),
    );
    return Object.fromEntries(entries);
  }

  /** Every visible row of a query, one after another, personal data masked as in answers. */
  async *export(raw: RawQuery, who: Principal, ignore: readonly string[] = []): AsyncGenerator<ResultRow> {
    const query = this.parser.parse(raw, ignore);
    const statement = exportStatement(this.selection, query, visibleRows(this.scope, who));
    for await (const row of this.database.stream(statement.text, statement.values)) yield this.view.masked(row, who);
  }

  /** The record as guards and services see it; `record.missing` when the caller does not see it. */
  async find(id: string, who: Principal, session: Session = this.database): Promise<Stored<T>> {
    return (await this.fetch(session, id, who, false)) as Stored<T>;
  }

  /** The first visible rows of a query, as lists show them, for other modules' pages. */
  async rows(raw: RawQuery, who: Principal): Promise<{ items: ResultRow[]; total: number }> {
    return this.pageOf(this.parser.parse(raw), who);
  }

  // ---- writing ----------------------------------------------------------------------------------------------------

  /** Creates a record from checked input. `set` gives fields that only the server writes. */
  async create(
    input: Input<T>,
    who: Caller,
    options: { set?: Partial<Stored<T>>; session?: Session; id?: string } = {},
  ): Promise<Answer> {
    const session = options.session ?? this.database;
    const row = await this.check(input, who, options);
    const trail = this.trail(who, 'created', null, row, {});
    const { text, values } = insertStatement(this.selection, row, this.numberPrefix(row), trail);
    const [created] = await session.query(text, values);
    return this.answer(201, created as ResultRow, who);
  }

  /** The row that `create` would write, after all checks but the database's own; nothing is stored. */
  async check(
    input: Input<T>,
    who: Caller,
    options: { set?: Partial<Stored<T>>; session?: Session; id?: string } = {},
  ): Promise<Row> {
    const row = this.newRow(input, who, options.set ?? {}, options.id);
    if (!reaches(this.scope, this.scope.write, who, row)) throw new Problem('access.foreign');
    await checkReferences(options.session ?? this.database, this.dictionaries, this.selection.fields, row, null, who);
    return row;
  }

  /** Changes fields of a record in the version that the caller saw. */
  async update(
    id: string,
    patch: Patch<T>,
    version: number,
    who: Caller,
    options: { set?: Partial<Stored<T>>; after?: AfterWrite } = {},
  ): Promise<Answer> {
    return this.database.transaction(async (session) => {
      const row = await this.fetch(session, id, who, true);
      if (!reaches(this.scope, this.scope.write, who, row)) throw new Problem('access.foreign');
      if (!this.view.isEditable(row)) throw new Problem('record.locked');
      if (row['version'] !== version) throw new Problem('record.stale');
      return this.write(
        session,
        row,
        { ...patch, ...options.set },
        who,
        { action: 'updated', note: null },
        options.after,
      );
    });
  }

  /** Takes a workflow action: the body is checked, then lock, decide and write, all in one transaction. */
  async act(
    id: string,
    action: string,
    body: unknown,
    version: number,
    who: Caller,
    after?: AfterWrite,
  ): Promise<Answer> {
    const workflow = this.workflow;
    if (!workflow) throw new Problem('workflow.action', { action });
    const input = await checkedInput((actionOf(workflow, action).input as Type<object> | undefined) ?? NoInput, body);
    return this.database.transaction(async (session) => {
      const row = await this.fetch(session, id, who, true);
      if (!who.permissions.has(actionPermission(this.type, action))) throw new Problem('access.denied');
      if (row['version'] !== version) throw new Problem('record.stale');
      const decision = decide(workflow, this.scope, action, row, input, { who, now: new Date().toISOString() });
      return this.write(
        session,
        row,
        { ...decision.set, status: decision.to },
        who,
        { action, note: decision.note },
        after,
      );
    });
  }

  /** Changes fields as the system, e.g. when an event of another record concerns this one; no version needed. */
  async apply(
    session: Session,
    id: string,
    set: Partial<Stored<T>>,
    who: Caller,
    action: string,
    note: string | null = null,
  ): Promise<Answer> {
    const row = await this.fetch(session, id, who, true);
    return this.write(session, row, set, who, { action, note });
  }

  /**
   * Loads complete rows as the system, without history, audit or events; rows that exist already stay as they are.
   * Figures must be rebuilt afterwards. Answers how many rows were new.
   */
  async load(rows: readonly Stored<T>[]): Promise<number> {
    const perStatement = Math.max(1, Math.floor(30_000 / (this.selection.fields.length + 6)));
    return this.database.transaction(async (session) => {
      let loaded = 0;
      for (let at = 0; at < rows.length; at += perStatement) {
        const { text, values } = loadStatement(this.selection, rows.slice(at, at + perStatement));
        loaded += (await session.query(text, values)).length;
      }
      const codes = rows.flatMap((row) => ('code' in row && typeof row.code === 'string' ? [row.code] : []));
      for (const [prefix, value] of [...highestNumbers(this.info.code === undefined ? [] : codes)].sort())
        await session.query(
          'insert into record_number as c (prefix, value) values ($1, $2) on conflict (prefix) do update set value = greatest(c.value, excluded.value)',
          [prefix, value],
        );
      return loaded;
    });
  }

  /** Deletes a record in the version that the caller saw. */
  async remove(id: string, version: number, who: Caller): Promise<void> {
    await this.database.transaction(async (session) => {
      const row = await this.fetch(session, id, who, true);
      if (!reaches(this.scope, this.scope.write, who, row)) throw new Problem('access.foreign');
      if (!this.view.isEditable(row)) throw new Problem('record.locked');
      if (row['version'] !== version) throw new Problem('record.stale');
      const trail = this.trail(who, 'deleted', row, null, {});
      const { text, values } = deleteStatement(this.selection, id, trail);
      await session.query(text, values);
    });
  }

  /** What happened to a record, newest first; visible to whoever sees the record. */
  async history(id: string, who: Principal): Promise<{ items: ResultRow[] }> {
    await this.fetch(this.database, id, who, false);
    const items = await this.database.query(
      `select id, created_at as at, json_build_object('id', actor_id, 'name', actor_name) as actor, organisation_name as organisation,
         action, from_status as "from", to_status as "to", note, changes
       from record_history where resource = $1 and record_id = $2 order by created_at desc, version desc limit 500`,
      [this.info.name, id],
    );
    return { items };
  }

  // ---- what both need ---------------------------------------------------------------------------------------------

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
    const visible = visibleRows(this.scope, who);
    const { text, values } = pageStatement(this.selection, query, visible);
    const items = await this.database.read(text, values);
    if (items.length > 0 || query.page === 1 || query.total === 'none')
      return { items, total: Number(items[0]?.['#total'] ?? 0) };
    const count = countStatement(this.selection, query, visible);
    const [row] = await this.database.read<{ n: number }>(count.text, count.values);
    return { items, total: row?.n ?? 0 };
  }

  private async after(query: ListQuery, who: Principal): Promise<Answer> {
    const statement = cursorStatement(this.selection, query, visibleRows(this.scope, who));
    const rows = await this.database.read(statement.text, statement.values);
    const items = rows.slice(0, query.pageSize);
    const last = rows.length > query.pageSize ? items.at(-1) : undefined;
    const nextCursor = last ? encodeCursor({ value: String(last['#cursor']), id: String(last['id']) }) : null;
    return { status: 200, body: this.serialisers.page({ items, pageSize: query.pageSize, nextCursor }) };
  }

  private async fetch(session: Session, id: string, who: Principal, lock: boolean): Promise<Row> {
    const [row] = UUID.test(id)
      ? await session.query(
          `select ${this.selection.stored} from ${this.selection.table} d where d.id = $1${lock ? ' for update' : ''}`,
          [id],
        )
      : [];
    if (!row || !holds(visibleRows(this.scope, who), row)) throw new Problem('record.missing');
    return row;
  }

  private async write(
    session: Session,
    before: Row,
    set: Row,
    who: Caller,
    event: { readonly action: string; readonly note: string | null },
    after?: AfterWrite,
  ): Promise<Answer> {
    await checkReferences(session, this.dictionaries, this.selection.fields, set, before, who);
    const row = { ...before, ...set };
    if (event.action === 'updated' && !reaches(this.scope, this.scope.write, who, row))
      throw new Problem('access.foreign');
    const changes = changesBetween(this.selection.fields, before, set);
    const trail = this.trail(who, event.action, before, row, { note: event.note });
    const changed = changes.map((change) => change.field);
    const { text, values } = updateStatement(this.selection, row, changed, trail);
    const [updated] = await session.query(text, values);
    await after?.(session, row);
    return this.answer(200, updated as ResultRow, who);
  }

  private newRow(input: Row, who: Caller, set: Row, id: string | undefined): Row {
    const defaults = Object.fromEntries(
      this.selection.fields
        .filter((field) => field.default && input[field.inputKey] === undefined)
        .map((field) => [field.inputKey, field.default?.(who)]),
    );
    return {
      ...defaults,
      ...input,
      ...(this.workflow && { status: this.workflow.initial }),
      ...set,
      id: id ?? uuidv7(),
      version: 1,
      createdBy: who.accountId,
    };
  }

  /** Numbers run per record type, year and division: XQ-2026-340100; the province where there is no division. */
  private numberPrefix(row: Row): string | undefined {
    if (this.info.code === undefined || 'code' in row) return undefined;
    const division = this.selection.fields.find((field) => field.kind === 'division');
    const place = (division && (row[division.inputKey] as string | null)) ?? '340000';
    return `${this.info.code}-${dayOf(new Date()).slice(0, 4)}-${place}`;
  }

  private trail(
    who: Caller,
    action: string,
    before: Row | null,
    after: Row | null,
    more: { note?: string | null },
  ): Trail {
    const row = (after ?? before) as Row;
    const concerned = this.options.concerns === undefined ? null : row[this.options.concerns];
    return {
      who,
      resource: this.info.name,
      id: row['id'] as string,
      action,
      from: this.workflow && before ? (before['status'] as string) : null,
      to: this.workflow && after ? (after['status'] as string) : null,
      note: more.note ?? null,
      changes: changesBetween(this.selection.fields, before ?? {}, after ?? {}),
      history: before !== null,
      event: {
        ...(this.workflow && { from: before?.['status'] ?? null, to: after?.['status'] ?? null }),
        ...(concerned !== null && { organisationId: concerned }),
        actorId: who.accountId,
      },
      deltas: deltasOf(this.metrics, this.scope, before, after),
    };
  }
}
