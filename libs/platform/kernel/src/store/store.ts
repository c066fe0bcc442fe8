import type { Type } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import { reaches } from '../access/scope.js';
import type { Row } from '../condition/condition.js';
import type { Consents } from '../consent/consents.js';
import type { Database, ResultRow, Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { checkedInput } from '../http/input.pipe.js';
import type { Answer } from '../http/respond.js';
import { deltasOf } from '../metrics/metric.js';
import type { Input, Patch, Stored } from '../resource/field-types.js';
import type { Field } from '../resource/field.js';
import type { BaseRecord, RecordType } from '../resource/record.js';
import type { ResourceInfo } from '../resource/resource.js';
import { actionOf, decide } from '../workflow/decide.js';
import type { Vault } from '../vault/vault.js';
import { actionPermission } from '../workflow/workflow.js';
import { changesBetween } from './changes.js';
import { LateNumbers } from './late-numbers.js';
import { highestNumbers, loadStatement } from './load-sql.js';
import { newRow, numberPrefix } from './new-row.js';
import { RecordReader, type StoreOptions } from './record-reader.js';
import { attachesFiles, checkReferences, type Dictionaries } from './references.js';
import type { Trail } from './trail.js';
import { deleteStatement, insertStatement, updateStatement, type NumberToCome } from './write-sql.js';

/** Runs in the transaction of a write, after it; what it throws undoes the write. */
export type AfterWrite = (session: Session, row: Row) => Promise<void>;

/** What a deleted record leaves: no value in any field, so that the audit row tells what they were. */
const nothingOf = (before: Row | null): Row => Object.fromEntries(Object.keys(before ?? {}).map((key) => [key, null]));

/** Personal data masked. */
function titleOf(info: ResourceInfo, fields: readonly Field[], row: Row): string | null {
  const field = fields.find((candidate) => candidate.key === info.title);
  const title = field && row[field.inputKey];
  if (typeof title !== 'string') return null;
  return field?.mask?.(title) ?? title;
}

/** Body of an action that takes none. */
class NoInput {}

/**
 * All reading and writing of one record type. A write leaves audit, history, event and figures with the row, or
 * nothing at all; row scope applies in every one of them.
 */
export class Store<T extends BaseRecord = BaseRecord> extends RecordReader<T> {
  constructor(
    type: RecordType<T>,
    private readonly options: StoreOptions,
    database: Database,
    private readonly dictionaries: Dictionaries,
    vault: Vault,
    private readonly consents: Consents,
  ) {
    super(type, options, database, vault);
  }

  /** Creates a record from checked input. `set` gives fields that only the server writes. */
  async create(
    input: Input<T>,
    who: Caller,
    options: { set?: Partial<Stored<T>>; session?: Session; id?: string } = {},
  ): Promise<Answer> {
    // The files that it attaches stay locked until they are attached.
    if (!options.session && attachesFiles(this.selection.fields, input))
      return this.database.transaction((session) => this.create(input, who, { ...options, session }));
    const session = options.session ?? this.database;
    const row = await this.check(input, who, options);
    const number = this.numberFor(session, row);
    const made = this.trail(who, { action: 'created', note: null }, null, row);
    // A number that is still to come can stand in no name.
    const trail = number?.placeholder === undefined ? made : { ...made, numbered: false };
    const { text, values } = insertStatement(this.selection, row, number, trail);
    const [created] = await session.query(text, values);
    return this.answer(201, created as ResultRow, who);
  }

  /** The row that `create` would write, after all checks but the database's own; nothing is stored. */
  async check(
    input: Input<T>,
    who: Caller,
    options: { set?: Partial<Stored<T>>; session?: Session; id?: string } = {},
  ): Promise<Row> {
    const row = newRow(this.selection, this.workflow, input, options.set ?? {}, who, options.id);
    if (!reaches(this.scope, this.scope.write, who, row)) throw new Problem('access.foreign');
    const session = options.session ?? this.database;
    await checkReferences(session, this.dictionaries, this.selection.fields, row, null, who);
    await this.requireConsent(session, row, null, row);
    return row;
  }

  /** All that `update` would refuse of this change but the version; nothing is stored. */
  async checkUpdate(before: Row, patch: object, who: Caller): Promise<void> {
    this.refuseLocked(before, who);
    await checkReferences(this.database, this.dictionaries, this.selection.fields, patch as Row, before, who);
    if (!reaches(this.scope, this.scope.write, who, { ...before, ...patch })) throw new Problem('access.foreign');
  }

  private refuseLocked(row: Row, who: Caller): void {
    if (!reaches(this.scope, this.scope.write, who, row)) throw new Problem('access.foreign');
    if (!this.view.isEditable(row)) throw new Problem('record.locked');
  }

  /** The beginning of the record's number, and what stands for it while the session waits to take its numbers. */
  private numberFor(session: Session, row: Row): NumberToCome | undefined {
    const prefix = numberPrefix(this.info, this.selection, row);
    if (prefix === undefined) return undefined;
    const late = LateNumbers.of(session);
    if (!late) return { prefix };
    const id = row['id'] as string;
    const searchWeight = this.selection.fields.find((field) => field.inputKey === 'code')?.search;
    late.add({ table: this.selection.table, searchWeight, id, prefix });
    return { prefix, placeholder: LateNumbers.placeholder(id) };
  }

  /** Changes fields of a record in the version that the caller saw. */
  async update(
    id: string,
    patch: Patch<T>,
    version: number,
    who: Caller,
    options: { set?: Partial<Stored<T>>; after?: AfterWrite; session?: Session } = {},
  ): Promise<Answer> {
    return this.inSession(options.session, async (session) => {
      const row = await this.fetch(session, id, who, true);
      this.refuseLocked(row, who);
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

  /** Takes a workflow action: the body is checked, then lock, decide and write, all in one transaction: its own or the caller's. */
  async act(
    id: string,
    action: string,
    body: unknown,
    version: number,
    who: Caller,
    after?: AfterWrite,
    session?: Session,
  ): Promise<Answer> {
    const workflow = this.workflow;
    if (!workflow) throw new Problem('workflow.action', { action });
    const input = await checkedInput((actionOf(workflow, action).input as Type<object> | undefined) ?? NoInput, body);
    return this.inSession(session, async (session) => {
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

  /** Changes fields of a record as the system, whatever the row scope: who causes the change need not see the record. */
  async applyInside(session: Session, id: string, set: Partial<Stored<T>>, who: Caller, action: string): Promise<void> {
    const row = await this.fetch(session, id, null, true);
    await this.write(session, row, set, who, { action, note: null });
  }

  /**
   * Loads complete rows as the system, without history, audit or events; rows that exist already stay as they are.
   * Figures must be rebuilt afterwards. Answers how many rows were new.
   */
  async load(rows: readonly Stored<T>[]): Promise<number> {
    const perStatement = Math.max(1, Math.floor(30_000 / (2 * this.selection.fields.length + 6)));
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
      this.refuseLocked(row, who);
      if (row['version'] !== version) throw new Problem('record.stale');
      const trail = this.trail(who, { action: 'deleted', note: null }, row, null);
      const { text, values } = deleteStatement(this.selection, id, trail);
      await session.query(text, values);
    });
  }

  /** In the caller's transaction, or in one of its own. */
  private inSession<R>(session: Session | undefined, work: (session: Session) => Promise<R>): Promise<R> {
    return session ? work(session) : this.database.transaction(work);
  }

  /** What a record is called, as the audit log may keep it. */
  nameOf(row: Row): string | null {
    return titleOf(this.info, this.selection.fields, row);
  }

  private requireConsent(session: Session, set: Row, before: Row | null, row: Row): Promise<void> {
    const subject = { resource: this.info.name, recordId: row['id'] as string };
    return this.consents.require(session, subject, this.selection.fields, set, before);
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
    await this.requireConsent(session, set, before, before);
    const row = { ...before, ...set };
    if (event.action === 'updated' && !reaches(this.scope, this.scope.write, who, row))
      throw new Problem('access.foreign');
    const changes = changesBetween(this.selection.fields, before, set);
    const trail = this.trail(who, event, before, row);
    const changed = changes.map((change) => change.field);
    const { text, values } = updateStatement(this.selection, row, changed, trail);
    const [updated] = await session.query(text, values);
    await after?.(session, row);
    return this.answer(200, updated as ResultRow, who);
  }

  private trail(who: Caller, event: Pick<Trail, 'action' | 'note'>, before: Row | null, after: Row | null): Trail {
    const row: Row = after ?? before ?? {};
    const concerned = this.options.concerns === undefined ? null : row[this.options.concerns];
    const states = this.workflow && { from: before?.['status'] ?? null, to: after?.['status'] ?? null };
    return {
      who,
      resource: this.info.name,
      id: row['id'] as string,
      name: this.nameOf(row),
      numbered: this.info.code !== undefined,
      ...event,
      from: (states?.from ?? null) as string | null,
      to: (states?.to ?? null) as string | null,
      changes: changesBetween(this.selection.fields, before ?? {}, after ?? nothingOf(before)),
      history: before !== null,
      event: { ...states, ...(concerned !== null && { organisationId: concerned }), actorId: who.accountId },
      deltas: deltasOf(this.metrics, this.scope, before, after),
    };
  }
}
