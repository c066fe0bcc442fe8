import type { Database } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import type { StoreRegistry } from '../store/store-registry.js';
import { FILE_RETENTION } from './retention-rules.js';

const BATCH = 200;

/**
 * Removes files that nothing points at, with their content. The row goes first: should the process die in between,
 * content is left that nobody can reach, never a row without content. Rows are locked and then looked at once more:
 * whoever has attached a file before the lock is seen, whoever comes after it finds no file.
 */
export async function removeOrphanFiles(database: Database, store: FileStore, stores: StoreRegistry): Promise<number> {
  const attached = stores
    .all()
    .flatMap(({ selection }) =>
      selection.fields
        .filter((field) => field.kind === 'attachments')
        .map((field) => `exists (select from ${selection.table} d where d.${field.column} @> array[t.id])`),
    );
  const held = [...attached, 'exists (select from import_batch b where b.file_id = t.id)'].join(' or ');
  for (let removed = 0; ;) {
    const { found, gone } = await database.transaction(async (session) => {
      const old = await session.query<{ id: string }>(
        `select t.id from stored_file t where t.created_at < now() - interval '${FILE_RETENTION.age}' and not (${held})
         order by t.created_at limit ${BATCH} for update skip locked`,
      );
      const rows = await session.query<{ key: string }>(
        `delete from stored_file t where t.id = any($1::uuid[]) and not (${held}) returning t.storage_key as key`,
        [old.map(({ id }) => id)],
      );
      return { found: old.length, gone: rows };
    });
    for (const { key } of gone) await store.remove(key);
    removed += gone.length;
    if (found < BATCH) return removed;
  }
}
