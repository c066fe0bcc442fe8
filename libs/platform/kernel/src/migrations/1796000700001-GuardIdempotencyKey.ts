import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a write fail as a whole when its key was meanwhile given to another request. */
export class GuardIdempotencyKey1796000700001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION idempotency_key_lost() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the idempotency key was given to another request' USING ERRCODE = 'KC001';
END $$`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION idempotency_key_lost()');
  }
}
