import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Injectable, Logger } from '@nestjs/common';
import { Problem } from '../errors/problem.js';

/** Where clamd listens. */
export interface ScannerAddress {
  readonly host: string;
  readonly port: number;
}

/** A scan takes seconds; a scanner that says nothing for this long is not there. */
const TIMEOUT_MS = 30_000;

/**
 * Has uploads examined by clamd, by its command INSTREAM over TCP. Without an address nothing is examined; with one
 * nothing is accepted unexamined.
 */
@Injectable()
export class VirusScanner {
  private readonly log = new Logger('VirusScanner');

  constructor(private readonly address: ScannerAddress | null) {}

  /** The name of what was found in the file, null for nothing; `file.scanner` when it could not be examined. */
  async examine(path: string): Promise<string | null> {
    if (!this.address) return null;
    let answer: string;
    try {
      answer = await ask(this.address, path);
    } catch (error) {
      this.log.error({ err: error });
      throw new Problem('file.scanner');
    }
    if (/^stream: OK$/.test(answer)) return null;
    const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
    if (found !== undefined) return found;
    this.log.error(`clamd: ${answer.slice(0, 200)}`);
    throw new Problem('file.scanner');
  }
}

/** Sends the file in pieces with their lengths before them, an empty one last, and reads the answer to its end. */
async function ask({ host, port }: ScannerAddress, path: string): Promise<string> {
  const socket = connect({ host, port });
  socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error(`clamd did not answer within ${TIMEOUT_MS} ms`)));
  try {
    const answer = readAll(socket);
    // clamd may refuse in the middle; its answer says why, the broken pipe does not.
    await Promise.race([send(socket, path), answer]);
    return (await answer).replace(/\0.*$/s, '').trim();
  } finally {
    socket.destroy();
  }
}

async function send(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of createReadStream(path, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
  }
  socket.write(Buffer.alloc(4));
}

function readAll(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece);
      if (piece.includes(0)) resolve(Buffer.concat(pieces).toString());
    });
    socket.once('end', () => resolve(Buffer.concat(pieces).toString()));
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('clamd closed the connection')));
  });
}
