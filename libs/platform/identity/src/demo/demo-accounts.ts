import { Injectable } from '@nestjs/common';
import { Database, systemCaller } from '@kechuang/kernel';
import { AccountService } from '../account/account.service.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { BuiltInRoles } from '../role/built-in-roles.js';
import { RoleBook } from '../role/role-book.js';
import type { RoleCode } from '../role/role-templates.js';

/** A demo account: who it is, where he works, what he may do. */
export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly organisationId: string;
  readonly personId: string | null;
  readonly roles: readonly RoleCode[];
}

interface Existing extends Record<string, unknown> {
  readonly id: string;
  readonly username: string;
  readonly passwordHash: string | null;
  readonly isChosen: boolean;
}

/** Loads the accounts that demo data comes with. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly accounts: AccountService,
    private readonly hasher: PasswordHasher,
    private readonly builtIn: BuiltInRoles,
    private readonly roles: RoleBook,
    private readonly database: Database,
  ) {}

  /**
   * Creates those that are missing. Those that are there get this password if they still have the one they came with,
   * so that a new DEMO_PASSWORD takes effect; a password that somebody has chosen stays.
   */
  async load(demo: readonly DemoAccount[], password: string): Promise<void> {
    await this.builtIn.write();
    await this.roles.open();
    const existing = await this.database.query<Existing>(
      `select id, username, password_hash as "passwordHash", password_changed_at is not null as "isChosen"
       from account where username = any($1)`,
      [demo.map((account) => account.username)],
    );
    const known = new Set(existing.map((account) => account.username));
    for (const account of demo.filter(({ username }) => !known.has(username))) await this.create(account, password);
    await Promise.all(existing.filter(({ isChosen }) => !isChosen).map((account) => this.renew(account, password)));
  }

  private async create({ roles, ...account }: DemoAccount, password: string): Promise<void> {
    const roleIds = roles.map((code) => {
      const role = this.roles.withCode(code);
      if (!role) throw new Error(`there is no role ${code}`);
      return role.id;
    });
    await this.accounts.register({ ...account, roleIds, password, passwordSetBy: null }, systemCaller('demo'));
  }

  private async renew({ id, passwordHash }: Existing, password: string): Promise<void> {
    if (await this.hasher.matches(passwordHash, password)) return;
    await this.database.query('update account set password_hash = $2 where id = $1', [
      id,
      await this.hasher.hash(password),
    ]);
  }
}
