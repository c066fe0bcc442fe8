import { PgBoss } from 'pg-boss';

/** Schema of the queue, beside our own tables. */
export const QUEUE_SCHEMA = 'pgboss';

/** Makes the queue's own tables or brings them up to date; done by who owns the schema, before anybody queues. */
export async function installQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: QUEUE_SCHEMA, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}
