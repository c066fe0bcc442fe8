import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

const NEWLINE = 0x0a;

/** Counts and hashes what passes through. */
export class Measure extends Transform {
  private readonly hash = createHash('sha256');
  private digest: string | undefined;
  bytes = 0;
  /** Line ends; in the text format of COPY a row is a line, and line ends within values are escaped. */
  lines = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.lines += 1;
    done(null, chunk);
  }

  /** Hexadecimal; ask once everything has passed. */
  get sha256(): string {
    return (this.digest ??= this.hash.digest('hex'));
  }
}
