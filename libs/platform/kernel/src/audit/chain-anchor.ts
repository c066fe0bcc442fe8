import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../config/startup-error.js';
import { keptSecret } from '../config/secret-file.js';

/** A point of the chain that is known outside of the database. */
export interface AnchorPoint {
  readonly number: number;
  readonly digest: string;
  readonly at: string;
}

interface SignedPoint extends AnchorPoint {
  readonly signature: string;
}

/** How often a point is added to the lasting list. */
const KEEP_EVERY_MS = 3_600_000;

/**
 * Remembers the head of the chain in signed files beside the database: `head.json` is renewed with every seal,
 * `heads.jsonl` keeps one point an hour. Whoever cuts the log's tail or rewrites the chain has to change these too, on
 * this machine and with its key. Copies of `heads.jsonl` kept elsewhere bind the machine's own operator as well.
 */
export class ChainAnchor {
  private readonly key: KeyObject;
  private keptAt = 0;

  /** @param folder made on first use, with the key in it */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const pem = keptSecret(join(folder, 'signing-key.pem'), () =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
    this.key = createPrivateKey(pem);
    const shared = join(folder, 'signing-key.pub.pem');
    if (!existsSync(shared)) writeFileSync(shared, this.publicKey().export({ type: 'spki', format: 'pem' }));
  }

  /** Remembers the head; answers whether the point was added to the lasting list. */
  keep(head: AnchorPoint): boolean {
    const line = JSON.stringify({ ...head, signature: this.sign(pointText(head)) });
    const file = join(this.folder, 'head.json');
    writeFileSync(`${file}.new`, `${line}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    if (Date.now() - this.keptAt < KEEP_EVERY_MS) return false;
    this.keptAt = Date.now();
    appendFileSync(join(this.folder, 'heads.jsonl'), `${line}\n`, { mode: 0o600 });
    return true;
  }

  /** Every point known here, the latest last. */
  points(): AnchorPoint[] {
    const lines = ['heads.jsonl', 'head.json'].flatMap((name) => {
      const file = join(this.folder, name);
      return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    });
    return lines.map((line) => this.read(line));
  }

  latest(): AnchorPoint | undefined {
    return this.points().at(-1);
  }

  /** Signature of a text, in base64; anyone can check it with `signing-key.pub.pem`. */
  sign(text: string | Buffer): string {
    return sign(null, Buffer.from(text), this.key).toString('base64');
  }

  isSigned(text: string | Buffer, signature: string): boolean {
    return verify(null, Buffer.from(text), this.publicKey(), Buffer.from(signature, 'base64'));
  }

  /** Short name of the key, to tell signers apart. */
  get keyId(): string {
    const der = this.publicKey().export({ type: 'spki', format: 'der' });
    return createHash('sha256').update(der).digest('hex').slice(0, 16);
  }

  private read(line: string): AnchorPoint {
    const { signature, ...point } = JSON.parse(line) as SignedPoint;
    if (!this.isSigned(pointText(point), signature)) throw notSigned(point.number);
    return point;
  }

  private publicKey(): KeyObject {
    return createPublicKey(this.key);
  }
}

function notSigned(number: number): StartupError {
  return new StartupError(
    `本机留存的链首（封存第 ${number} 号）签名不符，文件被改动过。`,
    `What this machine remembers of seal ${number} does not bear its signature: the file was changed.`,
  );
}

const pointText = ({ number, digest, at }: AnchorPoint): string => `${number} ${digest} ${at}`;
