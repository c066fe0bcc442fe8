import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, Problem, systemCaller, type Session } from '@kechuang/kernel';
import { AccountService } from '../account/account.service.js';
import { Attempts } from '../attempts/attempts.js';
import { ACCOUNT_LIMIT, addressSubject } from '../attempts/limits.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { Passwords } from '../password/passwords.js';
import { BuiltInRoles } from '../role/built-in-roles.js';
import { RoleBook } from '../role/role-book.js';
import { ADMINISTRATOR, type Administrator, type BootstrapInput } from './auth.inputs.js';
import type { Client } from './client.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The way in to an installation without accounts. Because none of the three administrators can make another, each
 * post that is vacant is filled here once; when all three are held the way is closed.
 */
@Injectable()
export class Bootstrap {
  constructor(
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly attempts: Attempts,
    private readonly accounts: AccountService,
    private readonly builtIn: BuiltInRoles,
    private readonly roles: RoleBook,
    private readonly passwords: Passwords,
    private readonly database: Database,
  ) {}

  /** The administrators that can still be made. */
  async vacant(session: Session = this.database): Promise<readonly Administrator[]> {
    if (this.options.bootstrap === null) return [];
    const rows = await session.query<{ code: string }>(
      `select r.code from role r where r.code = any($1) and exists (select 1 from account a where a.role_ids @> array[r.id])`,
      [ADMINISTRATOR.values],
    );
    const held = new Set(rows.map((row) => row.code));
    return ADMINISTRATOR.values.filter((role) => !held.has(role));
  }

  async createAdministrator(input: BootstrapInput, client: Client): Promise<void> {
    const expected = this.options.bootstrap?.token;
    if (expected === undefined) throw new Problem('bootstrap.closed');
    const subject = `bootstrap:${addressSubject(client.address)}`;
    const attempt = await this.attempts.begin(subject, ACCOUNT_LIMIT);
    if (!timingSafeEqual(digest(expected), digest(input.token))) throw new Problem('bootstrap.token');
    await this.attempts.succeed(this.database, attempt);
    const role = input.role ?? 'system-administrator';
    const name = input.name ?? ADMINISTRATOR.options[role].zh;
    this.passwords.check('/password', input.password, [input.username, name]);
    await this.database.transaction(async (session) => {
      await session.query(`select pg_advisory_xact_lock(hashtext('identity.bootstrap'))`);
      if (!(await this.vacant(session)).includes(role)) throw new Problem('bootstrap.closed');
      await this.accounts.register(
        {
          username: input.username.toLowerCase(),
          name,
          organisationId: null,
          personId: null,
          roleIds: [await this.idOf(role)],
          password: input.password,
          passwordSetBy: 'owner',
        },
        { ...systemCaller(client.traceId), address: client.address },
        session,
      );
    });
  }

  private async idOf(role: Administrator): Promise<string> {
    await this.builtIn.write();
    await this.roles.open();
    const found = this.roles.withCode(role);
    if (!found) throw new Error(`the built-in role ${role} is missing`);
    return found.id;
  }
}
