import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Makes room for sealed texts; what is there in the clear is sealed at the next start. */
export class SealDemandContacts1796000300011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "demand" ALTER COLUMN "contact_phone" TYPE text`);
    await runner.query(`ALTER TABLE "demand" ALTER COLUMN "contact_email" TYPE text`);
    await runner.query(`ALTER TABLE "demand" ADD "contact_phone_hash" character varying(43)`);
    await runner.query(`ALTER TABLE "demand" ADD "contact_email_hash" character varying(43)`);
    await runner.query(`CREATE INDEX "IDX_87f8ce23733eefe726583ad6a9" ON "demand" ("contact_phone_hash")`);
  }

  /** The columns stay wide: sealed texts do not fit into the former ones. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "IDX_87f8ce23733eefe726583ad6a9"`);
    await runner.query(`ALTER TABLE "demand" DROP COLUMN "contact_email_hash"`);
    await runner.query(`ALTER TABLE "demand" DROP COLUMN "contact_phone_hash"`);
  }
}
