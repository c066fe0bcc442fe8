import type { Readable } from 'node:stream';

/** Reads lines and runs of bytes from a stream. */
export class FrameReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private left: Buffer = Buffer.alloc(0);

  constructor(source: Readable) {
    this.chunks = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** The next line without its end; null at the end of the stream. */
  async line(): Promise<string | null> {
    let end = this.left.indexOf(0x0a);
    while (end < 0) {
      const next = await this.chunks.next();
      if (next.done === true) {
        if (this.left.length > 0) throw new Error('the files end in the middle of a line');
        return null;
      }
      this.left = Buffer.concat([this.left, next.value]);
      end = this.left.indexOf(0x0a);
    }
    const line = this.left.subarray(0, end).toString('utf8');
    this.left = this.left.subarray(end + 1);
    return line;
  }

  /** The next `size` bytes; read them all before anything else. */
  async *take(size: number): AsyncGenerator<Buffer> {
    for (let wanted = size; wanted > 0;) {
      if (this.left.length === 0) {
        const next = await this.chunks.next();
        if (next.done === true) throw new Error('the files end in the middle of one');
        this.left = next.value;
      }
      const part = this.left.subarray(0, wanted);
      this.left = this.left.subarray(part.length);
      wanted -= part.length;
      yield part;
    }
  }
}
