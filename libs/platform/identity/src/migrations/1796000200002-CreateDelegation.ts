import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who act for others while these are away. */
export class CreateDelegation1796000200002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "delegation" (
        "id" uuid NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "starts_on" date NOT NULL,
        "ends_on" date NOT NULL,
        "reason" character varying(200) NOT NULL,
        "modules" character varying(40) array NOT NULL,
        "revoked_at" TIMESTAMP WITH TIME ZONE,
        "delegator_id" uuid NOT NULL,
        "deputy_id" uuid NOT NULL,
        CONSTRAINT "PK_delegation" PRIMARY KEY ("id"),
        CONSTRAINT "FK_0bf3c5c0905f35067006bb2d2f4" FOREIGN KEY ("delegator_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT "FK_27d87c732b300bb45caa3250dab" FOREIGN KEY ("deputy_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE NO ACTION
      )
    `);
    await queryRunner.query(`CREATE INDEX "delegation_by_delegator" ON "delegation" ("delegator_id")`);
    await queryRunner.query(`CREATE INDEX "delegation_by_deputy" ON "delegation" ("deputy_id")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "delegation"`);
  }
}
