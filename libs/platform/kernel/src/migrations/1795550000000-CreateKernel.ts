import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateKernel1795550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_entry" ("id" uuid NOT NULL, "version" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid, "action" character varying(80) NOT NULL, "resource" character varying(60) NOT NULL, "actor_name" character varying(120) NOT NULL, "organisation_name" character varying(200), "result" character varying(40) NOT NULL, "address" character varying(64), "trace_id" character varying(64) NOT NULL, "record_id" uuid, "actor_id" uuid NOT NULL, "organisation_id" uuid, "changes" jsonb, CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_by_time" ON "audit_entry" ("created_at", "id")`);
    await runner.query(`CREATE INDEX "audit_entry_by_record" ON "audit_entry" ("resource", "record_id")`);
    await runner.query(
      `CREATE TABLE "record_history" ("id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "resource" character varying(60) NOT NULL, "record_id" uuid NOT NULL, "version" integer NOT NULL, "actor_id" uuid NOT NULL, "actor_name" text NOT NULL, "organisation_name" text, "action" text NOT NULL, "from_status" text, "to_status" text, "note" text, "changes" jsonb, CONSTRAINT "PK_bcbbb913eef5acf5cd0b71aba4d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_fd2cc311a3cf3dfe66e5fad403" ON "record_history" ("resource", "record_id", "created_at")`,
    );
    await runner.query(
      `CREATE TABLE "record_number" ("prefix" character varying(40) NOT NULL, "value" integer NOT NULL, CONSTRAINT "PK_08dd9d70f9143662194ebdc5166" PRIMARY KEY ("prefix"))`,
    );
    await runner.query(
      `CREATE TABLE "outbox_event" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "type" text NOT NULL, "resource" text NOT NULL, "record_id" uuid NOT NULL, "payload" jsonb NOT NULL, "trace_id" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "next_attempt_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "processed_at" TIMESTAMP WITH TIME ZONE, "last_error" text, CONSTRAINT "PK_cc0c9e40998e45ecfc5e313429d" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_event_waiting" ON "outbox_event" ("next_attempt_at", "id") WHERE processed_at is null`,
    );
    await runner.query(
      `CREATE TABLE "outbox_delivery" ("event_id" bigint NOT NULL, "handler" character varying(80) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_ea4fc884b95772f9789f567178e" PRIMARY KEY ("event_id", "handler"))`,
    );
    await runner.query(
      `CREATE TABLE "metric_cell" ("metric" character varying(80) NOT NULL, "dimension" character varying(40) NOT NULL, "month" date NOT NULL, "division" character varying(6) NOT NULL, "classes" integer NOT NULL, "value" character varying(80) NOT NULL, "n" bigint NOT NULL, "amount" numeric NOT NULL, CONSTRAINT "PK_45fe6e01da66b29fe7f87cc3dde" PRIMARY KEY ("metric", "dimension", "month", "division", "classes", "value"))`,
    );
    await runner.query(
      `CREATE TABLE "metric_delta" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "metric" character varying(80) NOT NULL, "dimension" character varying(40) NOT NULL, "month" date NOT NULL, "division" character varying(6) NOT NULL, "classes" integer NOT NULL, "value" character varying(80) NOT NULL, "n" bigint NOT NULL, "amount" numeric NOT NULL, CONSTRAINT "PK_e79a3b65981b252142d5f7123f0" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "metric_definition" ("metric" character varying(80) NOT NULL, "definition" text NOT NULL, CONSTRAINT "PK_2213e92f66ecff41122f7427745" PRIMARY KEY ("metric"))`,
    );
    await runner.query(
      `CREATE TABLE "idempotency_key" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "key" character varying(128) NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "request_hash" character varying(64) NOT NULL, "resource" text, "record_id" uuid, "status" integer, "body" text, "etag" text, CONSTRAINT "PK_213f125e14469be304f9ff1d452" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "idempotency_key_once" ON "idempotency_key" ("account_id", "key")`);
    await runner.query(
      `CREATE TABLE "stored_file" ("id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "owner_id" uuid NOT NULL, "organisation_id" uuid, "name" character varying(255) NOT NULL, "size" bigint NOT NULL, "content_type" character varying(120) NOT NULL, "sha256" character varying(64) NOT NULL, "storage_key" character varying(120) NOT NULL, CONSTRAINT "PK_e140967af84027b493a3ff04fbb" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "notification" ("id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "organisation_id" uuid NOT NULL, "zh" text NOT NULL, "en" text NOT NULL, "resource" text NOT NULL, "record_id" uuid NOT NULL, CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_37e2ce411f221785082d0b79b2" ON "notification" ("organisation_id", "created_at")`,
    );
    await runner.query(
      `CREATE TABLE "notification_read" ("notification_id" uuid NOT NULL, "account_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_ba098327a76775135f294a79dec" PRIMARY KEY ("notification_id", "account_id"))`,
    );
    await runner.query(
      `CREATE TABLE "job" ("id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "kind" character varying(60) NOT NULL, "zh" text NOT NULL, "en" text NOT NULL, "status" character varying(20) NOT NULL, "done" integer NOT NULL DEFAULT '0', "total" integer, "message" text, "result" jsonb, "owner_id" uuid NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_98ab1c14ff8d1cf80d18703b92f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_df5140f5bf911d51c9c6c3ea9e" ON "job" ("owner_id", "created_at")`);
    await runner.query(
      `CREATE TABLE "import_batch" ("id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "resource" character varying(60) NOT NULL, "owner_id" uuid NOT NULL, "file_id" uuid NOT NULL, "file_name" character varying(255) NOT NULL, "status" character varying(20) NOT NULL, "job_id" uuid, "mode" character varying(10), "total" integer NOT NULL DEFAULT '0', "valid" integer NOT NULL DEFAULT '0', "invalid" integer NOT NULL DEFAULT '0', "skipped" integer NOT NULL DEFAULT '0', "created" integer NOT NULL DEFAULT '0', "columns" jsonb, "problem" jsonb, "checked_at" TIMESTAMP WITH TIME ZONE, "finished_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_f408daa3bbc77ffc37eca041312" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_cb09b26df2b5a93fded6aa0719" ON "import_batch" ("owner_id", "created_at")`);
    await runner.query(
      `CREATE TABLE "import_row" ("batch_id" uuid NOT NULL, "row" integer NOT NULL, "state" character varying(20) NOT NULL, "values" jsonb NOT NULL, "input" jsonb, "problems" jsonb NOT NULL DEFAULT '[]', "fingerprint" character varying(64), "place" character varying(6), "record_id" uuid, CONSTRAINT "PK_fa76286a8d7388f039274776001" PRIMARY KEY ("batch_id", "row"))`,
    );
    await runner.query(`CREATE INDEX "import_row_by_state" ON "import_row" ("batch_id", "state", "row")`);
    await runner.query(
      `CREATE UNIQUE INDEX "import_row_once" ON "import_row" ("fingerprint") WHERE state = 'imported'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "import_row"`);
    await runner.query(`DROP TABLE "import_batch"`);
    await runner.query(`DROP TABLE "job"`);
    await runner.query(`DROP TABLE "notification_read"`);
    await runner.query(`DROP TABLE "notification"`);
    await runner.query(`DROP TABLE "stored_file"`);
    await runner.query(`DROP TABLE "idempotency_key"`);
    await runner.query(`DROP TABLE "metric_definition"`);
    await runner.query(`DROP TABLE "metric_delta"`);
    await runner.query(`DROP TABLE "metric_cell"`);
    await runner.query(`DROP TABLE "outbox_delivery"`);
    await runner.query(`DROP TABLE "outbox_event"`);
    await runner.query(`DROP TABLE "record_number"`);
    await runner.query(`DROP TABLE "record_history"`);
    await runner.query(`DROP TABLE "audit_entry"`);
  }
}
