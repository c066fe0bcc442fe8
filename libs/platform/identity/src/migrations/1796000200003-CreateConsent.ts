import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents to sensitive personal data. Nothing sensitive was kept before, so nobody has to be asked afterwards. */
export class CreateConsent1796000200003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "consent" (
        "id" uuid NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "account_id" uuid,
        "person_id" uuid,
        "purpose" character varying(40) NOT NULL,
        "notice_version" character varying(20) NOT NULL,
        "way" character varying(20) NOT NULL,
        "recorded_by" uuid NOT NULL,
        "withdrawn_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "PK_consent" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE INDEX "consent_by_account" ON "consent" ("account_id")`);
    await queryRunner.query(`CREATE INDEX "consent_by_person" ON "consent" ("person_id")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "consent"`);
  }
}
