import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says with which key the personal cells of a row are sealed; rows that stand in the clear are sealed at the next start. */
export class SealImportRows1796000300003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "import_row" ADD "sealed_with" character varying(32)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "import_row" DROP COLUMN "sealed_with"`);
  }
}
