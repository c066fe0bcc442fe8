import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTransfer1795558000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "demand" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "code" character varying(40) NOT NULL, "title" character varying(120) NOT NULL, "status" character varying(40) NOT NULL, "scope" character varying(40) NOT NULL, "kind" character varying(40) NOT NULL, "description" text NOT NULL, "current_solution" text, "shortcoming" text, "expected_indicators" text, "industry" character varying(40) NOT NULL, "disciplines" character varying(40) array NOT NULL, "keywords" character varying(30) array NOT NULL, "division_code" character(6) NOT NULL, "budget_mode" character varying(40) NOT NULL, "budget_min" numeric(14,2), "budget_max" numeric(14,2), "deadline" date, "cooperation_modes" character varying(40) array NOT NULL, "disclosure" character varying(40) NOT NULL, "contact_name" character varying(120), "contact_phone" character varying(120), "contact_email" character varying(120), "attachment_ids" uuid array NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE, "verified_at" TIMESTAMP WITH TIME ZONE, "published_at" TIMESTAMP WITH TIME ZONE, "responded_at" TIMESTAMP WITH TIME ZONE, "contracted_at" TIMESTAMP WITH TIME ZONE, "completed_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "first_response_hours" double precision, "contract_days" double precision, "close_reason" character varying(40), "return_reason" text, "search_vector" tsvector, "organisation_id" uuid NOT NULL, CONSTRAINT "UQ_1a00c80b7dabbddb3ec9c5cbea2" UNIQUE ("code"), CONSTRAINT "PK_2e27cd7b3d79c50d197cb0b3924" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "diagnosis" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "advice" character varying(500) NOT NULL, "status" character varying(40) NOT NULL, "title" character varying(120), "description" text, "current_solution" text, "shortcoming" text, "expected_indicators" text, "original" jsonb NOT NULL, "division_code" character(6) NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, "demand_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, CONSTRAINT "PK_d5dbb1cc4e30790df368da56961" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "diagnosis_one_open" ON "diagnosis" ("demand_id") WHERE status = 'proposed'`,
    );
    await runner.query(`CREATE INDEX "diagnosis_by_demand" ON "diagnosis" ("demand_id")`);
    await runner.query(
      `ALTER TABLE "demand" ADD CONSTRAINT "FK_e404221551da4e6398939f9170d" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "diagnosis" ADD CONSTRAINT "FK_bd26ed05872ff6d1e62aa8c64a2" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "diagnosis" ADD CONSTRAINT "FK_f831b0dffad1a6f4da3f1620dbe" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    // Exact counts read indexes only: every column that lists are filtered by most, or that row scope looks at, is in them.
    await runner.query(
      `CREATE INDEX "demand_by_creation" ON "demand" ("created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "industry", "division_code", "organisation_id", "disclosure")`,
    );
    await runner.query(
      `CREATE INDEX "demand_by_status" ON "demand" ("status", "kind", "created_at" DESC, "id" DESC) INCLUDE ("industry", "division_code", "organisation_id", "disclosure")`,
    );
    await runner.query(
      `CREATE INDEX "demand_by_organisation" ON "demand" ("organisation_id", "created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "industry", "division_code", "disclosure")`,
    );
    await runner.query(
      `CREATE INDEX "demand_by_division" ON "demand" ("division_code", "created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "industry", "organisation_id", "disclosure")`,
    );
    await runner.query(`CREATE INDEX "demand_search" ON "demand" USING gin ("search_vector")`);
    // Whether an outsider may open a file is asked of the records that carry it.
    await runner.query(`CREATE INDEX "demand_attachments" ON "demand" USING gin ("attachment_ids")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "diagnosis"`);
    await runner.query(`DROP TABLE "demand"`);
  }
}
