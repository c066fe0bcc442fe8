import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Former passwords, and the mark of passwords that somebody else has set. */
export class AddPasswordPolicy1796000100001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "account" ADD "password_provisional" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`
      CREATE TABLE "former_password" (
        "id" uuid NOT NULL,
        "hash" text NOT NULL,
        "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "account_id" uuid NOT NULL,
        CONSTRAINT "PK_former_password" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE INDEX "former_password_by_account" ON "former_password" ("account_id")`);
    await queryRunner.query(`
      ALTER TABLE "former_password" ADD CONSTRAINT "FK_0f9b12871f2859c9426c51fb300"
      FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "former_password"`);
    await queryRunner.query(`ALTER TABLE "account" DROP COLUMN "password_provisional"`);
  }
}
