import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, roles, sessions and preferences. Accounts refer to the registry's organisations and people, whose tables
 * an earlier migration makes.
 */
export class CreateIdentity1795557800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "role" (
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "created_by" uuid,
        "code" character varying(40) NOT NULL,
        "zh" character varying(40) NOT NULL,
        "en" character varying(60) NOT NULL,
        "description" text,
        "permissions" character varying(100) array NOT NULL,
        "built_in" boolean NOT NULL,
        CONSTRAINT "PK_b36bcfe02fc8de3c57a8b2391c2" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE UNIQUE INDEX "role_by_code" ON "role" ("code")`);
    await queryRunner.query(`
      CREATE TABLE "account" (
        "id" uuid NOT NULL,
        "version" integer NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "created_by" uuid,
        "username" character varying(40) NOT NULL,
        "name" character varying(60) NOT NULL,
        "role_ids" uuid array NOT NULL,
        "status" character varying(40) NOT NULL,
        "last_sign_in_at" TIMESTAMP WITH TIME ZONE,
        "password_hash" text,
        "password_changed_at" TIMESTAMP WITH TIME ZONE,
        "search_vector" tsvector,
        "organisation_id" uuid,
        "person_id" uuid,
        CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE INDEX "account_by_organisation" ON "account" ("organisation_id")`);
    await queryRunner.query(`CREATE UNIQUE INDEX "account_by_username" ON "account" ("username")`);
    await queryRunner.query(`CREATE INDEX "account_search" ON "account" USING gin ("search_vector")`);
    await queryRunner.query(`
      CREATE TABLE "account_preference" (
        "account_id" uuid NOT NULL,
        "key" character varying(80) NOT NULL,
        "value" jsonb NOT NULL,
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        CONSTRAINT "PK_bc5c8554075fd238fc1e28cd636" PRIMARY KEY ("account_id", "key")
      )
    `);
    await queryRunner.query(`
      CREATE TABLE "sign_in_session" (
        "id" uuid NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "ended_at" TIMESTAMP WITH TIME ZONE,
        "address" character varying(64),
        "user_agent" character varying(200),
        "account_id" uuid NOT NULL,
        CONSTRAINT "PK_758c4bfa0f01b3da339a5e3594d" PRIMARY KEY ("id")
      )
    `);
    await queryRunner.query(`CREATE INDEX "sign_in_session_by_account" ON "sign_in_session" ("account_id")`);
    await queryRunner.query(`
      CREATE TABLE "refresh_token" (
        "hash" character(64) NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "used_at" TIMESTAMP WITH TIME ZONE,
        "session_id" uuid NOT NULL,
        CONSTRAINT "PK_1e2b7fe50cf96dbd9f4712f88bf" PRIMARY KEY ("hash")
      )
    `);
    await queryRunner.query(`CREATE INDEX "refresh_token_by_session" ON "refresh_token" ("session_id")`);
    await queryRunner.query(`
      ALTER TABLE "account" ADD CONSTRAINT "FK_14bca995e1448a5fa193361ff98"
      FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "account" ADD CONSTRAINT "FK_73b5a14ecc8f5529ea98a746d51"
      FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "account_preference" ADD CONSTRAINT "FK_2e6efd2685688ad63989d843305"
      FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "sign_in_session" ADD CONSTRAINT "FK_727c414e0d2af6f47a8a72b132d"
      FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "refresh_token" ADD CONSTRAINT "FK_7643a722ca45fb721be1c63dc0c"
      FOREIGN KEY ("session_id") REFERENCES "sign_in_session"("id") ON DELETE CASCADE ON UPDATE NO ACTION
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "refresh_token"`);
    await queryRunner.query(`DROP TABLE "sign_in_session"`);
    await queryRunner.query(`DROP TABLE "account_preference"`);
    await queryRunner.query(`DROP TABLE "account"`);
    await queryRunner.query(`DROP TABLE "role"`);
  }
}
