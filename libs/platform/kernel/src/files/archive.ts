import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../errors/problem.js';

/** What an office document may at most expand to. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly bytes: number;
  /** How many times its packed size a large entry may at most expand to. */
  readonly ratio?: number;
}

/** Small entries may be packed as tightly as they like. */
const LARGE = 10 * 1024 * 1024;

const LIMITS: ArchiveLimits = { entries: 5_000, bytes: 300 * 1024 * 1024 };

/** Refuses archives whose directory declares too many entries or too much data; nothing is expanded. */
export async function inspectArchive(path: string, limits: ArchiveLimits = LIMITS): Promise<void> {
  await eachEntry(path, limits, () => Promise.resolve());
}

/**
 * Expands every entry without keeping it: an archive that lies about its sizes is found out, before a reader that
 * believes them opens it.
 */
export async function testArchive(path: string, limits: ArchiveLimits): Promise<void> {
  let left = limits.bytes;
  await eachEntry(path, limits, async (zip, entry) => {
    if (entry.fileName.endsWith('/')) return;
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        left -= chunk.length;
        done(left < 0 ? new Problem('file.archive') : null);
      },
    });
    await pipeline(await zip.openReadStreamPromise(entry), sink);
  });
}

async function eachEntry(
  path: string,
  limits: ArchiveLimits,
  visit: (zip: ZipFile, entry: Entry) => Promise<void>,
): Promise<void> {
  let entries = 0;
  let bytes = 0;
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false, validateEntrySizes: true, strictFileNames: true });
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      bytes += entry.uncompressedSize;
      if (entries > limits.entries || bytes > limits.bytes || entry.isEncrypted() || isTooTight(entry, limits))
        throw new Problem('file.archive');
      await visit(zip, entry);
    }
  } catch (error) {
    // A damaged archive is no better than a lying one.
    throw error instanceof Problem ? error : new Problem('file.archive');
  } finally {
    zip?.close();
  }
}

const isTooTight = ({ uncompressedSize, compressedSize }: Entry, { ratio }: ArchiveLimits): boolean =>
  ratio !== undefined && uncompressedSize > LARGE && uncompressedSize > ratio * compressedSize;
