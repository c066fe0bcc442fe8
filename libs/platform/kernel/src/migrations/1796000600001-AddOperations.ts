import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What processes tell each other for moments only: unlogged, so that it costs no write-ahead log. */
export class AddOperations1796000600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNLOGGED TABLE "rate_count" ("bucket" text NOT NULL, "n" integer NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "rate_count_pk" PRIMARY KEY ("bucket"))`,
    );
    await runner.query(`CREATE INDEX "rate_count_by_end" ON "rate_count" ("ends_at")`);
    await runner.query(
      `CREATE UNLOGGED TABLE "account_write" ("account_id" uuid NOT NULL, "lsn" double precision NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "account_write_pk" PRIMARY KEY ("account_id"))`,
    );
    await runner.query(
      `CREATE UNLOGGED TABLE "worker_heartbeat" ("id" uuid NOT NULL, "host" text NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "worker_heartbeat_pk" PRIMARY KEY ("id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['worker_heartbeat', 'account_write', 'rate_count'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
