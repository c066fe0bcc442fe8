import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Makes room for sealed texts and for identity numbers; what is there in the clear is sealed at the next start. */
export class SealContacts1796000300012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisation" ALTER COLUMN "contact_phone" TYPE text`);
    await runner.query(`ALTER TABLE "organisation" ALTER COLUMN "contact_email" TYPE text`);
    await runner.query(`ALTER TABLE "organisation" ADD "contact_phone_hash" character varying(43)`);
    await runner.query(`ALTER TABLE "organisation" ADD "contact_email_hash" character varying(43)`);
    await runner.query(`ALTER TABLE "person" ALTER COLUMN "phone" TYPE text`);
    await runner.query(`ALTER TABLE "person" ALTER COLUMN "email" TYPE text`);
    await runner.query(`ALTER TABLE "person" ADD "phone_hash" character varying(43)`);
    await runner.query(`ALTER TABLE "person" ADD "email_hash" character varying(43)`);
    await runner.query(`ALTER TABLE "person" ADD "id_number" text`);
    await runner.query(`ALTER TABLE "person" ADD "id_number_hash" character varying(43)`);
    await runner.query(`CREATE INDEX "IDX_a3f46ce0ab290c98d71d892fa7" ON "organisation" ("contact_phone_hash")`);
    await runner.query(`CREATE INDEX "IDX_65e201473699eabbb37f67b6bc" ON "person" ("id_number_hash")`);
    await runner.query(`CREATE INDEX "IDX_b1560524da3c8ef364d4323f74" ON "person" ("phone_hash")`);
  }

  /** The columns stay wide: sealed texts do not fit into the former ones. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "IDX_b1560524da3c8ef364d4323f74"`);
    await runner.query(`DROP INDEX "IDX_65e201473699eabbb37f67b6bc"`);
    await runner.query(`DROP INDEX "IDX_a3f46ce0ab290c98d71d892fa7"`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "id_number_hash"`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "id_number"`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "email_hash"`);
    await runner.query(`ALTER TABLE "person" DROP COLUMN "phone_hash"`);
    await runner.query(`ALTER TABLE "organisation" DROP COLUMN "contact_email_hash"`);
    await runner.query(`ALTER TABLE "organisation" DROP COLUMN "contact_phone_hash"`);
  }
}
