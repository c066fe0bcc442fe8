import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { derived, type KeyRing } from './key-ring.js';
import { normalised, type FingerprintKind } from './normalise.js';

/** What every sealed text begins with; what does not is in the clear. */
export const SEALED_PREFIX = 'enc:1:';

const SEALED = /^enc:1:([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]+)$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed text that cannot be opened: altered, moved to another place, or under a key that is not in the ring. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

/**
 * Keeps short texts (telephone numbers, secrets of second factors) unreadable in the database: AES-256-GCM under a key
 * whose name stands in the sealed text, bound to the place it is kept in, and a keyed hash by which equals are found.
 */
export class Vault {
  /** Name of the key that seals. */
  readonly currentKey: string;
  /** As key objects, which are made once: from bytes the key would be imported anew for each of the texts. */
  private readonly sealing = new Map<string, KeyObject>();
  private readonly hashing: KeyObject;

  constructor(ring: KeyRing) {
    this.currentKey = ring.keys[0].id;
    for (const { id, secret } of ring.keys) this.sealing.set(id, createSecretKey(derived(secret, 'seal')));
    this.hashing = createSecretKey(derived(ring.hashSecret, 'fingerprint'));
  }

  /** Names of all keys of the ring. */
  get keyIds(): readonly string[] {
    return [...this.sealing.keys()];
  }

  /** @param context where the text will stand, as `table.column`; it opens nowhere else */
  seal(text: string, context: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyNamed(this.currentKey), iv);
    cipher.setAAD(Buffer.from(`${this.currentKey}:${context}`));
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${SEALED_PREFIX}${this.currentKey}:${sealed.toString('base64url')}`;
  }

  /** @throws VaultError when the text was altered, stood elsewhere, or its key is not in the ring */
  open(sealed: string, context: string): string {
    const [, id, body] = SEALED.exec(sealed) ?? [];
    if (id === undefined || body === undefined) throw new VaultError(`${context}: not a sealed text`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.keyNamed(id), bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(`${id}:${context}`));
    try {
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch (cause) {
      throw new VaultError(`${context}: a sealed text was altered or moved`, { cause });
    }
  }

  /** Is the text sealed, and under the key that seals now? */
  isCurrent(text: string): boolean {
    return text.startsWith(`${SEALED_PREFIX}${this.currentKey}:`);
  }

  /**
   * A keyed hash that is equal for equal things in any spelling (see {@link normalised}); 43 letters. It does not
   * change when keys are rotated, and tells nothing without the hash secret.
   */
  fingerprint(text: string, kind: FingerprintKind): string {
    return createHmac('sha256', this.hashing)
      .update(`${kind}\0${normalised(text, kind)}`)
      .digest('base64url');
  }

  private keyNamed(id: string): KeyObject {
    const key = this.sealing.get(id);
    if (key === undefined) throw new VaultError(`the key ${id} is not in DATA_KEYS`);
    return key;
  }
}

/** Is this a sealed text, under whichever key? */
export const isSealed = (text: string): boolean => SEALED.test(text);
