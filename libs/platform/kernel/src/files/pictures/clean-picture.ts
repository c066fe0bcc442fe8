import { readFile, writeFile } from 'node:fs/promises';
import { Problem } from '../../errors/problem.js';
import { cleanGif } from './gif.js';
import { cleanJpeg } from './jpeg.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';

/** A bitmap holds nothing but the picture; what its header does not count is cut off. */
const cleanBmp = (content: Buffer): Buffer | null =>
  content.length < 26 || content.readUInt32LE(2) > content.length ? null : content.subarray(0, content.readUInt32LE(2));

const CLEANERS: Readonly<Record<string, (content: Buffer) => Buffer | null>> = {
  jpg: cleanJpeg,
  jpeg: cleanJpeg,
  png: cleanPng,
  gif: cleanGif,
  webp: cleanWebp,
  bmp: cleanBmp,
};

/**
 * Takes out of a picture what its sender does not know it holds, such as the place where it was taken. The picture
 * itself is not encoded anew and loses nothing. Answers whether the file was written again.
 */
export async function cleanPicture(path: string, extension: string): Promise<boolean> {
  const clean = CLEANERS[extension];
  if (!clean) return false;
  const content = await readFile(path);
  const picture = clean(content);
  if (!picture) throw new Problem('file.content', { extension });
  if (picture.equals(content)) return false;
  await writeFile(path, picture);
  return true;
}
