import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { cleanGif } from './gif.js';
import { cleanJpeg } from './jpeg.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';
import { orientationExif, orientationOf } from './exif.js';

const PLACE = 'GPS 31.8206N 117.2272E';
const TRAILER = Buffer.from('PK\u0003\u0004 hidden', 'latin1');

const segment = (marker: number, data: Buffer | string): Buffer => {
  const body = Buffer.from(data as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const exif = Buffer.concat([orientationExif(6).subarray(4), Buffer.from(PLACE)]);
const SCAN = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
const jpeg = (...more: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0'),
    segment(0xe1, exif),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${PLACE}`),
    segment(0xe2, 'ICC_PROFILE\0\u0001\u0001sRGB'),
    segment(0xe2, `MPF\0${PLACE}`),
    segment(0xed, `Photoshop 3.0\0${PLACE}`),
    segment(0xfe, PLACE),
    segment(0xdb, 'quantisation'),
    segment(0xda, 'head'),
    SCAN,
    segment(0xc4, 'table between two scans'),
    segment(0xda, 'head2'),
    SCAN,
    Buffer.from([0xff, 0xd9]),
    ...more,
  ]);

const chunk = (type: string, data: Buffer | string): Buffer => {
  const body = Buffer.from(data as string, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body, Buffer.alloc(4)]);
};
const riff = (type: string, data: Buffer | string): Buffer => {
  const body = Buffer.from(data as string, 'latin1');
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};
const text = (content: Buffer | null): string => content?.toString('latin1') ?? '';

describe('pictures', () => {
  it('E25: of cameras lose place, times, thumbnails and comments, keep colours and which way up they are', () => {
    const clean = cleanJpeg(jpeg(TRAILER));
    expect(text(clean)).not.toContain('GPS');
    expect(text(clean)).not.toContain('PK');
    expect(text(clean)).toContain('ICC_PROFILE');
    expect(text(clean)).toContain('table between two scans');
    expect(text(clean).split(SCAN.toString('latin1'))).toHaveLength(3);
    expect(orientationOf(clean?.subarray(6) ?? Buffer.alloc(0))).toBe(6);
    expect(clean?.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(cleanJpeg(clean ?? Buffer.alloc(0))).toEqual(clean);
  });

  it('E25: of the other formats lose texts and Exif data, and what stands behind their end', () => {
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.alloc(13)),
      chunk('tEXt', `Location\0${PLACE}`),
      chunk('iTXt', PLACE),
      chunk('eXIf', PLACE),
      chunk('prVt', PLACE),
      chunk('IDAT', deflateSync(Buffer.alloc(4))),
      chunk('IEND', ''),
    ]);
    const cleanedPng = cleanPng(Buffer.concat([png, TRAILER]));
    expect(text(cleanedPng).match(/IHDR|tEXt|iTXt|eXIf|prVt|IDAT|IEND|GPS|PK/g)).toEqual(['IHDR', 'IDAT', 'IEND']);

    const gif = Buffer.concat([
      Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0080\u0000\u0000', 'latin1'),
      Buffer.alloc(6),
      Buffer.from(`\u0021\u00fe${String.fromCharCode(PLACE.length)}${PLACE}\u0000`, 'latin1'),
      Buffer.from(`\u0021\u00ff\u000bXMP DataXMP${String.fromCharCode(PLACE.length)}${PLACE}\u0000`, 'latin1'),
      Buffer.from('\u0021\u00ff\u000bNETSCAPE2.0\u0003\u0001\u0000\u0000\u0000', 'latin1'),
      Buffer.from(
        '\u002c\u0000\u0000\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u0002\u0002\u0044\u0001\u0000',
        'latin1',
      ),
      Buffer.from([0x3b]),
    ]);
    const cleanedGif = cleanGif(Buffer.concat([gif, TRAILER]));
    expect(text(cleanedGif)).not.toMatch(/GPS|PK/);
    expect(text(cleanedGif)).toContain('NETSCAPE2.0');
    expect(cleanedGif?.at(-1)).toBe(0x3b);

    const body = Buffer.concat([
      riff('VP8X', Buffer.alloc(10, 0xff)),
      riff('VP8L', 'pixels!'),
      riff('EXIF', PLACE),
      riff('XMP ', PLACE),
    ]);
    const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
    head.writeUInt32LE(body.length + 4, 4);
    const cleanedWebp = cleanWebp(Buffer.concat([head, body, TRAILER]));
    expect(text(cleanedWebp)).not.toMatch(/GPS|PK|EXIF/);
    expect(cleanedWebp?.readUInt32LE(4)).toBe((cleanedWebp?.length ?? 0) - 8);
    expect(cleanedWebp?.readUInt8(20)).toBe(0xf3);
  });

  it('E25: that are cut off or no pictures are refused, and never read beyond their end', () => {
    const cleaners = [cleanJpeg, cleanPng, cleanGif, cleanWebp];
    for (const clean of cleaners) {
      expect(clean(Buffer.alloc(0))).toBeNull();
      expect(clean(Buffer.from('<html><script>alert(1)</script>'))).toBeNull();
    }
    const whole = jpeg();
    for (let length = 0; length < whole.length; length += 1) cleanJpeg(whole.subarray(0, length));
    expect(
      cleanPng(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', '')])),
    ).toBeNull();
    expect(cleanJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x00]))).toBeNull();
  });
});
