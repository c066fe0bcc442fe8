import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit and history name for whom somebody acted; what was written before was done by everybody for himself. */
export class NameTheRepresented1796000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "audit_entry" ADD "on_behalf_of_id" uuid, ADD "on_behalf_of_name" character varying(120)`,
    );
    await runner.query(`ALTER TABLE "record_history" ADD "on_behalf_of_id" uuid, ADD "on_behalf_of_name" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "record_history" DROP COLUMN "on_behalf_of_id", DROP COLUMN "on_behalf_of_name"`);
    await runner.query(`ALTER TABLE "audit_entry" DROP COLUMN "on_behalf_of_id", DROP COLUMN "on_behalf_of_name"`);
  }
}
