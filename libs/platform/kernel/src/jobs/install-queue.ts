import { getConstructionPlans, PgBoss } from 'pg-boss';

/** Schema of the queue, beside our own tables. */
export const QUEUE_SCHEMA = 'pgboss';

/** Makes the queue's own tables or brings them up to date; done by who owns the schema, before anybody queues. */
export async function installQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: QUEUE_SCHEMA, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}

const TRANSACTION = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/;

/** The statements that make the queue's tables, to be run within a transaction of the caller. */
export function queueStatements(): string {
  const [, statements] = TRANSACTION.exec(getConstructionPlans(QUEUE_SCHEMA)) ?? [];
  if (statements === undefined) throw new Error('pg-boss makes its schema in another way than this program knows');
  return statements;
}
