import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../errors/problem.js';
import './file-problems.js';

/** What an office document may at most expand to. */
export interface ArchiveLimits {
  readonly entries: number;
  /** All entries together, expanded. */
  readonly bytes: number;
  /** How many times its packed size a large entry may expand to; as much as it likes unless said. */
  readonly ratio?: number;
}

const MB = 1024 * 1024;
/** Small entries may be packed as tightly as they like. */
const LARGE = 10 * MB;

/** Of uploads: large workbooks expand thirtyfold at most, what zip bombs are made of a thousandfold. */
export const UPLOAD_LIMITS: ArchiveLimits = { entries: 5_000, bytes: 300 * MB, ratio: 200 };

/** Nobody's document holds these: archives within archives, programs and scripts, and macros under another name. */
const FOREIGN =
  /(^|\/)vbaProject\.bin$|\.(zip|rar|7z|gz|tgz|bz2|xz|jar|exe|dll|scr|com|msi|bat|cmd|ps1|vbs|js|hta|lnk|iso)$/i;

/** Refuses documents that hold what no document holds. */
export async function inspectArchive(path: string, limits: ArchiveLimits): Promise<void> {
  await eachEntry(path, limits, (_zip, entry) => {
    if (FOREIGN.test(entry.fileName))
      throw new Problem('file.archive-content', { entry: entry.fileName.slice(0, 100) });
    return Promise.resolve();
  });
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
        done(left < 0 ? tooLarge(limits) : null);
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
      if (entry.isEncrypted()) throw new Problem('file.archive');
      if (entries > limits.entries) throw new Problem('file.archive-entries', { limit: limits.entries });
      if (bytes > limits.bytes) throw tooLarge(limits);
      checkRatio(entry, limits);
      await visit(zip, entry);
    }
  } catch (error) {
    // A damaged archive is no better than a lying one.
    throw error instanceof Problem ? error : new Problem('file.archive');
  } finally {
    zip?.close();
  }
}

function checkRatio({ uncompressedSize, compressedSize }: Entry, { ratio }: ArchiveLimits): void {
  if (ratio !== undefined && uncompressedSize > LARGE && uncompressedSize > compressedSize * ratio)
    throw new Problem('file.archive-ratio', { limit: ratio });
}

const tooLarge = ({ bytes }: ArchiveLimits): Problem =>
  new Problem('file.archive-size', { limit: Math.round(bytes / MB) });
