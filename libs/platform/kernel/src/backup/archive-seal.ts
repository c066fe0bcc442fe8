import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { damaged, notABackup } from './manifest.js';

/** Length of a SHA-256 in hexadecimal. */
const DIGEST = 64;
const LABEL = 'sha256:';

/**
 * The comment at the very end of the archive, whose place the digest of everything before it takes. To other programs
 * the archive stays an ordinary ZIP file.
 */
export const SEAL_PLACE = LABEL + '0'.repeat(DIGEST);

/** Passes an archive on and puts its digest in its last bytes. */
export class Seal extends Transform {
  private readonly hash = createHash('sha256');
  private tail = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const all = Buffer.concat([this.tail, chunk]);
    const end = Math.max(0, all.length - DIGEST);
    const ready = all.subarray(0, end);
    this.tail = all.subarray(end);
    this.hash.update(ready);
    done(null, ready);
  }

  override _flush(done: TransformCallback): void {
    done(null, this.hash.digest('hex'));
  }
}

/** Reads the whole archive and compares it with its seal. @throws StartupError when one bit differs or the end is missing */
export async function checkSeal(path: string): Promise<void> {
  const hash = createHash('sha256');
  let tail = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
      const all = Buffer.concat([tail, chunk]);
      const end = Math.max(0, all.length - DIGEST);
      hash.update(all.subarray(0, end));
      tail = all.subarray(end);
    }
  } catch (error) {
    throw notABackup(path, error);
  }
  if (tail.toString('latin1') !== hash.digest('hex')) throw damaged(path);
}
