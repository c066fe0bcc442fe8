import { Injectable } from '@nestjs/common';
import { Problem } from '@kechuang/kernel';
import { SignInAttempts } from '../attempts/sign-in-attempts.js';
import { Challenges, type Challenge } from '../second-factor/challenges.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import type { Client } from './client.js';
import { SessionStart, type SignedIn } from './session-start.js';
import { Strategies } from './strategies.js';

/** Signing in: user name and password, and a code where the account has a second factor. */
@Injectable()
export class SignIn {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly strategies: Strategies,
    private readonly challenges: Challenges,
    private readonly factors: SecondFactors,
    private readonly start: SessionStart,
  ) {}

  /** Throws `auth.credentials` for whatever does not match, `auth.locked` or `auth.slow` after too many failures. */
  async signIn(username: string, password: string, client: Client): Promise<SignedIn | Challenge> {
    const attempt = await this.attempts.begin(username, client);
    const verified = await this.strategies.byPassword(username, password);
    if (!verified) {
      await this.attempts.fail(attempt);
      throw new Problem('auth.credentials');
    }
    if (!verified.hasSecondFactor) return this.start.open(verified.accountId, attempt);
    const challenge = await this.challenges.begin(verified.accountId);
    await this.attempts.passOn(attempt);
    return challenge;
  }

  /** The second step. Its failures count with those of the password, which a right password does not wipe out. */
  async complete(challenge: string, code: string, client: Client): Promise<SignedIn> {
    const { accountId, username } = await this.challenges.read(challenge);
    const attempt = await this.attempts.begin(username, client);
    try {
      return await this.start.open(accountId, attempt, async (session) => {
        await this.challenges.take(session, challenge);
        if (!(await this.factors.take(session, accountId, code))) throw new Problem('auth.code');
      });
    } catch (error) {
      if (error instanceof Problem && error.code === 'auth.code') await this.attempts.fail(attempt);
      throw error;
    }
  }
}
