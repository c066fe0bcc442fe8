import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateServiceOffer1796001300002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "service_offer" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "code" character varying(40) NOT NULL, "title" character varying(120) NOT NULL, "status" character varying(40) NOT NULL, "kind" character varying(40) NOT NULL, "description" text NOT NULL, "disciplines" character varying(40) array NOT NULL, "industries" character varying(40) array NOT NULL, "keywords" character varying(30) array NOT NULL, "division_code" character(6) NOT NULL, "conditions" text, "price" character varying(200), "availability" character varying(200), "contact_name" character varying(120), "contact_phone_hash" character varying(43), "contact_phone" text, "contact_email_hash" character varying(43), "contact_email" text, "published_at" TIMESTAMP WITH TIME ZONE, "search_vector" tsvector, "organisation_id" uuid NOT NULL, CONSTRAINT "UQ_d2cd96756faebdd018369881dcb" UNIQUE ("code"), CONSTRAINT "PK_4db170021e423d72b2e5a8470f3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_0511c171996a88b6484676d4e6" ON "service_offer"  ("contact_phone_hash") `);
    await runner.query(
      `ALTER TABLE "service_offer" ADD CONSTRAINT "FK_a0ee6813a29fa9c6e73fefff47c" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION`,
    );
    // Exact counts read indexes only: every column that lists are filtered by most, or that row scope looks at, is in them.
    await runner.query(
      `CREATE INDEX "service_offer_by_status" ON "service_offer" ("status", "kind", "created_at" DESC, "id" DESC) INCLUDE ("division_code", "organisation_id")`,
    );
    await runner.query(
      `CREATE INDEX "service_offer_by_organisation" ON "service_offer" ("organisation_id", "created_at" DESC, "id" DESC) INCLUDE ("status", "kind", "division_code")`,
    );
    await runner.query(`CREATE INDEX "service_offer_search" ON "service_offer" USING gin ("search_vector")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "service_offer"`);
  }
}
