import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../errors/problem.js';
import './file-problems.js';
import { storageKeyOf } from './file-store.js';
import { S3Store } from './s3-store.js';

/** The object store of the test; it comes without types. */
interface Peer {
  new (options: object): { run(): Promise<unknown>; close(): Promise<void>; httpServer: Server };
}

let folder: string;
let peer: InstanceType<Peer>;
let store: S3Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kechuang-s3-'));
  const name = 's3rver';
  const { default: S3rver } = (await import(name)) as { default: Peer };
  peer = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'files' }],
  });
  await peer.run();
  store = new S3Store({
    endpoint: `http://127.0.0.1:${(peer.httpServer.address() as AddressInfo).port}`,
    bucket: 'files',
    region: 'us-east-1',
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
  });
});

afterAll(async () => {
  await peer.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the object store', () => {
  it('keeps and gives back a stream', async () => {
    const content = Buffer.from('技术方案'.repeat(50_000));
    const key = storageKeyOf(uuidv7());
    await store.put(key, Readable.from([content.subarray(0, 1000), content.subarray(1000)]), content.length);
    expect(await buffer(await store.get(key))).toEqual(content);
  });

  it('says that a file is missing', async () => {
    await expect(store.get(storageKeyOf(uuidv7()))).rejects.toThrow(Problem);
  });

  it('forgets what is removed', async () => {
    const key = storageKeyOf(uuidv7());
    await store.put(key, Readable.from([Buffer.from('x')]), 1);
    await store.remove(key);
    await store.remove(key);
    await expect(store.get(key)).rejects.toThrow(Problem);
  });
});
