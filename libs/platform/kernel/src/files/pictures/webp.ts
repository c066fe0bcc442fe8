/** Chunks that are the picture; Exif and XMP data and whatever else is not. */
const PICTURE = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Flags of VP8X that announce Exif and XMP data. */
const ANNOUNCED = 0x08 | 0x04;

/** A WebP (RFC 9649) without Exif and XMP data and what stands behind its end. Null when it is no WebP. */
export function cleanWebp(content: Buffer): Buffer | null {
  if (content.toString('latin1', 0, 4) !== 'RIFF' || content.toString('latin1', 8, 12) !== 'WEBP') return null;
  const size = content.readUInt32LE(4) + 8;
  if (size > content.length) return null;
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= size;) {
    const length = content.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > size) return null;
    const type = content.toString('latin1', at, at + 4);
    const chunk = Buffer.from(content.subarray(at, end));
    if (type === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~ANNOUNCED, 8);
    if (PICTURE.has(type)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
