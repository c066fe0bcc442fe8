import type { ClientBase } from 'pg';
import { StartupError } from '../config/startup-error.js';
import { contentOf, erasureOf } from './schema-facts.js';

/** How many tables a refusal names. */
const NAMED = 3;

/**
 * Makes sure that the restore meets an empty database: anything there is a reason to refuse, unless the person has
 * said in so many words that it is to be erased. Runs in the transaction of the restore, so that a failure keeps it.
 */
export async function emptyTarget(client: ClientBase, erase: boolean): Promise<void> {
  const content = await contentOf(client);
  if (content.length === 0) return;
  if (!erase) throw notEmpty(content);
  await refuseWhileInUse(client);
  for (const sql of await erasureOf(client)) await client.query(sql);
  await client.query('create schema if not exists public');
}

/** A platform that runs would go on with what it has cached, and write into what is being restored. */
async function refuseWhileInUse(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  );
  if (rowCount === 0) return;
  throw new StartupError(
    `目标数据库仍有 ${rowCount} 个连接，请先停止平台的全部进程再恢复。`,
    `The target database still has ${rowCount} connections: stop all processes of the platform first.`,
  );
}

function notEmpty(content: readonly string[]): StartupError {
  const names = content.slice(0, NAMED).join(', ');
  return new StartupError(
    `目标数据库不是空的（${names} 等 ${content.length} 项），未作任何更改。请恢复到空数据库；确要清除其中全部内容，请加 --erase-everything。`,
    `The target database is not empty (${names}; ${content.length} in all), nothing was changed. Restore into an empty one, or add --erase-everything to delete all it holds.`,
  );
}
