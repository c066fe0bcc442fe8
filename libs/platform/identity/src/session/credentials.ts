import { Injectable } from '@nestjs/common';
import { Database } from '@kechuang/kernel';
import { PasswordHasher } from '../password/password-hasher.js';

/** The account that a user name and a password belong to. */
export interface Verified {
  readonly accountId: string;
  readonly hasSecondFactor: boolean;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly status: string;
  readonly passwordHash: string | null;
  readonly secondFactor: boolean;
}

/** Checks passwords against accounts. */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Undefined for a wrong password, an unknown name and a disabled account alike, after the same time. */
  async verify(username: string, password: string): Promise<Verified | undefined> {
    const row = await this.find('username', username.toLowerCase());
    const matches = await this.hasher.matches(row?.passwordHash ?? null, password);
    return row && matches && row.status === 'active'
      ? { accountId: row.id, hasSecondFactor: row.secondFactor }
      : undefined;
  }

  /** Is this the account's password? */
  async isPasswordOf(accountId: string, password: string): Promise<boolean> {
    const row = await this.find('id', accountId);
    return this.hasher.matches(row?.passwordHash ?? null, password);
  }

  private async find(column: 'username' | 'id', value: string): Promise<Row | undefined> {
    const [row] = await this.database.query<Row>(
      `select id, status, password_hash as "passwordHash", second_factor as "secondFactor" from account where ${column} = $1`,
      [value],
    );
    return row;
  }
}
