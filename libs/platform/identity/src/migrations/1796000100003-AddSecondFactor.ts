import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authenticators, recovery codes, and sign-ins that wait for a code. */
export class AddSecondFactor1796000100003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "account" ADD "second_factor" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`ALTER TABLE "account" ALTER COLUMN "second_factor" DROP DEFAULT`);
    await queryRunner.query(`
      CREATE TABLE "second_factor" (
        "account_id" uuid NOT NULL,
        "secret" text NOT NULL,
        "last_step" bigint NOT NULL DEFAULT 0,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "confirmed_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "PK_second_factor" PRIMARY KEY ("account_id")
      )
    `);
    await queryRunner.query(`
      CREATE TABLE "recovery_code" (
        "hash" character(64) NOT NULL,
        "used_at" TIMESTAMP WITH TIME ZONE,
        "account_id" uuid NOT NULL,
        CONSTRAINT "PK_recovery_code" PRIMARY KEY ("hash")
      )
    `);
    await queryRunner.query(`CREATE INDEX "recovery_code_by_account" ON "recovery_code" ("account_id")`);
    await queryRunner.query(`
      CREATE TABLE "sign_in_challenge" (
        "hash" character(64) NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "account_id" uuid NOT NULL,
        CONSTRAINT "PK_sign_in_challenge" PRIMARY KEY ("hash")
      )
    `);
    await queryRunner.query(`CREATE INDEX "sign_in_challenge_by_account" ON "sign_in_challenge" ("account_id")`);
    await queryRunner.query(`
      ALTER TABLE "second_factor" ADD CONSTRAINT "FK_0a7b3df05f1502502d076745897"
      FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "recovery_code" ADD CONSTRAINT "FK_9db6a6c505946232618e26c79e8"
      FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "sign_in_challenge" ADD CONSTRAINT "FK_78c6e64bda1c281b1a357b3fcf6"
      FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_challenge', 'recovery_code', 'second_factor'])
      await queryRunner.query(`DROP TABLE "${table}"`);
    await queryRunner.query(`ALTER TABLE "account" DROP COLUMN "second_factor"`);
  }
}
