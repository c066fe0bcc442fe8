import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notification may be for one account instead of an organisation. */
export class NotifyPeople1796000200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "notification" ADD "account_id" uuid, ALTER COLUMN "organisation_id" DROP NOT NULL`,
    );
    await runner.query(`CREATE INDEX "notification_by_account" ON "notification" ("account_id", "created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "notification" WHERE "organisation_id" IS NULL`);
    await runner.query(
      `ALTER TABLE "notification" DROP COLUMN "account_id", ALTER COLUMN "organisation_id" SET NOT NULL`,
    );
  }
}
