import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What imports know of a file and its rows since they change records, explain themselves and remember mappings. */
export class ReadMessyFiles1796000500000 implements MigrationInterface {
  readonly name = 'ReadMessyFiles1796000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table import_batch
      add updated integer not null default 0, add creates integer not null default 0, add updates integer not null default 0,
      add settings jsonb not null default '{}'`);
    await runner.query(`update import_batch set creates = valid`);
    // Reports of earlier checks say less than the console shows now.
    await runner.query(`update import_batch set columns = null`);
    await runner.query(`alter table import_row
      add outcome varchar(10) not null default 'create', add notes jsonb not null default '[]',
      add changes jsonb not null default '[]', add record_version integer`);
    await runner.query(
      `update import_row set outcome = case state when 'invalid' then 'wrong' when 'skipped' then 'skip' else 'create' end`,
    );
    await runner.query(`create index import_row_by_record on import_row (record_id) where record_id is not null`);
    await runner.query(`create table import_mapping (
      owner_id uuid not null, resource varchar(60) not null, headers varchar(64) not null, mapping jsonb not null,
      updated_at timestamptz not null default now(), primary key (owner_id, resource, headers))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_mapping');
    await runner.query('drop index import_row_by_record');
    await runner.query('alter table import_row drop outcome, drop notes, drop changes, drop record_version');
    await runner.query('alter table import_batch drop updated, drop creates, drop updates, drop settings');
  }
}
