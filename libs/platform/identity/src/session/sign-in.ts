import { Injectable } from '@nestjs/common';
import { Problem } from '@kechuang/kernel';
import { SignInAttempts } from '../attempts/sign-in-attempts.js';
import type { Client } from './client.js';
import { SessionStart, type SignedIn } from './session-start.js';
import { Strategies } from './strategies.js';

/** Signing in by user name and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly strategies: Strategies,
    private readonly start: SessionStart,
  ) {}

  /** Throws `auth.credentials` for whatever does not match, `auth.locked` or `auth.slow` after too many failures. */
  async signIn(username: string, password: string, client: Client): Promise<SignedIn> {
    const attempt = await this.attempts.begin(username, client);
    const verified = await this.strategies.byPassword(username, password);
    if (!verified) {
      await this.attempts.fail(attempt);
      throw new Problem('auth.credentials');
    }
    return this.start.open(verified.accountId, attempt);
  }
}
