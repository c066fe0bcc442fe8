import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Puts the audit log in order, names the object of each row, and adds the seals. Triggers refuse what nobody should do
 * even as the owner; old rows leave through `audit_purge` only, which knows how long they are kept.
 */
export class SealAuditLog1796000400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "audit_entry" ADD "sequence" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, ADD "record_name" character varying(200)`,
    );
    await runner.query(`CREATE UNIQUE INDEX "audit_entry_in_order" ON "audit_entry" ("sequence")`);
    await runner.query(
      `CREATE TABLE "audit_seal" ("number" bigint NOT NULL, "sealed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "segment" integer NOT NULL, "kind" character varying(20) NOT NULL, "entries" int8multirange NOT NULL, "rows" integer NOT NULL, "leaves" bytea NOT NULL, "root" character varying(64) NOT NULL, "subject" text, "previous" character varying(64) NOT NULL, "digest" character varying(64) NOT NULL, CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("number"))`,
    );
    await runner.query(REFUSE);
    for (const table of ['audit_entry', 'audit_seal'])
      await runner.query(
        `CREATE TRIGGER "${table}_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()`,
      );
    await runner.query(PURGE);
    await runner.query('REVOKE EXECUTE ON FUNCTION audit_purge(bigint, timestamptz) FROM PUBLIC');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION audit_purge(bigint, timestamptz)');
    await runner.query('DROP TABLE "audit_seal"');
    await runner.query('DROP TRIGGER "audit_entry_only_grows" ON "audit_entry"');
    await runner.query('DROP FUNCTION audit_only_grows()');
    await runner.query(`ALTER TABLE "audit_entry" DROP COLUMN "sequence", DROP COLUMN "record_name"`);
  }
}

const REFUSE = `CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'audit_entry' AND current_setting('audit.purging', true) = 'on' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$`;

/** Removes the rows of all seals up to one, if every one of them is old enough; the seals stay. */
const PURGE = `CREATE FUNCTION audit_purge(through bigint, before timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  covered int8multirange;
  removed bigint;
BEGIN
  IF before > now() - interval '6 months' THEN
    RAISE EXCEPTION 'audit rows are kept for six months' USING ERRCODE = 'check_violation';
  END IF;
  SELECT coalesce(range_agg(entries), '{}') INTO covered FROM audit_seal WHERE number <= through;
  IF EXISTS (SELECT FROM audit_entry WHERE sequence <@ covered AND created_at >= before) THEN
    RAISE EXCEPTION 'these seals hold rows that are not old enough' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM set_config('audit.purging', 'on', true);
  DELETE FROM audit_entry WHERE sequence <@ covered;
  GET DIAGNOSTICS removed = ROW_COUNT;
  PERFORM set_config('audit.purging', 'off', true);
  RETURN removed;
END $$`;
