import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAchievement1796001300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "achievement" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "code" character varying(40) NOT NULL, "title" character varying(120) NOT NULL, "status" character varying(40) NOT NULL, "kind" character varying(40) NOT NULL, "abstract" text NOT NULL, "innovation" text, "economics" text, "applications" text, "team_ids" uuid array NOT NULL, "contributors" character varying(30) array NOT NULL, "industry" character varying(40) NOT NULL, "industries" character varying(40) array NOT NULL, "disciplines" character varying(40) array NOT NULL, "keywords" character varying(30) array NOT NULL, "division_code" character(6) NOT NULL, "maturity" integer, "stage" character varying(40), "intellectual_property" character varying(40) array NOT NULL, "doi" character varying(200), "journal" character varying(120), "price_mode" character varying(40) NOT NULL, "price_min" numeric(14,2), "price_max" numeric(14,2), "cooperation_modes" character varying(40) array NOT NULL, "disclosure" character varying(40) NOT NULL, "contact_name" character varying(120), "contact_phone_hash" character varying(43), "contact_phone" text, "contact_email_hash" character varying(43), "contact_email" text, "picture_ids" uuid array NOT NULL, "attachment_ids" uuid array NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, "verified_at" TIMESTAMP WITH TIME ZONE, "published_at" TIMESTAMP WITH TIME ZONE, "transferred_at" TIMESTAMP WITH TIME ZONE, "promoted_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "return_reason" text, "search_vector" tsvector, "organisation_id" uuid NOT NULL, "promoted_from_id" uuid, "promoted_to_id" uuid, CONSTRAINT "UQ_9262a29763482eb20bfdd2a9c53" UNIQUE ("code"), CONSTRAINT "PK_441339f40e8ce717525a381671e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_402fd352b35b9e26c374c18877" ON "achievement"  ("contact_phone_hash") `);
    await runner.query(`CREATE UNIQUE INDEX "achievement_promoted_once" ON "achievement"  ("promoted_from_id") `);
    await runner.query(
      `ALTER TABLE "achievement" ADD CONSTRAINT "FK_a9d5894d9c659e10a3674d40f8b" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "achievement" ADD CONSTRAINT "FK_1c546a4c1f42eee981f16b5e8ce" FOREIGN KEY ("promoted_from_id") REFERENCES "achievement"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "achievement" ADD CONSTRAINT "FK_270601872a236ba0aaca03991ff" FOREIGN KEY ("promoted_to_id") REFERENCES "achievement"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    // Exact counts read indexes only: every column that lists are filtered by most, or that row scope looks at, is in them.
    await runner.query(
      `CREATE INDEX "achievement_by_creation" ON "achievement" ("created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "industry", "division_code", "organisation_id", "disclosure")`,
    );
    await runner.query(
      `CREATE INDEX "achievement_by_status" ON "achievement" ("status", "kind", "created_at" DESC, "id" DESC) INCLUDE ("industry", "division_code", "organisation_id", "disclosure")`,
    );
    await runner.query(
      `CREATE INDEX "achievement_by_organisation" ON "achievement" ("organisation_id", "created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "industry", "division_code", "disclosure")`,
    );
    await runner.query(
      `CREATE INDEX "achievement_by_division" ON "achievement" ("division_code", "created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "industry", "organisation_id", "disclosure")`,
    );
    await runner.query(`CREATE INDEX "achievement_search" ON "achievement" USING gin ("search_vector")`);
    // Whether an outsider may open a file is asked of the records that carry it.
    await runner.query(`CREATE INDEX "achievement_attachments" ON "achievement" USING gin ("attachment_ids")`);
    await runner.query(`CREATE INDEX "achievement_pictures" ON "achievement" USING gin ("picture_ids")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "achievement"`);
  }
}
