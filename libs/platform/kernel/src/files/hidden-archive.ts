import { open } from 'node:fs/promises';

/** The directory of a ZIP archive ends within its last 64 KB: 22 bytes and a comment. */
const TAIL = 22 + 0xffff;
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const DIRECTORY = Buffer.from('PK\u0001\u0002', 'latin1');

/**
 * Does a file that is no archive end as one? Such a file is two things at once: a picture to whom it shows itself, an
 * archive (of programs, say) to whoever opens it as one.
 */
export async function hidesArchive(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, TAIL));
    await file.read(tail, 0, tail.length, size - tail.length);
    for (let at = tail.lastIndexOf(END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)) {
      if (at + 22 > tail.length) continue;
      const begin = size - tail.length + at - tail.readUInt32LE(at + 12);
      const mark = Buffer.alloc(4);
      if (begin >= 0) await file.read(mark, 0, 4, begin);
      if (mark.equals(DIRECTORY)) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}
