import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import type { ProblemBody, Visitor } from '../testing/visitor.js';

type RoleBody = ProblemBody & {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly permissions: string[];
  readonly builtIn: boolean;
  readonly editable: boolean;
};
type Page = { readonly items: RoleBody[]; readonly total: number };

const ROLES = 'identity/roles';

let identity: IdentityApp;
let security: Visitor;

beforeAll(async () => {
  identity = await startIdentity();
  security = await identity.as('security');
});

afterAll(() => identity.close());

const create = async (code: string, permissions: string[] = ['account.read', 'account.read:own']) =>
  security.post<RoleBody>(ROLES, { code, zh: '自定义', en: 'Custom', permissions });
const withCode = async (code: string): Promise<RoleBody> => {
  const { body } = await security.get<Page>(`${ROLES}?filter[code]=${code}`);
  return (await security.get<RoleBody>(`${ROLES}/${body.items[0]?.id}`)).body;
};
const give = async (username: string, ...codes: string[]): Promise<void> => {
  const { body } = await security.get<Page>(`identity/accounts?filter[username]=${username}`);
  const [account] = body.items;
  const roleIds = await Promise.all(codes.map(async (code) => (await withCode(code)).id));
  const given = await security.act(`identity/accounts/${account?.id}`, 'assign-roles', account?.version ?? 0, {
    roleIds,
  });
  if (given.status !== 200) throw new Error(given.text);
};

describe('built-in roles', () => {
  it('are all there, with what the modules grant them', async () => {
    const { body } = await security.get<Page>(`${ROLES}?pageSize=50`);
    expect(body.items.map(({ code }) => code)).toEqual([
      'auditor',
      'city',
      'county',
      'department',
      'enterprise',
      'expert',
      'leader',
      'park',
      'security-administrator',
      'service-centre',
      'society',
      'system-administrator',
      'university',
    ]);
    const auditor = await withCode('auditor');
    expect(auditor).toMatchObject({ builtIn: true, editable: false });
    expect(auditor.permissions).toEqual(['audit-entry.export', 'audit-entry.read', 'audit-entry.read:all']);
  });

  it('cannot be changed, deleted or imitated', async () => {
    const role = await withCode('society');
    const changed = await security.patch(`${ROLES}/${role.id}`, { zh: '学会' }, role.version);
    expect([changed.status, changed.body.code]).toEqual([409, 'role.built-in']);
    const deleted = await security.delete(`${ROLES}/${role.id}`, role.version);
    expect([deleted.status, deleted.body.code]).toEqual([409, 'role.built-in']);
    expect((await create('leader')).body.errors).toEqual([expect.objectContaining({ code: 'role.code-reserved' })]);
  });

  it('are brought up to date by the next start and otherwise left alone', async () => {
    const before = await withCode('city');
    await identity.rows(`update role set permissions = '{}' where code = 'county'`);
    const next = await identity.another();
    await next.close();
    expect((await withCode('county')).permissions).toEqual(['account.read', 'account.read:own']);
    expect((await withCode('city')).version).toBe(before.version);
  });
});

describe('custom roles', () => {
  it('are made, given, changed with effect on the next request, and deleted when nobody holds them', async () => {
    const created = await create('observer');
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ builtIn: false, editable: true });
    await give('leader', 'observer');
    const leader = await identity.as('leader');
    expect((await leader.get('identity/accounts')).status).toBe(200);
    const path = `${ROLES}/${created.body.id}`;
    const changed = await security.patch<RoleBody>(path, { permissions: [] }, created.body.version);
    expect(changed.body.permissions).toEqual([]);
    expect((await leader.get('identity/accounts')).status).toBe(403);
    const held = await security.delete(path, changed.body.version);
    expect([held.status, held.body.code]).toEqual([409, 'record.in-use']);
    await give('leader', 'leader');
    expect((await security.delete(path, changed.body.version)).status).toBe(204);
    expect((await security.get(path)).status).toBe(404);
  });

  it('permit only what exists', async () => {
    const { status, body } = await create('dreamer', ['account.read', 'account.fly']);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      expect.objectContaining({
        pointer: '/permissions',
        code: 'role.unknown-permission',
        message: '没有“account.fly”这项权限。',
      }),
    ]);
  });

  it('never combine two administrators’ duties', async () => {
    const mixed = await create('almighty', ['account.create', 'role.update']);
    expect([mixed.status, mixed.body.code]).toEqual([409, 'role.duties']);
    const { body } = await create('clerk', ['account.create']);
    const changed = await security.patch(
      `${ROLES}/${body.id}`,
      { permissions: ['account.create', 'audit-entry.read'] },
      body.version,
    );
    expect(changed.body.code).toBe('role.duties');
  });

  it('cannot grow into a second duty of those who hold them', async () => {
    const { body } = await create('helper');
    await give('sysadmin', 'system-administrator', 'helper');
    const grown = await security.patch(`${ROLES}/${body.id}`, { permissions: ['audit-entry.read'] }, body.version);
    expect([grown.status, grown.body.code]).toEqual([409, 'account.duties']);
    expect((await withCode('helper')).permissions).toEqual(['account.read', 'account.read:own']);
  });

  it('are not changed by those who hold them', async () => {
    const { body } = await create('deputy', [
      'role.read',
      'role.read:all',
      'role.read:custom',
      'role.update',
      'role.delete',
    ]);
    await give('expert', 'deputy');
    const expert = await identity.as('expert', PASSWORD);
    const path = `${ROLES}/${body.id}`;
    const changed = await expert.patch(path, { permissions: [] }, body.version);
    expect([changed.status, changed.body.code]).toEqual([403, 'role.own']);
    expect((await expert.delete(path, body.version)).body.code).toBe('role.own');
  });
});

describe('the catalogue of permissions', () => {
  it('lists everything by module in both languages', async () => {
    const { body } = await security.get<{ groups: { module: string; permissions: { code: string }[] }[] }>(
      'identity/permissions',
    );
    expect(body.groups.map(({ module }) => module)).toEqual(expect.arrayContaining(['identity', 'audit']));
    expect(body.groups[0]?.permissions).toContainEqual({
      code: 'account.assign-roles',
      zh: '账号：分配角色',
      en: 'Account: Assign roles',
    });
    expect((await (await identity.as('society')).get('identity/permissions')).status).toBe(403);
  });
});
