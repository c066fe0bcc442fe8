import { open } from 'node:fs/promises';
import { Problem } from '../errors/problem.js';
import { testArchive } from '../files/archive.js';
import { extensionOf } from '../files/file-types.js';
import { inspectXlsx } from './read/xlsx-reader.js';

/** What a workbook may expand to; fifty thousand rows of long texts stay below it. */
const ARCHIVE = { entries: 1_000, bytes: 300 * 1024 * 1024, ratio: 300 };

const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Name of the stream that an encrypted workbook lies in, as it stands in the directory of a compound file. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const WEB_PAGE = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!doctype html|<html|<head|<meta|<table|<style|<div)/i;
const SAMPLE = 64 * 1024;

const OLD = new Set(['xls', 'et', 'xlt']);
const WORKBOOK = new Set(['xlsx', 'xls', 'et', 'xlsm']);

/** Looks at an upload before it is kept, and says in plain words what is wrong with it. */
export async function inspectUpload(path: string, name: string): Promise<void> {
  const extension = extensionOf(name);
  const start = await startOf(path);
  if (start.subarray(0, 8).equals(COMPOUND)) await refuseCompound(path);
  if (WEB_PAGE.test(start.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))) throw new Problem('import.web-page');
  if (OLD.has(extension)) throw new Problem('import.old-excel');
  if (!WORKBOOK.has(extension)) return;
  if (!start.subarray(0, 4).equals(ZIP)) throw new Problem('import.not-a-workbook', { extension });
  await refuseBomb(path);
  await inspectXlsx(path);
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Old workbooks and encrypted new ones are compound files; the name of its main stream tells them apart. */
async function refuseCompound(path: string): Promise<never> {
  const file = await open(path);
  try {
    let before = Buffer.alloc(0);
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      if (Buffer.concat([before, chunk]).includes(ENCRYPTED)) throw new Problem('import.protected');
      before = Buffer.from(chunk.subarray(-ENCRYPTED.length));
    }
  } finally {
    await file.close();
  }
  throw new Problem('import.old-excel');
}

async function refuseBomb(path: string): Promise<void> {
  try {
    await testArchive(path, ARCHIVE);
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('file.archive')) throw new Problem('import.bomb');
    throw error;
  }
}
