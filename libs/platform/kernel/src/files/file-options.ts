import { resolve } from 'node:path';
import type { S3Config } from '../config/config.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import type { ScannerAddress } from './virus-scanner.js';

/** Where a process keeps files and how large they may be; named as in its configuration. */
export interface FileOptions {
  readonly filesDir?: string;
  /** Set when files go to an object store instead of the disk. */
  readonly s3?: S3Config | null;
  /** Largest upload in bytes; 20 MB unless said. */
  readonly uploadLimit?: number;
  /** clamd, which every upload must pass; null or left out where there is none. */
  readonly clamav?: ScannerAddress | null;
}

/** Injection token of the process's {@link FileOptions}. */
export const FILE_OPTIONS = Symbol('FILE_OPTIONS');

const MB = 1024 * 1024;

export const uploadLimitOf = (options: FileOptions): number => options.uploadLimit ?? 20 * MB;

/** The store that the options ask for; the object store's client takes 30 MB and is loaded only where there is one. */
export async function fileStoreFor({ s3, filesDir }: FileOptions): Promise<FileStore> {
  if (!s3) return new DiskStore(filesDir ?? resolve('.data', 'files'));
  const { S3Store } = await import('./s3-store.js');
  return new S3Store(s3);
}
