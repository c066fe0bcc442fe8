import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import type { Row } from '../condition/condition.js';
import type { Session } from '../database/database.js';
import type { Field } from '../resource/field.js';
import type { PersonalKind } from '../resource/personal.js';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';
import type { Subject } from './consents.js';

/** Stands for the name of somebody who has left and had his data deleted. */
export const NOBODY_NAME = '已注销用户';

/** Personal data as it is kept in records. */
export type ContactData = Readonly<Partial<Record<PersonalKind, string | null>>>;

const isAboutPerson = (field: Field): boolean => field.personal !== undefined || field.identifying === true;

/** What a field holds once its person has been deleted: nothing, or no name where there must be one. */
const emptied = (field: Field): string | null => (field.optional ? null : NOBODY_NAME);

/** Finding and erasing what records of any type hold about one person. */
@Injectable()
export class SubjectData {
  constructor(private readonly stores: StoreRegistry) {}

  /** The personal data of one record in the clear, by kind. */
  async contactsOf(session: Session, { resource, recordId }: Subject): Promise<ContactData> {
    const store = this.storeOf(resource);
    const row = (await store.inside(recordId, session)) as unknown as Row;
    return Object.fromEntries(
      store.selection.fields.flatMap((field) =>
        field.personal ? [[field.personal, row[field.inputKey] ?? null]] : [],
      ),
    );
  }

  /** Empties the fields of these kinds; the rest of the record stays. */
  async eraseKinds(session: Session, subject: Subject, kinds: readonly PersonalKind[], who: Caller): Promise<void> {
    const store = this.storeOf(subject.resource);
    const fields = store.selection.fields.filter((field) => field.personal && kinds.includes(field.personal));
    await this.empty(session, store, subject.recordId, fields, who);
  }

  /** Empties everything in the record that tells who the person is. What it counts for in figures stays. */
  async eraseRecord(session: Session, { resource, recordId }: Subject, who: Caller): Promise<void> {
    const store = this.storeOf(resource);
    const fields = store.selection.fields.filter(isAboutPerson);
    await this.empty(session, store, recordId, fields, who);
    await forgetPast(session, resource, [recordId], fields);
  }

  /**
   * Empties the contact data of every record that carries one of these numbers or addresses, found by keyed hash,
   * and the person's name beside it.
   */
  async eraseContacts(session: Session, contacts: ContactData, name: string, who: Caller): Promise<void> {
    for (const store of this.stores.all()) {
      const ids = await this.carrying(session, store, contacts);
      for (const id of ids) {
        const row = (await store.inside(id, session)) as unknown as Row;
        const fields = store.selection.fields.filter(
          ({ personal, inputKey }) =>
            personal && row[inputKey] !== null && (row[inputKey] === contacts[personal] || row[inputKey] === name),
        );
        await this.empty(session, store, id, fields, who);
      }
      await forgetPast(session, store.info.name, ids, []);
    }
  }

  private async carrying(session: Session, store: Store, contacts: ContactData): Promise<string[]> {
    const { sealed, table, fields } = store.selection;
    const hashed = fields.flatMap((field) => {
      const value = field.personal && contacts[field.personal];
      return field.hashColumn !== undefined && value
        ? [{ column: field.hashColumn, hash: sealed.hash(field, value) }]
        : [];
    });
    if (hashed.length === 0) return [];
    const rows = await session.query<{ id: string }>(
      `select id from ${table} where ${hashed.map(({ column }, at) => `${column} = $${at + 1}`).join(' or ')} for update`,
      hashed.map(({ hash }) => hash),
    );
    return rows.map(({ id }) => id);
  }

  private async empty(
    session: Session,
    store: Store,
    id: string,
    fields: readonly Field[],
    who: Caller,
  ): Promise<void> {
    if (fields.length === 0) return;
    const set = Object.fromEntries(fields.map((field) => [field.inputKey, emptied(field)]));
    await store.applyInside(session, id, set, who, 'personal-data-erased');
  }

  private storeOf(resource: string): Store {
    const store = this.stores.named(resource);
    if (!store) throw new Error(`there is no record type ${resource}`);
    return store;
  }
}

/** Copies of a record's personal data: its earlier versions, the file rows that it came from, kept answers. */
async function forgetPast(
  session: Session,
  resource: string,
  ids: readonly string[],
  fields: readonly Field[],
): Promise<void> {
  if (ids.length === 0) return;
  await session.query(
    `update record_history set changes = (
       select jsonb_agg(case when c ->> 'field' = any($3) then c || '{"before": null, "after": null}' else c end)
       from jsonb_array_elements(changes) c)
     where resource = $1 and record_id = any($2::uuid[]) and jsonb_typeof(changes) = 'array' and jsonb_array_length(changes) > 0`,
    [resource, ids, fields.map(({ inputKey }) => inputKey)],
  );
  await session.query(`update import_row set values = '{}', input = null where record_id = any($1::uuid[])`, [ids]);
  await session.query('delete from idempotency_key where record_id = any($1::uuid[])', [ids]);
}
