const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const APPLICATION = 0xff;
const COMMENT = 0xfe;

/** Applications whose data is how often an animation runs. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** A GIF (89a) without comments, other programs' data and what stands behind its end. Null when it is no GIF. */
export function cleanGif(content: Buffer): Buffer | null {
  if (!/^GIF8[79]a/.test(content.toString('latin1', 0, 6)) || content.length < 14) return null;
  let at = 13 + tableSize(content[10] ?? 0);
  const kept: Buffer[] = [content.subarray(0, at)];
  while (at < content.length) {
    const block = content[at];
    if (block === TRAILER) return Buffer.concat([...kept, Buffer.from([TRAILER])]);
    const end = block === EXTENSION ? endOfBlocks(content, at + 2) : block === IMAGE ? endOfImage(content, at) : null;
    if (end === null) return null;
    if (block === IMAGE || isPicture(content, at)) kept.push(content.subarray(at, end));
    at = end;
  }
  return null;
}

/** Bytes of a colour table by the flags that announce it. */
const tableSize = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function isPicture(content: Buffer, at: number): boolean {
  const label = content[at + 1];
  if (label === APPLICATION) return LOOPS.includes(content.toString('latin1', at + 3, at + 14));
  return label !== COMMENT;
}

/** Behind the image's head come its colours, a byte of its code size, and its data. */
const endOfImage = (content: Buffer, at: number): number | null =>
  endOfBlocks(content, at + 10 + tableSize(content[at + 9] ?? 0) + 1);

/** The end of a row of sub-blocks, each with its length before it, the last one empty. */
function endOfBlocks(content: Buffer, from: number): number | null {
  for (let at = from; at < content.length;) {
    const size = content[at] ?? 0;
    at += size + 1;
    if (size === 0) return at;
  }
  return null;
}
