import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits of experts to enterprises, and the invitations to them. */
export class CreateExpertVisit1796001700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "expert_visit" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "code" character varying(40) NOT NULL, "title" character varying(120) NOT NULL, "status" character varying(40) NOT NULL, "expert_ids" uuid array NOT NULL, "purpose" text NOT NULL, "industry" character varying(40) NOT NULL, "division_code" character(6) NOT NULL, "mode" character varying(40) NOT NULL, "place" character varying(200), "planned_start" TIMESTAMP WITH TIME ZONE NOT NULL, "planned_end" TIMESTAMP WITH TIME ZONE NOT NULL, "contact_name" character varying(120), "contact_phone_hash" character varying(43), "contact_phone" text, "visited_at" TIMESTAMP WITH TIME ZONE, "problems" text, "advice" text, "follow_ups" text, "follow_up_due" date, "follow_up_state" character varying(40), "photograph_ids" uuid array NOT NULL, "attachment_ids" uuid array NOT NULL, "reported_at" TIMESTAMP WITH TIME ZONE, "rating" integer, "rating_comment" text, "rated_at" TIMESTAMP WITH TIME ZONE, "closed_at" TIMESTAMP WITH TIME ZONE, "change_reason" text, "search_vector" tsvector, "enterprise_id" uuid NOT NULL, "demand_id" uuid, "organiser_id" uuid NOT NULL, CONSTRAINT "UQ_291b8ae88f05653f3b49101e6c3" UNIQUE ("code"), CONSTRAINT "PK_5bb7286cc642b6f21022e820059" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "expert_visit_by_division" ON "expert_visit" ("division_code")`);
    await runner.query(`CREATE INDEX "expert_visit_by_organiser" ON "expert_visit" ("organiser_id")`);
    await runner.query(`CREATE INDEX "expert_visit_by_enterprise" ON "expert_visit" ("enterprise_id")`);
    await runner.query(`CREATE INDEX "expert_visit_by_start" ON "expert_visit" ("planned_start")`);
    await runner.query(
      `CREATE TABLE "visit_invitation" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "title" character varying(120) NOT NULL, "status" character varying(40) NOT NULL, "division_code" character(6) NOT NULL, "planned_start" TIMESTAMP WITH TIME ZONE NOT NULL, "planned_end" TIMESTAMP WITH TIME ZONE NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, "decline_reason" character varying(40), "remark" text, "visited_at" TIMESTAMP WITH TIME ZONE, "visit_id" uuid NOT NULL, "expert_id" uuid NOT NULL, "enterprise_id" uuid NOT NULL, "organiser_id" uuid NOT NULL, CONSTRAINT "visit_invitation_booked_once" EXCLUDE USING gist ((regexp_replace(replace(expert_id::text, '-', ''), '(....)(?!$)', '\\1:', 'g')::inet) inet_ops WITH =, tstzrange(planned_start, planned_end) WITH &&) WHERE (status IN ('invited', 'accepted')), CONSTRAINT "PK_e07d1cb1e9956a3f69dbdf2fa41" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "visit_invitation_by_enterprise" ON "visit_invitation" ("enterprise_id")`);
    await runner.query(
      `CREATE INDEX "visit_invitation_by_expert" ON "visit_invitation" ("expert_id", "planned_start")`,
    );
    await runner.query(`CREATE INDEX "visit_invitation_by_visit" ON "visit_invitation" ("visit_id")`);
    await runner.query(
      `ALTER TABLE "expert_visit" ADD CONSTRAINT "FK_82478c8a8823e5c30fd30c546e8" FOREIGN KEY ("enterprise_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "expert_visit" ADD CONSTRAINT "FK_e69699dbd38d4e424509a4ac562" FOREIGN KEY ("demand_id") REFERENCES "demand"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "expert_visit" ADD CONSTRAINT "FK_d7b89e872eb1f4efcd160910a72" FOREIGN KEY ("organiser_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_invitation" ADD CONSTRAINT "FK_752f1d50a2569a6770865450233" FOREIGN KEY ("visit_id") REFERENCES "expert_visit"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_invitation" ADD CONSTRAINT "FK_04ca3d53d3f1cbfb1a3767ac017" FOREIGN KEY ("expert_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_invitation" ADD CONSTRAINT "FK_db1988f1a34255417e6453b8e77" FOREIGN KEY ("enterprise_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_invitation" ADD CONSTRAINT "FK_1960da6fe5963f0da951a2c1fae" FOREIGN KEY ("organiser_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    // A page of the calendar is a range of the planned start; who is among the experts is asked of every row.
    await runner.query(`CREATE INDEX "expert_visit_experts" ON "expert_visit" USING gin ("expert_ids")`);
    await runner.query(`CREATE INDEX "expert_visit_search" ON "expert_visit" USING gin ("search_vector")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "visit_invitation"`);
    await runner.query(`DROP TABLE "expert_visit"`);
  }
}
