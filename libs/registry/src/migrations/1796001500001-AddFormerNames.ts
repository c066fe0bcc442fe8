import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Makes room for what organisations were called before; none of those that are there has any. */
export class AddFormerNames1796001500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "organisation" ADD "former_names" character varying(100) array NOT NULL DEFAULT '{}'`,
    );
    await runner.query(`ALTER TABLE "organisation" ALTER COLUMN "former_names" DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "organisation" DROP COLUMN "former_names"`);
  }
}
