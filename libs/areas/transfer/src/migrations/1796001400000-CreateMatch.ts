import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatch1796001400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "match" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "code" character varying(40) NOT NULL, "title" character varying(120) NOT NULL, "status" character varying(40) NOT NULL, "division_code" character(6) NOT NULL, "need" text NOT NULL, "supply_kind" character varying(40) NOT NULL, "origin" character varying(40) NOT NULL, "score" double precision, "parts" jsonb NOT NULL, "note" text, "recommended_by" character varying(60), "recommended_at" TIMESTAMP WITH TIME ZONE, "answered_at" TIMESTAMP WITH TIME ZONE, "answer_days" double precision, "demand_confirmed_at" TIMESTAMP WITH TIME ZONE, "demand_confirmed_by" character varying(60), "supply_confirmed_at" TIMESTAMP WITH TIME ZONE, "supply_confirmed_by" character varying(60), "agreed_at" TIMESTAMP WITH TIME ZONE, "contracted_at" TIMESTAMP WITH TIME ZONE, "declined_at" TIMESTAMP WITH TIME ZONE, "declined_by" character varying(40), "decline_reason" character varying(40), "search_vector" tsvector, "demand_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "expert_id" uuid, "society_id" uuid, "supplier_id" uuid NOT NULL, CONSTRAINT "UQ_a1ffb381831e9e912ba419613fe" UNIQUE ("code"), CONSTRAINT "match_supply_society" CHECK ((supply_kind = 'society') = (society_id IS NOT NULL)), CONSTRAINT "match_supply_expert" CHECK ((supply_kind = 'expert') = (expert_id IS NOT NULL)), CONSTRAINT "PK_92b6c3a6631dd5b24a67c69f69d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "match_by_division" ON "match" ("division_code")`);
    await runner.query(`CREATE INDEX "match_by_supplier" ON "match" ("supplier_id")`);
    await runner.query(`CREATE INDEX "match_by_organisation" ON "match" ("organisation_id")`);
    await runner.query(`CREATE INDEX "match_by_expert" ON "match" ("expert_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_open_society" ON "match" ("demand_id", "society_id") WHERE status NOT IN ('contracted', 'declined', 'lapsed')`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "match_one_open_expert" ON "match" ("demand_id", "expert_id") WHERE status NOT IN ('contracted', 'declined', 'lapsed')`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_f5b6756e52afdb7be16940b01d4" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_5f3f16acf287f64276d176e1d26" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_32fff5ac31ace1844d4090c8287" FOREIGN KEY ("expert_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_b558e673222d1ce151b6715fc18" FOREIGN KEY ("society_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_d97755665cd92e61c4caa53a0d6" FOREIGN KEY ("supplier_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "match_search" ON "match" USING gin ("search_vector")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "match"`);
  }
}
