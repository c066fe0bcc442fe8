import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's default variant) with OWASP's parameters: 19 MiB, two passes, some 20 ms. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes passwords and compares them. */
@Injectable()
export class PasswordHasher {
  private readonly nobody = hash(randomBytes(16), PARAMETERS);

  hash(password: string): Promise<string> {
    return hash(password, PARAMETERS);
  }

  /** Takes as long for an account that does not exist or has no password, so that the time tells nothing. */
  async matches(hashed: string | null, password: string): Promise<boolean> {
    const equal = await verify(hashed ?? (await this.nobody), password);
    return equal && hashed !== null;
  }
}
