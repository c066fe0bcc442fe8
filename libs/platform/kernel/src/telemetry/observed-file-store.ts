import type { Readable } from 'node:stream';
import { Problem } from '../errors/problem.js';
import { FileStore } from '../files/file-store.js';
import type { Telemetry } from './telemetry.js';

/** A file store whose failures are counted; a file that is not there is none. */
export class ObservedFileStore extends FileStore {
  constructor(
    private readonly store: FileStore,
    private readonly telemetry: Telemetry,
  ) {
    super();
  }

  put(key: string, content: Readable, size: number): Promise<void> {
    return this.observed('put', this.store.put(key, content, size));
  }

  get(key: string): Promise<Readable> {
    return this.observed('get', this.store.get(key));
  }

  remove(key: string): Promise<void> {
    return this.observed('remove', this.store.remove(key));
  }

  check(): Promise<void> {
    return this.observed('check', this.store.check());
  }

  private async observed<T>(operation: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof Problem)) this.telemetry.fileError(operation);
      throw error;
    }
  }
}
