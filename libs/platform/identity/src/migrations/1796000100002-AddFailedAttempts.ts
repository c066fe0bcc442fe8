import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Failed attempts and what they lock, and when sessions were last used. */
export class AddFailedAttempts1796000100002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "failed_attempt" (
        "subject" character varying(100) NOT NULL,
        "failures" integer NOT NULL,
        "last_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "locked_until" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "PK_failed_attempt" PRIMARY KEY ("subject")
      )
    `);
    await queryRunner.query(`CREATE INDEX "failed_attempt_by_time" ON "failed_attempt" ("last_at")`);
    await queryRunner.query(`ALTER TABLE "account" ADD "locked_until" TIMESTAMP WITH TIME ZONE`);
    await queryRunner.query(`
      ALTER TABLE "sign_in_session" ADD "last_used_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "sign_in_session" DROP COLUMN "last_used_at"`);
    await queryRunner.query(`ALTER TABLE "account" DROP COLUMN "locked_until"`);
    await queryRunner.query(`DROP TABLE "failed_attempt"`);
  }
}
