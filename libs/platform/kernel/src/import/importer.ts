import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { CONTENT_TYPES, formatOf } from '../export/exporter.js';
import { contentDisposition } from '../files/file-name.js';
import { Files } from '../files/files.js';
import { Jobs } from '../jobs/jobs.js';
import type { RawQuery } from '../query/list-query.js';
import { unknown } from '../query/queryable.js';
import type { BaseRecord } from '../resource/record.js';
import { Dictionaries } from '../store/references.js';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';
import { checkImport } from './import-check.js';
import { commitImport } from './import-commit.js';
import { ImportLog, type CommitMode } from './import-log.js';
import './import-problems.js';
import { ImportRules, type ImportRule } from './import-rules.js';
import { ImportView, type ImportRowPage, type ImportState } from './import-view.js';
import { templateFile } from './template.js';

/** Spreadsheets up to this size are read. */
const LIMITS = { bytes: 10 * 1024 * 1024, extensions: ['xlsx', 'csv'] };

/** Repeating is safe: a check begins anew, a commit knows what it has stored. */
const RETRIES = 2;

/** Takes records in from spreadsheets: checked first, stored when somebody says so, with the checks of any request. */
@Injectable()
export class Importer {
  private readonly rules: ImportRules;
  private readonly log: ImportLog;
  private readonly view: ImportView;

  constructor(
    database: Database,
    private readonly dictionaries: Dictionaries,
    private readonly files: Files,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    stores: StoreRegistry,
  ) {
    this.rules = new ImportRules(stores);
    this.log = new ImportLog(database);
    this.view = new ImportView(database, stores);
    const tools = { database, dictionaries, stores, files, audit, log: this.log, rules: this.rules };
    jobs.register<{ batchId: string }, object>({
      kind: 'import.check',
      zh: '导入校验',
      en: 'Check an import',
      retries: RETRIES,
      run: (context) => checkImport(tools, context),
    });
    jobs.register<{ batchId: string }, object>({
      kind: 'import.commit',
      zh: '执行导入',
      en: 'Run an import',
      retries: RETRIES,
      run: (context) => commitImport(tools, context),
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
      await this.audit.add(session, who, { action: 'import-started', resource, recordId: null, result: 'ok', changes });
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

  /** Starts storing the rows: all of them or none, or those that have passed. */
  async commit(id: string, body: unknown, who: Caller): Promise<ImportState> {
    const mode = modeOf(body);
    const state = await this.status(id, who);
    const permission = `${state.resource}.import`;
    if (!who.permissions.has(permission)) throw new Problem('access.denied', { permission });
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
}

function modeOf(body: unknown): CommitMode {
  const rows = typeof body === 'object' && body !== null && 'rows' in body ? body.rows : undefined;
  if (rows === 'all' || rows === 'valid') return rows;
  throw new Problem('request.invalid', {}, [
    { pointer: '/rows', code: 'validation.choice', values: { values: 'all, valid' } },
  ]);
}
