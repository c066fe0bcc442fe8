import { Injectable } from '@nestjs/common';
import {
  Database,
  InjectStore,
  PermissionCatalogue,
  Problem,
  type Answer,
  type Caller,
  type Session,
  type Store,
} from '@kechuang/kernel';
import { dutiesOf, lockDuties, mixesDuties } from './duties.js';
import { Role, type RoleInput, type RolePatch } from './role.js';
import { RoleBook } from './role-book.js';
import { isRoleTemplate } from './role-templates.js';

/** What roles ask beyond their fields: known permissions, one administrator's duty at most, nobody's own role. */
@Injectable()
export class RoleService {
  constructor(
    @InjectStore(Role) private readonly roles: Store<Role>,
    private readonly database: Database,
    private readonly catalogue: PermissionCatalogue,
    private readonly book: RoleBook,
  ) {}

  async create(input: RoleInput, who: Caller): Promise<Answer> {
    this.check(input);
    const answer = await this.roles.create(input, who);
    this.book.forget();
    return answer;
  }

  async update(id: string, patch: RolePatch, version: number, who: Caller): Promise<Answer> {
    await this.checkChangeable(id, who);
    this.check(patch);
    const answer = await this.roles.update(id, patch, version, who, {
      after: async (session) => {
        await keepDutiesApart(session, id);
        await this.book.announce(session, id);
      },
    });
    this.book.forget();
    return answer;
  }

  async remove(id: string, version: number, who: Caller): Promise<void> {
    await this.checkChangeable(id, who);
    const held = await this.database.query('select 1 from account where role_ids @> array[$1::uuid] limit 1', [id]);
    if (held.length > 0) throw new Problem('record.in-use');
    await this.roles.remove(id, version, who);
    this.book.forget();
  }

  private check({ code, permissions = [] }: RolePatch): void {
    const problems = permissions
      .filter((permission) => !this.catalogue.has(permission))
      .map((value) => ({ pointer: '/permissions', code: 'role.unknown-permission', values: { value } }));
    if (code !== undefined && isRoleTemplate(code))
      problems.push({ pointer: '/code', code: 'role.code-reserved', values: { value: code } });
    if (problems.length > 0) throw new Problem('request.invalid', {}, problems);
    if (dutiesOf(permissions).size > 1) throw new Problem('role.duties');
  }

  private async checkChangeable(id: string, who: Caller): Promise<void> {
    const role = await this.roles.find(id, who);
    if (role.builtIn) throw new Problem('role.built-in');
    const own = await this.database.query('select 1 from account where id = $1 and role_ids @> array[$2::uuid]', [
      who.accountId,
      id,
    ]);
    if (own.length > 0) throw new Problem('role.own');
  }
}

async function keepDutiesApart(session: Session, roleId: string): Promise<void> {
  await lockDuties(session);
  if (await mixesDuties(session, roleId)) throw new Problem('account.duties');
}
