import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Database, FileStore, Retention, systemCaller } from '@kechuang/kernel';
import { startWholeApi, type WholeApi } from './whole-api.js';

let api: WholeApi;
let database: Database;

beforeAll(async () => {
  api = await startWholeApi(0.02);
  database = api.app.get(Database);
});

afterAll(() => api.close());

const ages = (days: number): string => `now() - interval '${days} days'`;

async function left(table: string, ids: readonly string[], column = 'id'): Promise<boolean[]> {
  const rows = await database.query<{ id: string }>(
    `select ${column}::text as id from ${table} where ${column}::text = any($1)`,
    [ids],
  );
  return ids.map((id) => rows.some((row) => row.id === id));
}

const run = (): Promise<Record<string, number>> => api.app.get(Retention).run();

describe('retention', () => {
  it('leaves a fresh installation as it is', async () => {
    expect(Object.values(await run()).every((count) => count === 0)).toBe(true);
  });

  it('removes finished jobs after 90 days, running ones never', async () => {
    const [old, unfinished, young] = [randomUUID(), randomUUID(), randomUUID()];
    const row = (id: string, days: number, finished: string): Promise<unknown> =>
      database.query(
        `insert into job (id, created_at, kind, zh, en, status, owner_id, finished_at) values ($1, ${ages(days)}, 'x', 'x', 'x', 'succeeded', $1, ${finished})`,
        [id],
      );
    await row(old, 91, 'now()');
    await row(unfinished, 91, 'null');
    await row(young, 89, 'now()');
    expect((await run())['jobs']).toBe(1);
    expect(await left('job', [old, unfinished, young])).toEqual([false, true, true]);
  });

  it('removes delivered events with their deliveries, waiting ones never', async () => {
    const rows = await database.query<{ id: number }>(
      `insert into outbox_event (type, resource, record_id, payload, trace_id, created_at, processed_at)
       select 'x.y', 'x', gen_random_uuid(), '{}', 'x', ${ages(400)}, at from unnest(array[${ages(31)}, null, ${ages(29)}]) as at returning id`,
    );
    const ids = rows.map(({ id }) => String(id));
    await database.query(`insert into outbox_delivery (event_id, handler) select unnest($1::bigint[]), 'spec'`, [ids]);
    expect((await run())['events']).toBe(1);
    expect(await left('outbox_event', ids)).toEqual([false, true, true]);
    expect(await left('outbox_delivery', ids, 'event_id')).toEqual([false, true, true]);
  });

  it('removes idempotency keys after two days', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    await database.query(
      `insert into idempotency_key (id, account_id, key, request_hash, created_at) values ($1, $1, 'a', 'h', ${ages(3)}), ($2, $2, 'b', 'h', ${ages(1)})`,
      [old, young],
    );
    expect((await run())['idempotency-keys']).toBe(1);
    expect(await left('idempotency_key', [old, young])).toEqual([false, true]);
  });

  it('removes notifications that were read long ago; those that nobody has read stay', async () => {
    const [read, unread, young] = [randomUUID(), randomUUID(), randomUUID()];
    await database.query(
      `insert into notification (id, created_at, organisation_id, zh, en, resource, record_id)
       values ($1, ${ages(91)}, $1, 'x', 'x', 'x', $1), ($2, ${ages(91)}, $1, 'x', 'x', 'x', $1), ($3, ${ages(89)}, $1, 'x', 'x', 'x', $1)`,
      [read, unread, young],
    );
    await database.query(`insert into notification_read (notification_id, account_id) values ($1, $1), ($2, $1)`, [
      read,
      young,
    ]);
    expect((await run())['notifications']).toBe(1);
    expect(await left('notification', [read, unread, young])).toEqual([false, true, true]);
    expect(await left('notification_read', [read, young], 'notification_id')).toEqual([false, true]);
  });

  it('removes sessions a week after their end', async () => {
    const [account] = await database.query<{ id: string }>(`select id from account limit 1`);
    const [old, young] = [randomUUID(), randomUUID()];
    await database.query(
      `insert into sign_in_session (id, account_id, expires_at) values ($1, $3, ${ages(8)}), ($2, $3, ${ages(6)})`,
      [old, young, account?.id],
    );
    expect((await run())['sessions']).toBe(1);
    expect(await left('sign_in_session', [old, young])).toEqual([false, true]);
  });

  it('removes imports with their rows, and then their files; files that records carry stay', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    const files = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const [ofOld, ofYoung, orphan, fresh, attached] = files as [string, string, string, string, string];
    for (const id of files) {
      const key = `${id.slice(-2)}/${id.slice(-4, -2)}/${id}`;
      await database.query(
        `insert into stored_file (id, created_at, owner_id, name, size, content_type, sha256, storage_key)
         values ($1, ${ages(id === fresh ? 0.9 : 2)}, $1, 'x.txt', 1, 'text/plain', '', $2)`,
        [id, key],
      );
    }
    await database.query(
      `insert into import_batch (id, created_at, resource, owner_id, file_id, file_name, status)
       values ($1, ${ages(181)}, 'x', $1, $3, 'x', 'done'), ($2, ${ages(179)}, 'x', $1, $4, 'x', 'done')`,
      [old, young, ofOld, ofYoung],
    );
    await database.query(
      `insert into import_row (batch_id, row, state, values) values ($1, 1, 'valid', '{}'), ($2, 1, 'valid', '{}')`,
      [old, young],
    );
    const carrier = api.store('demand').selection.fields.find(({ kind }) => kind === 'attachments')?.column;
    await database.query(
      `update demand set ${carrier} = array[$1::uuid] where id = (select id from demand order by id limit 1)`,
      [attached],
    );
    expect(await run()).toMatchObject({ imports: 1, files: 2 });
    expect(await left('import_batch', [old, young])).toEqual([false, true]);
    expect(await left('import_row', [old, young], 'batch_id')).toEqual([false, true]);
    expect(await left('stored_file', [ofOld, ofYoung, orphan, fresh, attached])).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('removes the content of a file with its row', async () => {
    const store = api.app.get(FileStore);
    const id = randomUUID();
    const key = `${id.slice(-2)}/${id.slice(-4, -2)}/${id}`;
    await store.put(key, Readable.from(['备忘']), 6);
    await database.query(
      `insert into stored_file (id, owner_id, name, size, content_type, sha256, storage_key)
       values ($1, $1, '备忘.txt', 6, 'text/plain', '', $2)`,
      [id, key],
    );
    await run();
    await expect(store.get(key)).resolves.toBeDefined();
    await database.query(`update stored_file set created_at = ${ages(2)} where id = $1`, [id]);
    expect((await run())['files']).toBe(1);
    await expect(store.get(key)).rejects.toThrow();
  });

  describe('of a file that is being attached', () => {
    const oldFile = async (owner: string): Promise<string> => {
      const id = randomUUID();
      await database.query(
        `insert into stored_file (id, created_at, owner_id, name, size, content_type, sha256, storage_key)
         values ($1::uuid, ${ages(2)}, $2, 'x.txt', 1, 'text/plain', '', $1::text)`,
        [id, owner],
      );
      return id;
    };
    const attaching = async (file: string, owner: string, beforeCommit: () => Promise<unknown>): Promise<void> => {
      const demands = api.store('demand');
      const field = demands.selection.fields.find(({ kind }) => kind === 'attachments')?.inputKey ?? '';
      const [demand] = await database.query<{ id: string }>('select id from demand order by id desc limit 1');
      const who = { ...systemCaller('spec'), accountId: owner };
      await database.transaction(async (session) => {
        await demands.applyInside(session, demand?.id ?? '', { [field]: [file] }, who, 'attached');
        await beforeCommit();
      });
    };

    it('waits until it is attached, and then leaves it', async () => {
      const owner = randomUUID();
      const file = await oldFile(owner);
      await attaching(file, owner, run);
      await run();
      expect(await left('stored_file', [file])).toEqual([true]);
    });

    it('lets nobody attach what it has removed', async () => {
      const owner = randomUUID();
      const file = await oldFile(owner);
      let attached: Promise<void> | undefined;
      await database.transaction(async (session) => {
        await session.query('select 1 from stored_file where id = $1 for update', [file]);
        attached = attaching(file, owner, () => Promise.resolve());
        attached.catch(() => undefined);
        await session.query('delete from stored_file where id = $1', [file]);
      });
      await expect(attached).rejects.toMatchObject({ errors: [{ code: 'record.reference' }] });
    });
  });

  it('D22: leaves an audit row that tells how much went', async () => {
    const rows = await database.query<{ changes: Record<string, number> }>(
      `select changes from audit_entry where action = 'retention' order by sequence desc limit 1`,
    );
    expect(rows[0]?.changes).toMatchObject({ files: 1, jobs: 0 });
  });
});
