import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import type { Database, Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { CONTENT_TYPES, formatOf } from '../export/exporter.js';
import { contentDisposition } from '../files/file-name.js';
import { Files } from '../files/files.js';
import { Jobs } from '../jobs/jobs.js';
import type { RawQuery } from '../query/list-query.js';
import { unknown } from '../query/queryable.js';
import type { Field } from '../resource/field.js';
import type { BaseRecord } from '../resource/record.js';
import { Dictionaries } from '../store/references.js';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';
import { checkImport, giveUpCheck } from './import-check.js';
import { commitImport } from './import-commit.js';
import { ImportLog, MENDABLE, type Batch, type CommitMode } from './import-log.js';
import type { ImportSettings } from './import-report.js';
import { remapped, resolved } from './import-settings.js';
import { inspectUpload } from './inspect-upload.js';
import { markedFile } from './marked/marked-file.js';
import { MappingMemory } from './columns/mapping-memory.js';
import './import-problems.js';
import { ImportRules, type ImportRule } from './import-rules.js';
import { ImportView, type ImportRowPage, type ImportState } from './import-view.js';
import { templateFile } from './template.js';

/** Spreadsheets up to this size are read. */
const LIMITS = { bytes: 20 * 1024 * 1024, extensions: ['xlsx', 'csv'], inspect: inspectUpload };

/** Repeating is safe: a check begins anew, a commit knows what it has stored. */
const RETRIES = 2;

interface Payload {
  readonly batchId: string;
}

/** Takes records in from spreadsheets: checked first, stored when somebody says so, with the checks of any request. */
@Injectable()
export class Importer {
  private readonly rules: ImportRules;
  private readonly view: ImportView;
  private readonly database: Database;

  constructor(
    private readonly log: ImportLog,
    private readonly dictionaries: Dictionaries,
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly stores: StoreRegistry,
  ) {
    this.rules = new ImportRules(stores);
    const { database, sealed } = log;
    this.database = database;
    this.view = new ImportView(database, stores, sealed);
    const tools = { database, dictionaries, stores, files, audit, log, rules: this.rules };
    const permission = ({ batchId }: Payload): Promise<string> => this.permissionFor(batchId);
    jobs.register<Payload, object>({
      kind: 'import.check',
      zh: '导入校验',
      en: 'Check an import',
      retries: RETRIES,
      permission,
      run: (context) => checkImport(tools, context),
      refused: ({ batchId }, problem) => giveUpCheck(tools, batchId, problem),
    });
    jobs.register<Payload, object>({
      kind: 'import.commit',
      zh: '执行导入',
      en: 'Run an import',
      retries: RETRIES,
      permission,
      run: (context) => commitImport(tools, context),
      refused: ({ batchId }, problem) => log.failed(batchId, problem),
    });
  }

  /**
   * Says how a record type is imported that has a service of its own; call it in the constructor of its controller,
   * so that workers know it too. Record types without such a service need nothing.
   */
  register<T extends BaseRecord, I extends object>(store: Store<T>, rule: ImportRule<I>): void {
    this.rules.add(store, rule);
  }

  /** Answers a file to be filled in. */
  async template<T extends BaseRecord>(
    store: Store<T>,
    query: RawQuery,
    who: Caller,
    reply: FastifyReply,
  ): Promise<void> {
    const other = Object.keys(query).find((name) => name !== 'format');
    if (other !== undefined) throw unknown(other);
    const format = formatOf(query);
    const title = store.info[who.language];
    const content = await templateFile(format, title, store.selection.fields, this.dictionaries, who.language);
    const name = who.language === 'zh' ? `${title}导入模板` : `${title} import template`;
    await reply
      .headers({
        'content-type': CONTENT_TYPES[format],
        'content-disposition': contentDisposition(`${name}.${format}`),
      })
      .send(content);
  }

  /** Keeps the uploaded file and starts its check. */
  async start<T extends BaseRecord>(store: Store<T>, request: FastifyRequest, who: Caller): Promise<ImportState> {
    const resource = store.info.name;
    const file = await this.files.receive(request, who, LIMITS);
    const id = uuidv7();
    await this.jobs.start('import.check', { batchId: id }, who, async (session, jobId) => {
      await session.query(
        `insert into import_batch (id, resource, owner_id, file_id, file_name, status, job_id) values ($1, $2, $3, $4, $5, 'checking', $6)`,
        [id, resource, who.accountId, file.id, file.name, jobId],
      );
      const changes = { importId: id, fileId: file.id, fileName: file.name };
      await this.audit.add(session, who, {
        action: 'import-started',
        resource,
        recordId: null,
        recordName: file.name,
        result: 'ok',
        changes,
      });
    });
    return this.status(id, who);
  }

  /** How far one's import is. */
  status(id: string, who: Caller): Promise<ImportState> {
    return this.view.state(id, who);
  }

  /** The rows of one's import with what is wrong with them. */
  rows(id: string, query: RawQuery, who: Caller): Promise<ImportRowPage> {
    return this.view.rows(id, query, who);
  }

  /** The uploaded file with what is wrong written beside its rows. */
  async markedFile(id: string, who: Caller, reply: FastifyReply): Promise<void> {
    const batch = await this.own(id, who);
    const content = await markedFile({ database: this.database, files: this.files }, batch, this.fieldsOf(batch), who);
    const format = batch.fileName.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    const stem = batch.fileName.replace(/\.[^.]*$/, '');
    const name = who.language === 'zh' ? `${stem}（已标注）` : `${stem} (marked)`;
    await reply
      .headers({
        'content-type': format === 'csv' ? 'text/csv' : CONTENT_TYPES.xlsx,
        'content-disposition': contentDisposition(`${name}.${format}`),
      })
      .send(content);
  }

  /** Reads the file again with what somebody has said of its columns; others of his organisation need not say it again. */
  async remap(id: string, body: unknown, who: Caller): Promise<ImportState> {
    const batch = await this.own(id, who);
    const { settings, known } = remapped(body, batch.report, batch.settings, this.fieldsOf(batch));
    const headers = batch.report?.headers ?? [];
    return this.recheck(batch, settings, who, async (session) => {
      if (Object.keys(known).length > 0) await new MappingMemory(session).keep(batch.resource, headers, known, who);
    });
  }

  /** Reads a wrong value as another one in all rows of its column. */
  async resolve(id: string, body: unknown, who: Caller): Promise<ImportState> {
    const batch = await this.own(id, who);
    return this.recheck(batch, resolved(body, batch.settings, this.fieldsOf(batch)), who);
  }

  /** Starts storing the rows: all of them or none, or those that have passed. */
  async commit(id: string, body: unknown, who: Caller): Promise<ImportState> {
    const mode = modeOf(body);
    const state = await this.status(id, who);
    this.requireRight(state.resource, who);
    if (mode === 'all' && state.invalid > 0) throw new Problem('import.has-problems', { count: state.invalid });
    if (state.status === 'checked' && state.valid + state.skipped === 0) throw new Problem('import.nothing');
    await this.jobs.start('import.commit', { batchId: id }, who, async (session, jobId) => {
      const taken = await session.query(
        `update import_batch b set status = 'committing', mode = $2, job_id = $3, problem = null, finished_at = null
         where id = $1 and checked_at is not null and (status in ('checked', 'failed')
           or (status = 'committing' and exists (select 1 from job j where j.id = b.job_id and j.status = 'failed')))
         returning id`,
        [id, mode, jobId],
      );
      if (taken.length === 0) throw new Problem('import.state');
    });
    return this.status(id, who);
  }

  private async recheck(
    { id, resource }: Batch,
    settings: ImportSettings,
    who: Caller,
    also: (session: Session) => Promise<void> = () => Promise.resolve(),
  ): Promise<ImportState> {
    this.requireRight(resource, who);
    await this.jobs.start('import.check', { batchId: id }, who, async (session, jobId) => {
      const taken = await session.query(
        `update import_batch set status = 'checking', settings = $2, job_id = $3, problem = null, finished_at = null, checked_at = null
         where id = $1 and (status = 'checked' or (status = 'failed' and mode is null and problem->>'code' = $4)) returning id`,
        [id, JSON.stringify(settings), jobId, MENDABLE],
      );
      if (taken.length === 0) throw new Problem('import.state');
      await also(session);
    });
    return this.status(id, who);
  }

  /** The batch for its owner; another's is as missing as one that does not exist. */
  private async own(id: string, who: Caller): Promise<Batch> {
    await this.status(id, who);
    const batch = await this.log.batch(id);
    if (!batch) throw new Problem('import.missing');
    return batch;
  }

  private async permissionFor(batchId: string): Promise<string> {
    const batch = await this.log.batch(batchId);
    if (!batch) throw new Problem('import.missing');
    return `${batch.resource}.import`;
  }

  private requireRight(resource: string, who: Caller): void {
    const permission = `${resource}.import`;
    if (!who.permissions.has(permission)) throw new Problem('access.denied', { permission });
  }

  private fieldsOf({ resource }: Batch): readonly Field[] {
    return this.stores.named(resource)?.selection.fields ?? [];
  }
}

function modeOf(body: unknown): CommitMode {
  const rows = typeof body === 'object' && body !== null && 'rows' in body ? body.rows : undefined;
  if (rows === 'all' || rows === 'valid') return rows;
  throw new Problem('request.invalid', {}, [
    { pointer: '/rows', code: 'validation.choice', values: { values: 'all, valid' } },
  ]);
}
