import {
  ActionInput,
  Choice,
  Flag,
  InputOf,
  Instant,
  PatchOf,
  Reference,
  References,
  Resource,
  Text,
  WorkflowRecord,
  type BaseRecord,
} from '@kechuang/kernel';
import { Column, Index, type Relation } from 'typeorm';
import { LONGEST_PASSWORD } from '../password/password-policy.js';
import { registryRecord } from '../registry-record.js';
import { Role } from '../role/role.js';
import { ACCOUNT_STATUS, type AccountStatus } from './account.kinds.js';

/** User names are kept in lower case, so that `Zhang` and `zhang` are one account. */
export const USERNAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/;

/** Someone who can sign in. Its roles say what he may do, its organisation on which records. */
@Resource({ name: 'account', path: 'identity/accounts', zh: '账号', en: 'Account', title: 'name', sort: 'username' })
@Index('account_by_username', ['username'], { unique: true })
@Index('account_by_organisation', ['organisation'])
@Index('account_search', { synchronize: false })
export class Account extends WorkflowRecord {
  @Text({
    zh: '用户名',
    en: 'User name',
    min: 2,
    max: 40,
    pattern: USERNAME,
    example: 'hefei',
    list: true,
    filter: true,
    search: 'A',
  })
  username: string;
  @Text({ zh: '姓名', en: 'Name', max: 60, list: true, filter: true, search: 'A' }) name: string;
  @Reference(registryRecord('organisation'), {
    zh: '单位',
    en: 'Organisation',
    list: true,
    filter: true,
    optional: true,
  })
  organisation: Relation<BaseRecord> | null;
  @Reference(registryRecord('person'), { zh: '人员档案', en: 'Person', filter: true, optional: true })
  person: Relation<BaseRecord> | null;
  @References(() => Role, { zh: '角色', en: 'Roles', list: true, filter: true, readonly: true, default: () => [] })
  readonly roles: Relation<Role>[];
  @Choice(ACCOUNT_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: AccountStatus;
  @Instant({ zh: '最近登录', en: 'Last sign-in', list: true, filter: true, readonly: true, optional: true })
  readonly lastSignInAt: string | null;
  @Instant({ zh: '锁定至', en: 'Locked until', filter: true, readonly: true, optional: true })
  readonly lockedUntil: string | null;
  @Flag({ zh: '已启用二次验证', en: 'Second factor in use', filter: true, readonly: true, default: () => false })
  readonly secondFactor: boolean;

  /** Not a field: it is in no answer, list, export or audit row. */
  @Column('text', { name: 'password_hash', nullable: true, select: false }) readonly passwordHash: string | null;
  /** When the person himself or an administrator last set the password; null for the one the account came with. */
  @Column('timestamptz', { name: 'password_changed_at', nullable: true }) readonly passwordChangedAt: string | null;
  /** Set by somebody else: good for signing in and choosing another one. */
  @Column('boolean', { name: 'password_provisional', default: false }) readonly passwordProvisional: boolean;
}

/** Body of a new account. */
@ActionInput()
export class AccountInput extends InputOf(Account) {
  @Text({ zh: '初始密码', en: 'Initial password', max: LONGEST_PASSWORD }) password: string;
}

/** Body of a change to an account. */
export class AccountPatch extends PatchOf(Account) {}

/** The roles that an account is to hold from now on. */
@ActionInput()
export class AccountRoles {
  @References(() => Role, { zh: '角色', en: 'Roles', max: 20 }) roles: Relation<Role>[];
  /** What the body carries of them. */
  declare readonly roleIds: string[];
}

/** A password set by an administrator. */
@ActionInput()
export class AccountPassword {
  @Text({ zh: '新密码', en: 'New password', max: LONGEST_PASSWORD }) password: string;
}
