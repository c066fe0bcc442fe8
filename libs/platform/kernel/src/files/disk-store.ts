import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCode } from '../config/error-code.js';
import { Problem } from '../errors/problem.js';
import { assertKey, FileStore } from './file-store.js';
import { syncFolder } from './sync-folder.js';

/** Files on the local disk, in sharded folders under generated names. */
export class DiskStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  /** Written beside its place and renamed once it is on the disk: a half-written file is never seen under its key. */
  async put(key: string, content: Readable): Promise<void> {
    const path = this.pathOf(key);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const partial = `${path}.partial`;
    try {
      // `flush` puts the content on the disk before the file is closed.
      await pipeline(content, createWriteStream(partial, { mode: 0o600, flush: true }));
      await rename(partial, path);
      await syncFolder(folder);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    try {
      await stat(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') throw new Problem('file.missing');
      throw error;
    }
    return createReadStream(path);
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** Really writes: a full disk and a folder of somebody else look alike to everything less. */
  async check(): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    const probe = join(this.root, `.probe-${randomUUID()}`);
    try {
      await writeFile(probe, 'probe', { mode: 0o600, flag: 'wx' });
    } finally {
      await rm(probe, { force: true });
    }
  }

  private pathOf(key: string): string {
    assertKey(key);
    return join(this.root, key);
  }
}
