import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import QueryStream from 'pg-query-stream';
import { StartupError } from '../config/startup-error.js';
import { Problem } from '../errors/problem.js';
import '../files/file-problems.js';
import type { FileStore } from '../files/file-store.js';
import { Measure } from './measure.js';

/** What stands before the content of each file, as one line of JSON. */
export interface FileHeader {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
  /** Deleted while the backup ran: no content follows. */
  readonly deleted?: true;
}

const ROWS_AT_ONCE = 100;

/**
 * The content of all files of the snapshot as one stream: a line that describes a file, then its bytes. One member for
 * all of them keeps the archive's directory small however many there are.
 *
 * @param isGone whether a file's row has been deleted since the snapshot
 */
export async function* packFiles(
  client: ClientBase,
  store: FileStore,
  isGone: (key: string) => Promise<boolean>,
  onFile: (header: FileHeader) => void,
): AsyncGenerator<Buffer> {
  const rows = client.query(
    new QueryStream('select storage_key as key, size::float8 as size, sha256 from stored_file order by id', [], {
      batchSize: ROWS_AT_ONCE,
    }),
  );
  for await (const row of rows as AsyncIterable<FileHeader>) {
    const content = await openStored(store, row.key);
    const header: FileHeader = content ? row : { ...row, size: 0, deleted: true };
    if (!content && !(await isGone(row.key))) throw unreadable(row.key);
    onFile(header);
    yield Buffer.from(`${JSON.stringify(header)}\n`);
    if (content) yield* checked(content, row);
  }
}

/** Passes a file's bytes on and fails when they are not those that were stored. */
async function* checked(content: Readable, { key, size, sha256 }: FileHeader): AsyncGenerator<Buffer> {
  const measure = new Measure();
  const passed = pipeline(content, measure);
  passed.catch(() => undefined);
  for await (const chunk of measure as AsyncIterable<Buffer>) yield chunk;
  await passed;
  if (measure.bytes !== size || measure.sha256 !== sha256) throw unreadable(key);
}

/** A file's content; undefined when the store has none under the key. */
export async function openStored(store: FileStore, key: string): Promise<Readable | undefined> {
  try {
    return await store.get(key);
  } catch (error) {
    if (error instanceof Problem && error.code === 'file.missing') return undefined;
    throw error;
  }
}

function unreadable(key: string): StartupError {
  return new StartupError(
    `文件存储中的 ${key} 缺失或与登记的摘要不符，备份未完成；请先修复文件存储。`,
    `The stored file ${key} is missing or not what its digest says; no backup was made: mend the file store first.`,
  );
}
