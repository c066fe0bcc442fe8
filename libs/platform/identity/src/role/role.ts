import { BaseRecord, Flag, InputOf, LongText, PatchOf, Resource, Tags, Text } from '@kechuang/kernel';
import { Index } from 'typeorm';

/** A named set of permissions that accounts are given. */
@Resource({ name: 'role', path: 'identity/roles', zh: '角色', en: 'Role', title: 'zh', sort: 'code' })
@Index('role_by_code', ['code'], { unique: true })
export class Role extends BaseRecord {
  @Text({
    zh: '代码',
    en: 'Code',
    max: 40,
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    example: 'county-clerk',
    list: true,
    filter: true,
  })
  code: string;
  @Text({ zh: '中文名称', en: 'Chinese name', max: 40, list: true, filter: true }) zh: string;
  @Text({ zh: '英文名称', en: 'English name', max: 60, list: true }) en: string;
  @LongText({ zh: '说明', en: 'Description', max: 500, optional: true }) description: string | null;
  @Tags({ zh: '权限', en: 'Permissions', max: 2000, length: 100, filter: true, default: () => [] })
  permissions: string[];
  @Flag({ zh: '内置', en: 'Built in', list: true, filter: true, readonly: true, default: () => false })
  readonly builtIn: boolean;
}

/** Body of a new role. */
export class RoleInput extends InputOf(Role) {}

/** Body of a change to a role. */
export class RolePatch extends PatchOf(Role) {}
