import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { safeFileName } from './file-name.js';
import { acceptedExtensions, checkedType, extensionOf } from './file-types.js';
import { cleanPicture } from './pictures/clean-picture.js';

/** What an upload may be. */
export interface UploadLimits {
  readonly bytes: number;
  readonly extensions?: readonly string[];
  /** A closer look before the general check of the type, for whoever can say better what is wrong; throws a problem. */
  readonly inspect?: (path: string, name: string) => Promise<void>;
}

/** A checked upload, still in a temporary place. */
export interface Upload {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly contentType: string;
}

const MB = 1024 * 1024;

/** Receives the one file of a multipart request, checks it and gives it to `work`; nothing of it stays behind. */
export async function withUpload<T>(
  request: FastifyRequest,
  limits: UploadLimits,
  work: (upload: Upload) => Promise<T>,
): Promise<T> {
  const part = await filePart(request, limits.bytes);
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'upload');
    const received = await receive(part.file, path);
    if (part.file.truncated) throw new Problem('file.too-large', { limit: Math.round((limits.bytes / MB) * 10) / 10 });
    if (received.size === 0) throw new Problem('file.empty');
    const name = safeFileName(part.filename);
    await limits.inspect?.(path, name);
    const contentType = await checkedType(path, name, limits.extensions ?? acceptedExtensions);
    const isChanged = await cleanPicture(path, extensionOf(name));
    const { size, sha256 } = isChanged ? await measured(path) : received;
    return work({ path, name, size, sha256, contentType });
  });
}

/** A folder of one's own for the time of `work`. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kechuang-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Content of a checked upload, to be put into the store. */
export const contentOf = (upload: Upload): Readable => createReadStream(upload.path);

async function filePart(request: FastifyRequest, bytes: number): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new Problem('file.none');
  const part = await request.file({
    throwFileSizeLimit: false,
    limits: { fileSize: bytes, files: 1, fields: 4, parts: 5, fieldSize: 4_096, headerPairs: 20 },
  });
  if (part?.fieldname !== 'file') {
    part?.file.resume();
    throw new Problem('file.none');
  }
  return part;
}

async function measured(path: string): Promise<{ size: number; sha256: string }> {
  const content = await readFile(path);
  return { size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

async function receive(content: Readable, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
      await file.write(chunk);
    }
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}
