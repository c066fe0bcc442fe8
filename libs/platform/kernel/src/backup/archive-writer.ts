import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { syncFolder } from '../files/sync-folder.js';
import { Seal, SEAL_PLACE } from './archive-seal.js';

/** Adds one member and waits until its content has been read to the end. */
export type AddMember = (name: string, content: Readable) => Promise<void>;

/** More packing costs most of the time and saves little. */
const LEVEL = 4;

/**
 * Writes an archive member by member. It stands under its name only when it is complete and on the disk; a failure
 * leaves nothing behind.
 */
export async function writeArchive(path: string, fill: (add: AddMember) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = `${path}.partial-${process.pid}`;
  const output = createWriteStream(partial, { mode: 0o600, flush: true, flags: 'wx' });
  try {
    await writeZip(output, fill);
    await rename(partial, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function writeZip(output: NodeJS.WritableStream, fill: (add: AddMember) => Promise<void>): Promise<void> {
  const zip = new yazl.ZipFile();
  const source = zip.outputStream as Readable;
  let current: Readable | undefined;
  const written = pipeline(source, new Seal(), output);
  // A full disk must not leave a member waiting for its reader.
  written.catch((error: Error) => current?.destroy(error));
  zip.on('error', (error: Error) => source.destroy(error));
  try {
    await fill(async (name, content) => {
      current = content;
      zip.addReadStream(content, name, { compressionLevel: LEVEL, forceZip64Format: true });
      await finished(content, { writable: false });
    });
  } catch (error) {
    source.destroy(error as Error);
    await written.catch(() => undefined);
    throw error;
  }
  zip.end({ forceZip64Format: true, comment: SEAL_PLACE });
  await written;
}
