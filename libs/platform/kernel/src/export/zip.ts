import { Buffer } from 'node:buffer';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive; its content is read only when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  size: number;
  packed: number;
}

/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** Midnight of 1980-01-01, the first day of the format: the same rows make the same bytes. */
const DAY = 0x0021;
const LIMIT = 0xffff_ffff;
/** More packing saves little on markup and costs most of the time. */
const LEVEL = 4;

/** A ZIP archive as it is made, entry after entry, at the pace of its reader. */
export async function* zipFile(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const item: Written = { name: Buffer.from(entry.name), offset, crc: 0, size: 0, packed: 0 };
    const head = localHeader(item.name);
    yield head;
    for await (const piece of deflated(entry.content, item)) yield piece;
    const tail = dataDescriptor(item);
    yield tail;
    offset += head.length + item.packed + tail.length;
    if (offset > LIMIT || item.size > LIMIT) throw new Error('the archive outgrows the format');
    written.push(item);
  }
  yield directory(written, offset);
}

async function* deflated(content: ZipEntry['content'], item: Written): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw({ level: LEVEL });
  const feeding = pipeline(counted(content, item), packer);
  // What goes wrong here ends the loop below as well; the promise must not fail unheard before that.
  feeding.catch(() => undefined);
  for await (const piece of packer as AsyncIterable<Buffer>) {
    item.packed += piece.length;
    yield piece;
  }
  await feeding;
}

async function* counted(content: ZipEntry['content'], item: Written): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const piece = Buffer.from(text);
    item.crc = crc32(piece, item.crc);
    item.size += piece.length;
    yield piece;
  }
}

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function dataDescriptor({ crc, packed, size }: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function centralHeader({ name, offset, crc, packed, size }: Written): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATED, 10);
  head.writeUInt16LE(DAY, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

function directory(written: readonly Written[], offset: number): Buffer {
  const headers = Buffer.concat(written.map(centralHeader));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(headers.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([headers, end]);
}
