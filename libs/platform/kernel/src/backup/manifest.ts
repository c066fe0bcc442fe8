import { StartupError } from '../config/startup-error.js';

/** How a backup's archive is laid out; a change that older programs cannot read gets a new number. */
export const FORMAT = 'kechuang-backup';
export const FORMAT_VERSION = 1;

/** Names of the archive's members. */
export const MANIFEST_MEMBER = 'manifest.json';
export const FILES_MEMBER = 'files';
export const tableMember = ({ schema, name }: Pick<TableMember, 'schema' | 'name'>): string =>
  `tables/${schema}.${name}.copy`;

/** One table: its rows in PostgreSQL's text format of COPY, in the order of the columns. */
export interface TableMember {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Of the member's content before packing. */
  readonly sha256: string;
}

/** Where the next number of a sequence continues. */
export interface SequenceValue {
  readonly schema: string;
  readonly name: string;
  readonly last: string;
}

/** The content of stored files, one behind the other. */
export interface FilesMember {
  readonly count: number;
  readonly bytes: number;
  /** Files that were deleted while the backup ran. */
  readonly deleted: number;
  readonly sha256: string;
}

/** What a backup holds and what it takes to restore it. */
export interface BackupManifest {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** ISO 8601; the moment of the snapshot. */
  readonly createdAt: string;
  readonly appVersion: string;
  /** Major version of the PostgreSQL that it comes from. */
  readonly postgres: number;
  /** Migrations that had run, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableMember[];
  readonly sequences: readonly SequenceValue[];
  readonly files: FilesMember;
  /** Ids of the keys without which parts of the content stay unreadable; never the keys themselves. */
  readonly keyIds: readonly string[];
}

/** Reads the manifest of an archive whose bytes are known to be intact. */
export function parseManifest(text: string, path: string): BackupManifest {
  const value = JSON.parse(text) as Partial<BackupManifest>;
  if (value.format !== FORMAT) throw notABackup(path);
  if (value.formatVersion !== FORMAT_VERSION) {
    throw new StartupError(
      `备份文件 ${path} 的格式版本为 ${value.formatVersion}，本程序只能读取版本 ${FORMAT_VERSION}；未恢复任何内容。`,
      `The backup ${path} has format version ${value.formatVersion}, this program reads ${FORMAT_VERSION}; nothing was restored.`,
    );
  }
  return value as BackupManifest;
}

/** Refuses a backup that a later version of the platform has made. */
export function checkMigrations(manifest: BackupManifest, known: readonly string[]): void {
  const unknown = manifest.migrations.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new StartupError(
    `备份由更新的版本 ${manifest.appVersion} 生成（本程序没有迁移 ${unknown.join('、')}），请用该版本恢复；未恢复任何内容。`,
    `The backup was made by a later version, ${manifest.appVersion} (migrations unknown here: ${unknown.join(', ')}): restore it with that one; nothing was restored.`,
  );
}

export function notABackup(path: string, cause?: unknown): StartupError {
  return new StartupError(`${path} 不是本平台的备份文件。`, `${path} is not a backup of this platform.`, { cause });
}

export function damaged(path: string, cause?: unknown): StartupError {
  return new StartupError(
    `备份文件 ${path} 已损坏或不完整，未恢复任何内容。`,
    `The backup ${path} is damaged or incomplete; nothing was restored.`,
    { cause },
  );
}
