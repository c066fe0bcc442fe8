import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '../files/file-store.js';
import { FrameReader } from './frame-reader.js';
import { Measure } from './measure.js';
import { openStored, type FileHeader } from './stored-files.js';

/** Puts the files of an archive into a store; remembers which were new, so that a failed restore takes them away. */
export class FileRestorer {
  private readonly added: string[] = [];

  constructor(private readonly store: FileStore) {}

  async restore(member: Readable): Promise<void> {
    const reader = new FrameReader(member);
    for (let line = await reader.line(); line !== null; line = await reader.line()) {
      const header = JSON.parse(line) as FileHeader;
      if (header.deleted) continue;
      const content = reader.take(header.size);
      if ((await this.look(header)) === 'same') for await (const chunk of content) void chunk;
      else await this.put(header, content);
    }
  }

  /** Takes away what this restore has added. */
  async undo(): Promise<void> {
    for (const key of this.added.splice(0)) await this.store.remove(key);
  }

  private async put({ key, size, sha256 }: FileHeader, content: AsyncIterable<Buffer>): Promise<void> {
    const measure = new Measure();
    const passed = pipeline(Readable.from(content, { objectMode: false }), measure);
    await Promise.all([passed, this.store.put(key, measure, size)]);
    if (measure.bytes !== size || measure.sha256 !== sha256) throw new Error(`file ${key} differs from its digest`);
  }

  /** What the store has already: the very content, as when a machine is put back to an earlier day, or something else. */
  private async look({ key, size, sha256 }: FileHeader): Promise<'same' | 'other' | 'none'> {
    const content = await openStored(this.store, key);
    if (!content) {
      this.added.push(key);
      return 'none';
    }
    const measure = new Measure();
    await pipeline(content, measure, async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) void chunk;
    });
    return measure.bytes === size && measure.sha256 === sha256 ? 'same' : 'other';
  }
}
