import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seeing contact data now needs a reason, and the permission is named after that: unmask. */
export class RenameRevealPermissions1796000300013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, 'reveal', 'unmask');
  }

  async down(runner: QueryRunner): Promise<void> {
    await rename(runner, 'unmask', 'reveal');
  }
}

async function rename(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query(
    `UPDATE "role" SET "permissions" = ARRAY(SELECT regexp_replace(p, '\\.${from}$', '.${to}') FROM unnest("permissions") AS p)
     WHERE EXISTS (SELECT 1 FROM unnest("permissions") AS p WHERE p LIKE '%.${from}')`,
  );
}
