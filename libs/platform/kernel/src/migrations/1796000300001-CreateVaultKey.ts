import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateVaultKey1796000300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "vault_key" ("id" text NOT NULL, "proof" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_vault_key" PRIMARY KEY ("id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "vault_key"`);
  }
}
