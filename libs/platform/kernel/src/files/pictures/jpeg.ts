import { orientationExif, orientationOf } from './exif.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;

/** Restart markers and stuffed bytes belong to the picture itself. */
const isData = (marker: number): boolean => marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);

/**
 * A JPEG (ITU-T T.81) without what is not the picture: camera, place, times, thumbnails, comments, and whatever stands
 * behind its end. Kept are the colour profile and which way up it is. Null when it is no JPEG.
 */
export function cleanJpeg(content: Buffer): Buffer | null {
  if (content.length < 4 || content.readUInt16BE(0) !== 0xff00 + SOI) return null;
  const kept: Buffer[] = [content.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= content.length) {
    if (content[at] !== 0xff) return null;
    const marker = content[at + 1] ?? 0;
    if (marker === EOI) break;
    const end = at + 2 + content.readUInt16BE(at + 2);
    if (end > content.length) return null;
    const segment = content.subarray(at, end);
    if (marker === APP1) orientation = orientationOf(segment.subarray(4)) ?? orientation;
    if (isPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker !== SOS) continue;
    const next = endOfScan(content, at);
    kept.push(content.subarray(at, next));
    at = next;
  }
  if (kept.length < 3) return null;
  kept.push(Buffer.from([0xff, EOI]));
  if (orientation !== 1) kept.splice(1, 0, orientationExif(orientation));
  return Buffer.concat(kept);
}

function isPicture(marker: number, segment: Buffer): boolean {
  if (marker === COM) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP2) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return marker === APP0 || marker === APP14;
}

function endOfScan(content: Buffer, from: number): number {
  let at = content.indexOf(0xff, from);
  while (at >= 0 && at + 1 < content.length && isData(content[at + 1] ?? 0)) at = content.indexOf(0xff, at + 1);
  return at < 0 ? content.length : at;
}
