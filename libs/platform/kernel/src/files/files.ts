import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import multipart from '@fastify/multipart';
import { Inject, Injectable, Optional, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import { Database, type Session } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import type { FileSummary } from '../resource/field-types.js';
import { FileAccess } from './file-access.js';
import { FILE_OPTIONS, uploadLimitOf, type FileOptions } from './file-options.js';
import './file-problems.js';
import { FileStore, storageKeyOf } from './file-store.js';
import { contentOf, withTemporaryFolder, withUpload, type Upload, type UploadLimits } from './upload.js';
import { UUID } from '../resource/id.js';
import { VirusScanner } from './virus-scanner.js';

/** A stored file with what is needed to hand it out. */
interface FileRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly contentType: string;
  readonly storageKey: string;
  readonly ownerId: string;
  readonly organisationId: string | null;
}

/** Takes in files, checked, and hands them out to whoever may read them. */
@Injectable()
export class Files implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly access: FileAccess,
    private readonly audit: AuditLog,
    private readonly scanner: VirusScanner,
    @Inject(FILE_OPTIONS) private readonly options: FileOptions,
    @Optional() private readonly adapter?: HttpAdapterHost,
  ) {}

  /** Fastify reads multipart bodies only with its plugin; whoever composes the process need not know. */
  onModuleInit(): void {
    const fastify = this.adapter?.httpAdapter?.getInstance<FastifyInstance>();
    if (fastify && !fastify.hasRequestDecorator('isMultipart')) void fastify.register(multipart);
  }

  /** Stores the file of a multipart request. */
  async receive(request: FastifyRequest, who: Caller, limits?: UploadLimits): Promise<FileSummary> {
    return withUpload(request, limits ?? { bytes: uploadLimitOf(this.options) }, async (upload) => {
      await this.refuseInfected(upload, who);
      return this.keep(upload, who);
    });
  }

  /** A file for a reader, noted before the first byte; what he may not read is as missing as what does not exist. */
  async open(id: string, who: Caller): Promise<{ file: FileSummary; content: Readable }> {
    const row = await this.row(id);
    if (!row || !(await this.access.mayRead(row, who))) throw new Problem('file.missing');
    const content = await this.store.get(row.storageKey);
    try {
      const [event, changes] = [{ action: 'downloaded', resource: 'file' }, { size: row.size }];
      await this.audit.add(this.database, who, { ...event, recordId: id, recordName: row.name, result: 'ok', changes });
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { file: summaryOf(row), content };
  }

  /** Gives a stored file as a local one, for readers that cannot read from a stream. */
  async withLocalCopy<T>(id: string, work: (path: string, file: FileSummary) => Promise<T>): Promise<T> {
    const row = await this.row(id);
    if (!row) throw new Problem('file.missing');
    return withTemporaryFolder(async (folder) => {
      const path = join(folder, 'content');
      await pipeline(await this.store.get(row.storageKey), createWriteStream(path, { mode: 0o600 }));
      return work(path, summaryOf(row));
    });
  }

  /**
   * Forgets a file that nothing points at any more. `note` says why in the transaction that takes its row away; the
   * content goes last: should the process die before, content is left that nobody can reach.
   */
  async discard(id: string, note: (session: Session) => Promise<void>): Promise<void> {
    const gone = await this.database.transaction(async (session) => {
      await note(session);
      return session.query<{ key: string }>('delete from stored_file where id = $1 returning storage_key as key', [id]);
    });
    for (const { key } of gone) await this.store.remove(key);
  }

  private async refuseInfected({ path, name, sha256 }: Upload, who: Caller): Promise<void> {
    const found = await this.scanner.examine(path);
    if (found === null) return;
    await this.audit.add(this.database, who, {
      action: 'uploaded',
      resource: 'file',
      recordId: null,
      result: 'refused',
      changes: { name, sha256, found },
    });
    throw new Problem('file.infected', { found });
  }

  /** The content first, then the row: a row never points at nothing, an orphan of a crash harms nobody. */
  private async keep(upload: Upload, who: Caller): Promise<FileSummary> {
    const id = uuidv7();
    const key = storageKeyOf(id);
    const { name, size, contentType, sha256 } = upload;
    await this.store.put(key, contentOf(upload), size);
    try {
      await this.database.transaction(async (session) => {
        await session.query(
          `insert into stored_file (id, owner_id, organisation_id, name, size, content_type, sha256, storage_key)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, who.accountId, who.organisationId, name, size, contentType, sha256, key],
        );
        const changes = { name, size, contentType, sha256 };
        await this.audit.add(session, who, {
          action: 'uploaded',
          resource: 'file',
          recordId: id,
          recordName: name,
          result: 'ok',
          changes,
        });
      });
    } catch (error) {
      await this.store.remove(key).catch(() => undefined);
      throw error;
    }
    return { id, name, size, contentType };
  }

  private async row(id: string): Promise<FileRow | undefined> {
    if (!UUID.test(id)) return undefined;
    const [row] = await this.database.query<FileRow>(
      `select id, name, size, content_type as "contentType", storage_key as "storageKey", owner_id as "ownerId",
         organisation_id as "organisationId" from stored_file where id = $1`,
      [id],
    );
    return row;
  }
}

const summaryOf = ({ id, name, size, contentType }: FileRow): FileSummary => ({ id, name, size, contentType });
