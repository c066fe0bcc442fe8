import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { checkSeal } from './archive-seal.js';
import { damaged, MANIFEST_MEMBER, notABackup, parseManifest, type BackupManifest } from './manifest.js';

/** An archive whose every byte is as it was written. */
export class Archive {
  private constructor(
    readonly path: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly manifest: BackupManifest,
  ) {}

  /** Reads the whole file once before anything in it is believed. */
  static async open(path: string): Promise<Archive> {
    await checkSeal(path);
    const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
      throw notABackup(path, error);
    });
    try {
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      const manifest = entries.get(MANIFEST_MEMBER);
      if (!manifest) throw notABackup(path);
      const content = await text(await zip.openReadStreamPromise(manifest));
      return new Archive(path, zip, entries, parseManifest(content, path));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** The unpacked content of a member. */
  async member(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw damaged(this.path);
    return this.zip.openReadStreamPromise(entry);
  }

  close(): void {
    this.zip.close();
  }
}
