import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@kechuang/kernel';
import { OrganisationDirectory } from '../organisation-directory.js';
import { Passwords } from '../password/passwords.js';
import { SecondFactorRule } from '../second-factor/second-factor-rule.js';
import { RoleBook } from '../role/role-book.js';

/** The signed-in account as the API shows it to itself. */
export interface Profile {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly divisionCode: string | null;
  } | null;
  readonly roles: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
  readonly permissions: readonly string[];
  /** What has to be done before anything else is possible. */
  readonly due: 'password' | 'second-factor' | null;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly roleIds: string[];
  readonly isPasswordDue: boolean;
  readonly secondFactor: boolean;
}

/** Reads what a person sees of his own account. */
@Injectable()
export class Profiles {
  constructor(
    private readonly database: Database,
    private readonly roles: RoleBook,
    private readonly organisations: OrganisationDirectory,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactorRule,
  ) {}

  async of(accountId: string): Promise<Profile> {
    await this.roles.open();
    const [row] = await this.database.query<Row>(
      `select a.id, a.username, a.name, a.organisation_id as "organisationId", a.role_ids as "roleIds",
         ${this.passwords.isDue} as "isPasswordDue", a.second_factor as "secondFactor" from account a where a.id = $1`,
      [accountId],
    );
    if (!row) throw new Problem('access.sign-in');
    const { id, username, name, organisationId, roleIds } = row;
    const permissions = this.roles.permissionsOf(roleIds);
    return {
      id,
      username,
      name,
      organisation: organisationId === null ? null : await this.organisationOf(organisationId),
      roles: this.roles.named(roleIds).map(({ code, zh, en }) => ({ code, zh, en })),
      permissions: [...permissions].sort(),
      due: this.dueOf(row, permissions),
    };
  }

  private dueOf(row: Row, permissions: ReadonlySet<string>): Profile['due'] {
    if (row.isPasswordDue) return 'password';
    return !row.secondFactor && this.secondFactor.binds(permissions) ? 'second-factor' : null;
  }

  private async organisationOf(organisationId: string): Promise<Profile['organisation']> {
    const found = await this.organisations.find(organisationId);
    return found && { id: found.id, name: found.name, kind: found.kind, divisionCode: found.divisionCode };
  }
}
