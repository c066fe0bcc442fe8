import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import { Database, type ResultRow } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { contentDisposition } from '../files/file-name.js';
import { dayOf } from '../query/calendar.js';
import type { RawQuery } from '../query/list-query.js';
import { wrong } from '../query/queryable.js';
import type { BaseRecord } from '../resource/record.js';
import { Dictionaries } from '../store/references.js';
import type { Store } from '../store/store.js';
import { REASON_LENGTH } from '../unmask/unmask-input.js';
import { CodeLabels } from './code-labels.js';
import { columnsOf } from './columns.js';
import { csvFile, type Prepare } from './csv.js';
import { xlsxFile } from './xlsx.js';

export const FILE_FORMATS = ['xlsx', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<FileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The `format` parameter of a request for a file; xlsx unless said. */
export function formatOf(query: RawQuery): FileFormat {
  const asked = query['format'] ?? 'xlsx';
  const format = FILE_FORMATS.find((candidate) => candidate === asked);
  if (!format) throw wrong('format', String(asked));
  return format;
}

/** Why personal data is to stand in the file in the clear; without a reason it is masked. */
function reasonOf(query: RawQuery): string | undefined {
  const reason = query['reason'];
  if (reason === undefined) return undefined;
  const text = typeof reason === 'string' ? reason.trim() : '';
  if (text.length < REASON_LENGTH.min || text.length > REASON_LENGTH.max) throw wrong('reason', String(reason));
  return text;
}

/** Hands out the rows of a query as a file, at the pace at which they are taken. */
@Injectable()
export class Exporter {
  private readonly log = new Logger('Exporter');

  constructor(
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
    private readonly audit: AuditLog,
  ) {}

  /** Answers every row of the query that the caller sees as csv or xlsx; the export is audited with its row count. */
  async send<T extends BaseRecord>(store: Store<T>, query: RawQuery, who: Caller, reply: FastifyReply): Promise<void> {
    const format = formatOf(query);
    const reason = reasonOf(query);
    const permission = `${store.info.name}.unmask`;
    if (reason !== undefined && !who.permissions.has(permission)) throw new Problem('access.denied', { permission });
    const rows = store.export(query, who, { ignore: ['format', 'reason'], unmask: reason !== undefined });
    // The first row is fetched before anything is sent: a wrong parameter is still answered as a problem.
    const first = await rows.next();
    const all = beginningWith(first, rows);
    let count = 0;
    const labels = new CodeLabels(store.selection.fields, this.dictionaries, who.language);
    const columns = columnsOf(store.selection.fields, who.language, labels);
    const title = store.info[who.language];
    const prepare: Prepare = (row) => {
      count += 1;
      return labels.prepare(row);
    };
    const pieces = format === 'csv' ? csvFile(columns, all, prepare) : xlsxFile(title, columns, all, prepare);
    const { format: _format, reason: _reason, ...filters } = store.parser.withoutPersonal(query);
    const note = (result: 'ok' | 'failed'): Promise<void> =>
      this.audit.add(this.database, who, {
        action: 'exported',
        resource: store.info.name,
        recordId: null,
        result,
        changes: { format, filters, rows: count, ...(reason !== undefined && { unmasked: true, reason }) },
      });
    const content = Readable.from(this.audited(pieces, note), { objectMode: false });
    // A reader that leaves early leaves no open cursor behind.
    content.once('close', () => void rows.return(undefined).catch(() => undefined));
    await reply
      .headers({
        'content-type': CONTENT_TYPES[format],
        'content-disposition': contentDisposition(`${title}_${dayOf(new Date())}.${format}`),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .send(content);
  }

  /** The file ends only after its audit row: an export that could not be noted arrives broken. */
  private async *audited(
    pieces: AsyncIterable<string | Buffer>,
    note: (result: 'ok' | 'failed') => Promise<void>,
  ): AsyncGenerator<string | Buffer> {
    let noted = false;
    try {
      for await (const piece of pieces) yield piece;
      noted = true;
      await note('ok');
    } catch (error) {
      this.log.error({ err: error });
      throw error;
    } finally {
      if (!noted) await note('failed').catch((error: unknown) => this.log.error({ err: error }));
    }
  }
}

/**
 * The rows with the first one, which has been fetched already, put back. An iterator by hand: another generator would
 * cost as much per row as writing a cell.
 */
function beginningWith(first: IteratorResult<ResultRow>, rest: AsyncGenerator<ResultRow>): AsyncIterable<ResultRow> {
  let kept: IteratorResult<ResultRow> | undefined = first;
  const iterator = {
    next: (): Promise<IteratorResult<ResultRow>> => {
      if (!kept) return rest.next();
      const result = Promise.resolve(kept);
      kept = undefined;
      return result;
    },
    return: (): Promise<IteratorResult<ResultRow>> => rest.return(undefined),
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
