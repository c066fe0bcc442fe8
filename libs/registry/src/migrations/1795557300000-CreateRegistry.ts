import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people and dictionaries. */
export class CreateRegistry1795557300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "dictionary" (
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "created_by" uuid,
        "code" character varying(40) NOT NULL,
        "zh" character varying(60) NOT NULL,
        "en" character varying(100) NOT NULL,
        "edition" character varying(20) NOT NULL,
        "source" character varying(200),
        "search_vector" tsvector,
        CONSTRAINT "PK_d17df343bd5d01ed62dd0e55e4a" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE UNIQUE INDEX "dictionary_code_once" ON "dictionary" ("code")`);
    await queryRunner.query(`
      CREATE TABLE "dictionary_item" (
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "created_by" uuid,
        "code" character varying(40) NOT NULL,
        "zh" character varying(100) NOT NULL,
        "en" character varying(150) NOT NULL,
        "position" integer NOT NULL,
        "retired" boolean NOT NULL,
        "since" character varying(20),
        "retired_in" character varying(20),
        "search_vector" tsvector,
        "dictionary_id" uuid NOT NULL,
        CONSTRAINT "PK_2fca955528c6e57d6c5a4eee00e" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "dictionary_item_code_once" ON "dictionary_item" ("dictionary_id", "code")`,
    );
    await queryRunner.query(`
      CREATE TABLE "organisation" (
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "created_by" uuid,
        "name" character varying(100) NOT NULL,
        "short_name" character varying(40),
        "english_name" character varying(150),
        "kind" character varying(40) NOT NULL,
        "credit_code" character varying(18),
        "plan_code" character varying(20),
        "state" character varying(40) NOT NULL,
        "division_code" character(6) NOT NULL,
        "address" character varying(200),
        "industries" character varying(40) array NOT NULL,
        "disciplines" character varying(40) array NOT NULL,
        "established_on" date,
        "introduction" text,
        "website" character varying(200),
        "contact_name" character varying(120),
        "contact_phone" character varying(120),
        "contact_email" character varying(120),
        "pinyin" character varying(400),
        "search_vector" tsvector,
        "parent_id" uuid,
        CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE INDEX "organisation_division" ON "organisation" ("division_code", "kind")`);
    await queryRunner.query(`CREATE INDEX "organisation_parent" ON "organisation" ("parent_id")`);
    await queryRunner.query(`CREATE UNIQUE INDEX "organisation_plan_code_once" ON "organisation" ("plan_code")`);
    await queryRunner.query(`CREATE UNIQUE INDEX "organisation_credit_code_once" ON "organisation" ("credit_code")`);
    await queryRunner.query(`CREATE UNIQUE INDEX "organisation_name_once" ON "organisation" ("name")`);
    await queryRunner.query(`
      CREATE TABLE "person" (
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "created_by" uuid,
        "name" character varying(60) NOT NULL,
        "gender" character varying(40),
        "expert" boolean NOT NULL,
        "affiliation_ids" uuid array NOT NULL,
        "position" character varying(60),
        "title" character varying(40),
        "degree" character varying(40),
        "disciplines" character varying(40) array NOT NULL,
        "industries" character varying(40) array NOT NULL,
        "specialities" character varying(30) array NOT NULL,
        "honours" character varying(40) array NOT NULL,
        "languages" character varying(40) array NOT NULL,
        "availability" character varying(40) NOT NULL,
        "introduction" text,
        "phone" character varying(120),
        "email" character varying(120),
        "division_code" character(6) NOT NULL,
        "pinyin" character varying(400),
        "search_vector" tsvector,
        "organisation_id" uuid NOT NULL,
        CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE INDEX "person_division" ON "person" ("division_code")`);
    await queryRunner.query(`CREATE INDEX "person_organisation" ON "person" ("organisation_id")`);
    await queryRunner.query(
      `ALTER TABLE "dictionary_item" ADD CONSTRAINT "FK_1608134a8953de13efe191dd36b" FOREIGN KEY ("dictionary_id") REFERENCES "dictionary"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "organisation" ADD CONSTRAINT "FK_c4ba39f5697ec0cd6e03314b616" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "FK_53e60754c1edacbd248622810d8" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await queryRunner.query('CREATE INDEX "organisation_search" ON "organisation" USING gin ("search_vector")');
    await queryRunner.query('CREATE INDEX "person_search" ON "person" USING gin ("search_vector")');
    await queryRunner.query('CREATE INDEX "dictionary_search" ON "dictionary" USING gin ("search_vector")');
    await queryRunner.query('CREATE INDEX "dictionary_item_search" ON "dictionary_item" USING gin ("search_vector")');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "person"');
    await queryRunner.query('DROP TABLE "dictionary_item"');
    await queryRunner.query('DROP TABLE "dictionary"');
    await queryRunner.query('DROP TABLE "organisation"');
  }
}
