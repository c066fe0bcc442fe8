import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan: bodies, editions, their parts, responsibilities and targets. */
export class CreatePlan1795557600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "plan_body" (
        "code" character varying(40) NOT NULL,
        "zh" text NOT NULL,
        "en" text NOT NULL,
        "kind" character varying(40) NOT NULL,
        "parent_code" character varying(40),
        CONSTRAINT "PK_e686f60d3af4b912c479142ae5b" PRIMARY KEY ("code")
      )
    `);
    await queryRunner.query(`
      CREATE TABLE "plan_edition" (
        "code" character varying(40) NOT NULL,
        "plan" character varying(40) NOT NULL,
        "zh" text NOT NULL,
        "en" text NOT NULL,
        "starts_on" date NOT NULL,
        "ends_on" date NOT NULL,
        "fingerprint" character varying(64) NOT NULL,
        "published_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "owner_code" character varying(40) NOT NULL,
        CONSTRAINT "PK_f88fbca4896ed6b4505e8f0fb19" PRIMARY KEY ("code")
      )
    `);
    await queryRunner.query(`
      CREATE TABLE "plan_node" (
        "id" character varying(80) NOT NULL,
        "kind" character varying(10) NOT NULL,
        "code" character varying(10) NOT NULL,
        "position" integer NOT NULL,
        "zh" text NOT NULL,
        "en" text NOT NULL,
        "module" character varying(40),
        "records" character varying(40) array NOT NULL DEFAULT '{}',
        "edition_code" character varying(40) NOT NULL,
        "parent_id" character varying(80),
        CONSTRAINT "PK_78b5f3ed3f7d79c8273005b2c0c" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "IDX_f91cc3c7045f6cce2d7e74f36f" ON "plan_node" ("edition_code", "kind", "code")`,
    );
    await queryRunner.query(`
      CREATE TABLE "plan_responsibility" (
        "node_id" character varying(80) NOT NULL,
        "role" character varying(20) NOT NULL,
        "body_code" character varying(40) NOT NULL,
        "position" integer NOT NULL,
        CONSTRAINT "PK_b6b07ca5ac5448f7844c3828ca3" PRIMARY KEY ("node_id", "role", "body_code")
      )
    `);
    await queryRunner.query(`
      CREATE TABLE "plan_target" (
        "id" character varying(80) NOT NULL,
        "code" character varying(40) NOT NULL,
        "position" integer NOT NULL,
        "zh" text NOT NULL,
        "en" text NOT NULL,
        "kind" character varying(10) NOT NULL,
        "required" double precision NOT NULL,
        "unit_zh" text NOT NULL,
        "unit_en" text NOT NULL,
        "due" date,
        "base_zh" text,
        "base_en" text,
        "base_count" integer,
        "period" character varying(10),
        "counted" character varying(40) array NOT NULL DEFAULT '{}',
        "edition_code" character varying(40) NOT NULL,
        "measure_id" character varying(80),
        CONSTRAINT "PK_96774c6cff4f084f665ca902616" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_body" ADD CONSTRAINT "FK_5eaaa635caf7d44f88a0b1b7065"
        FOREIGN KEY ("parent_code") REFERENCES "plan_body"("code") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_edition" ADD CONSTRAINT "FK_3adb662065476624216cd633d44"
        FOREIGN KEY ("owner_code") REFERENCES "plan_body"("code") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_node" ADD CONSTRAINT "FK_0c4765bdf476a9550eb443986dc"
        FOREIGN KEY ("edition_code") REFERENCES "plan_edition"("code") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_node" ADD CONSTRAINT "FK_1d58d6bcdb3ad5136e4a640c552"
        FOREIGN KEY ("parent_id") REFERENCES "plan_node"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_responsibility" ADD CONSTRAINT "FK_1727c591b9234b4ff99f94e20f7"
        FOREIGN KEY ("node_id") REFERENCES "plan_node"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_responsibility" ADD CONSTRAINT "FK_a04d510f3260aaf394633ce130e"
        FOREIGN KEY ("body_code") REFERENCES "plan_body"("code") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_target" ADD CONSTRAINT "FK_d7493b6325d26bd2f935fe8cd00"
        FOREIGN KEY ("edition_code") REFERENCES "plan_edition"("code") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "plan_target" ADD CONSTRAINT "FK_847bab6c39573c56663798b0213"
        FOREIGN KEY ("measure_id") REFERENCES "plan_node"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "plan_target"`);
    await queryRunner.query(`DROP TABLE "plan_responsibility"`);
    await queryRunner.query(`DROP TABLE "plan_node"`);
    await queryRunner.query(`DROP TABLE "plan_edition"`);
    await queryRunner.query(`DROP TABLE "plan_body"`);
  }
}
