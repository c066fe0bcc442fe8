import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import yazl from 'yazl';

/** One file of an archive; its content is read only when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string | Buffer> | Iterable<string | Buffer>;
}

/** The first day of the format: the same rows make the same bytes. */
const DAY = new Date(1980, 0, 1);
/** More packing saves little on markup and costs most of the time. */
const LEVEL = 4;

async function* bytes(content: ZipEntry['content']): AsyncGenerator<Buffer> {
  for await (const piece of content) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** A ZIP archive as it is made, entry after entry, at the pace of its reader. */
export function zipFile(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): Readable {
  const archive = new yazl.ZipFile();
  // Its type names no more than a readable stream; it is a PassThrough.
  const output = archive.outputStream as Readable;
  let current: Readable | undefined;
  // A reader that leaves early must not leave the rows' cursor open.
  output.once('close', () => current?.destroy());
  const feed = async (): Promise<void> => {
    for await (const entry of entries) {
      current = Readable.from(bytes(entry.content), { objectMode: false });
      archive.addReadStream(current, entry.name, { mtime: DAY, compressionLevel: LEVEL });
      await finished(current);
    }
    archive.end();
  };
  feed().catch((error: Error) => output.destroy(error));
  return output;
}
