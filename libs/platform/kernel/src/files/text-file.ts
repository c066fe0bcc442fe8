import { createReadStream } from 'node:fs';

/** Control characters that no text holds: all but tab, line feed, form feed and carriage return. */
const isBinary = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13;

/** Is the file a text, in whatever eight-bit or multi-byte encoding? UTF-16 is recognised by its mark only. */
export async function isTextFile(path: string): Promise<boolean> {
  let first = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first && isUtf16(chunk)) return true;
    first = false;
    if (chunk.some(isBinary)) return false;
  }
  return true;
}

const isUtf16 = (chunk: Buffer): boolean =>
  (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
