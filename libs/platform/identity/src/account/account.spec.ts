import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bus, openApiDocument } from '@kechuang/kernel';
import { identitySchemas } from '../index.js';
import { PASSWORD, startIdentity, type IdentityApp } from '../testing/identity-app.js';
import { ORGANISATIONS } from '../testing/registry-stand-in.js';
import type { ProblemBody, Visitor } from '../testing/visitor.js';

type AccountBody = ProblemBody & {
  readonly id: string;
  readonly version: number;
  readonly username: string;
  readonly name: string;
  readonly status: string;
  readonly organisation: { id: string; name: string } | null;
  readonly roles: { id: string; name: string }[];
  readonly actions: string[];
  readonly editable: boolean;
};
type Page = { readonly items: AccountBody[]; readonly total: number };

const ACCOUNTS = 'identity/accounts';

let identity: IdentityApp;
let sysadmin: Visitor;
let security: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  identity = await startIdentity();
  sysadmin = await identity.as('sysadmin');
  security = await identity.as('security');
  auditor = await identity.as('auditor');
});

afterAll(() => identity.close());

let counter = 0;
const newAccount = async (input: object = {}): Promise<AccountBody> => {
  counter += 1;
  const body = {
    username: `user${counter}`,
    name: '新同事',
    password: PASSWORD,
    organisationId: ORGANISATIONS.hefei.id,
  };
  const { body: created, text } = await sysadmin.post<AccountBody>(ACCOUNTS, { ...body, ...input });
  if (!created.id) throw new Error(text);
  await identity.settle(created.id);
  return created;
};
const named = async (username: string): Promise<AccountBody> => {
  const { body } = await security.get<Page>(`${ACCOUNTS}?filter[username]=${username}`);
  const found = body.items[0];
  if (!found) throw new Error(`no account ${username}`);
  return (await security.get<AccountBody>(`${ACCOUNTS}/${found.id}`)).body;
};
const roleId = async (code: string): Promise<string> => {
  const { body } = await security.get<{ items: { id: string }[] }>(`identity/roles?filter[code]=${code}`);
  return body.items[0]?.id ?? '';
};
const assign = async (account: AccountBody, ...codes: string[]) => {
  const roleIds = await Promise.all(codes.map(roleId));
  return security.act<AccountBody>(`${ACCOUNTS}/${account.id}`, 'assign-roles', account.version, { roleIds });
};

describe('accounts', () => {
  it('are created by the system administrator with a password and no roles', async () => {
    const created = await newAccount({ username: 'Zhang.San' });
    expect(created).toMatchObject({
      username: 'zhang.san',
      status: 'active',
      roles: [],
      organisation: { id: ORGANISATIONS.hefei.id, name: '合肥市科学技术协会' },
      editable: true,
      actions: ['reset-password', 'end-sessions', 'disable', 'close'],
    });
    expect(JSON.stringify(created)).not.toMatch(/argon2|"password/i);
    const person = await identity.as('zhang.san');
    expect(person.account?.permissions).toEqual([]);
    expect((await person.get(ACCOUNTS)).status).toBe(403);
  });

  it('have one user name each, whatever its case', async () => {
    const again = await sysadmin.post(ACCOUNTS, { username: 'HEFEI', name: '另一位', password: PASSWORD });
    expect(again.status).toBe(409);
    expect(again.body.code).toBe('record.duplicate');
  });

  it('cannot be created with roles, a status or a weak password', async () => {
    const base = { username: 'someone', name: '某人', password: PASSWORD };
    for (const [more, pointer, code] of [
      [{ roleIds: [] }, '/roleIds', 'validation.unknown'],
      [{ status: 'disabled' }, '/status', 'validation.unknown'],
      [{ passwordHash: 'x' }, '/passwordHash', 'validation.unknown'],
      [{ password: 'short' }, '/password', 'password.length'],
      [{ password: 'My-someone-pass' }, '/password', 'password.own-name'],
      [{ username: 'a b' }, '/username', 'validation.pattern'],
    ] as const) {
      const { status, body } = await sysadmin.post(ACCOUNTS, { ...base, ...more });
      expect(status).toBe(400);
      expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    }
  });

  it('leave no password in audit, history or any answer', async () => {
    const created = await newAccount({ password: 'A-very-secret-word' });
    await sysadmin.act(`${ACCOUNTS}/${created.id}`, 'reset-password', created.version, {
      password: 'Another-secret-word',
    });
    const rows = await identity.rows<{ text: string }>(
      `select to_jsonb(a)::text as text from audit_entry a union all select to_jsonb(h)::text from record_history h
       union all select to_jsonb(o)::text from outbox_event o`,
    );
    expect(rows.filter(({ text }) => /secret-word|argon2/.test(text))).toEqual([]);
    expect((await sysadmin.get(`${ACCOUNTS}/${created.id}`)).text).not.toMatch(/argon2/);
  });

  it('take changes of their fields, and a new user name to sign in with', async () => {
    const created = await newAccount();
    const patch = { username: 'Renamed.One', organisationId: ORGANISATIONS.society.id };
    const { status, body } = await sysadmin.patch<AccountBody>(`${ACCOUNTS}/${created.id}`, patch, created.version);
    expect(status).toBe(200);
    expect(body).toMatchObject({ username: 'renamed.one', organisation: { name: '安徽省计算机学会' } });
    const person = await identity.as('renamed.one');
    expect(person.account?.organisation?.name).toBe('安徽省计算机学会');
    expect((await sysadmin.patch(`${ACCOUNTS}/${created.id}`, { name: '旧版本' }, created.version)).status).toBe(412);
  });

  it('are found by Chinese name and user name', async () => {
    await newAccount({ username: 'qian.xuesen', name: '钱学森' });
    for (const q of ['学森', 'qian']) {
      const { body } = await sysadmin.get<Page>(`${ACCOUNTS}?q=${encodeURIComponent(q)}`);
      expect(body.items.map(({ username }) => username)).toContain('qian.xuesen');
    }
  });

  it('show others only those of their own organisation and below', async () => {
    const seenBy = async (username: string): Promise<string[]> => {
      const { body } = await (
        await identity.as(username)
      ).get<Page>(`${ACCOUNTS}?filter[username]=hefei,county,society,xuehui`);
      return body.items.map((account) => account.username);
    };
    expect(await seenBy('hefei')).toEqual(['county', 'hefei']);
    expect(await seenBy('county')).toEqual(['county']);
    expect(await seenBy('society')).toEqual(['society']);
    expect(await seenBy('sysadmin')).toEqual(['county', 'hefei', 'society', 'xuehui']);
    const county = await identity.as('county');
    const hefei = await named('hefei');
    expect((await county.get(`${ACCOUNTS}/${hefei.id}`)).status).toBe(404);
    expect((await county.get(`${ACCOUNTS}/${hefei.id}/history`)).status).toBe(404);
    expect((await county.get<Page>(`${ACCOUNTS}?q=hefei`)).body.total).toBe(0);
    expect(
      (await county.get<Record<string, unknown[]>>(`${ACCOUNTS}/facets?fields=username`)).body['username'],
    ).toEqual([{ value: 'county', count: 1 }]);
  });
});

describe('disabling', () => {
  it('takes effect on the next request, and enabling lets in again', async () => {
    const created = await newAccount();
    const person = await identity.as(created.username);
    const path = `${ACCOUNTS}/${created.id}`;
    const disabled = await sysadmin.act<AccountBody>(path, 'disable', created.version);
    expect(disabled.body).toMatchObject({ status: 'disabled', actions: ['reset-password', 'enable', 'close'] });
    expect((await person.get('auth/me')).status).toBe(401);
    expect((await person.refresh()).status).toBe(401);
    expect((await identity.visitor().signIn(created.username, PASSWORD)).body.code).toBe('auth.credentials');
    const enabled = await sysadmin.act<AccountBody>(path, 'enable', disabled.body.version);
    expect(enabled.body.status).toBe('active');
    expect((await person.get('auth/me')).status).toBe(401);
    expect((await identity.visitor().signIn(created.username, PASSWORD)).status).toBe(200);
  });

  it('is not done to oneself', async () => {
    const own = await named('sysadmin');
    const refused = await sysadmin.act(`${ACCOUNTS}/${own.id}`, 'disable', own.version);
    expect([refused.status, refused.body.code]).toEqual([403, 'account.oneself']);
  });
});

describe('resetting a password', () => {
  it('ends the sessions and lets in with the new one only', async () => {
    const created = await newAccount();
    const person = await identity.as(created.username);
    const path = `${ACCOUNTS}/${created.id}`;
    const weak = await sysadmin.act(path, 'reset-password', created.version, { password: 'Password1234' });
    expect(weak.body.errors).toEqual([expect.objectContaining({ pointer: '/password', code: 'password.common' })]);
    expect((await sysadmin.act(path, 'reset-password', created.version, { password: 'Qing-chu-yu-lan' })).status).toBe(
      200,
    );
    expect((await person.get('auth/me')).status).toBe(401);
    expect((await identity.visitor().signIn(created.username, PASSWORD)).status).toBe(401);
    expect((await identity.visitor().signIn(created.username, 'Qing-chu-yu-lan')).status).toBe(200);
  });

  it('is no way into another administrator’s account', async () => {
    for (const username of ['security', 'auditor']) {
      const account = await named(username);
      const refused = await sysadmin.act(`${ACCOUNTS}/${account.id}`, 'reset-password', account.version, {
        password: 'Qing-chu-yu-lan',
      });
      expect([refused.status, refused.body.code]).toEqual([403, 'account.protected']);
      expect((await identity.visitor().signIn(username, PASSWORD)).status).toBe(200);
    }
  });
});

describe('roles of accounts', () => {
  it('are assigned by the security administrator and effective on the next request', async () => {
    const created = await newAccount();
    const person = await identity.as(created.username);
    expect((await person.get(ACCOUNTS)).status).toBe(403);
    const assigned = await assign(created, 'city');
    expect(assigned.body).toMatchObject({ status: 'active', roles: [{ name: '市科协' }] });
    expect((await person.get(ACCOUNTS)).status).toBe(200);
    expect((await person.get<{ roles: object[] }>('auth/me')).body.roles).toHaveLength(1);
    await assign(assigned.body);
    expect((await person.get(ACCOUNTS)).status).toBe(403);
  });

  it('are granted by nobody to himself', async () => {
    const refused = await assign(await named('security'), 'security-administrator', 'department');
    expect([refused.status, refused.body.code]).toEqual([403, 'account.oneself']);
  });

  it('never bring two administrators’ duties together', async () => {
    const created = await newAccount();
    for (const pair of [
      ['system-administrator', 'security-administrator'],
      ['system-administrator', 'auditor'],
      ['security-administrator', 'auditor'],
    ] as const) {
      const refused = await assign(created, ...pair);
      expect([refused.status, refused.body.code]).toEqual([409, 'account.duties']);
    }
    expect((await assign(created, 'auditor', 'department')).status).toBe(200);
  });

  it('must exist', async () => {
    const created = await newAccount();
    const refused = await security.act(`${ACCOUNTS}/${created.id}`, 'assign-roles', created.version, {
      roleIds: [created.id],
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/roleIds', code: 'record.reference' })]);
  });

  it('A6: take effect on the next request in another process', async () => {
    const other = await identity.another();
    const created = await newAccount();
    const person = other.visitor();
    await person.signIn(created.username, PASSWORD);
    expect((await person.get(ACCOUNTS)).status).toBe(403);
    const heardOfRoles = other.hears(created.id);
    const assigned = await assign(created, 'city');
    await heardOfRoles;
    expect((await person.get(ACCOUNTS)).status).toBe(200);
    const heardOfEnd = other.hears(created.id);
    await sysadmin.act(`${ACCOUNTS}/${created.id}`, 'disable', assigned.body.version);
    await heardOfEnd;
    expect((await person.get('auth/me')).status).toBe(401);
    await other.close();
  });

  it('A6: take effect on the next request in a process that the announcements do not reach', async () => {
    const other = await identity.another();
    const bus = other.app.get(Bus);
    const created = await newAccount();
    const person = other.visitor();
    await person.signIn(created.username, PASSWORD);
    expect((await person.get(ACCOUNTS)).status).toBe(403);
    await bus.beforeApplicationShutdown();
    expect(bus.isListening).toBe(false);
    const assigned = await assign(created, 'city');
    expect((await person.get(ACCOUNTS)).status).toBe(200);
    await sysadmin.act(`${ACCOUNTS}/${created.id}`, 'disable', assigned.body.version);
    expect((await person.get('auth/me')).status).toBe(401);
    await other.close();
  });
});

describe('the three administrators', () => {
  it('cannot do each other’s work', async () => {
    const onNew = async (send: (path: string, version: number) => Promise<{ status: number }>) => {
      const { id, version } = await newAccount();
      return send(`${ACCOUNTS}/${id}`, version);
    };
    const act = (who: Visitor, action: string, body: object = {}) =>
      onNew((path, version) => who.act(path, action, version, body));
    const work: Record<string, (who: Visitor) => Promise<{ status: number }>> = {
      'create accounts': (who) => who.post(ACCOUNTS, { username: 'x1', name: 'x', password: PASSWORD }),
      'change accounts': (who) => onNew((path, version) => who.patch(path, { name: 'x' }, version)),
      disable: (who) => act(who, 'disable'),
      'reset passwords': (who) => act(who, 'reset-password', { password: 'Qing-chu-yu-lan' }),
      'assign roles': (who) => act(who, 'assign-roles', { roleIds: [] }),
      'create roles': (who) => who.post('identity/roles', { code: 'x', zh: 'x', en: 'x' }),
      'read the audit log': (who) => who.get('audit/entries'),
    };
    const refusals = async (who: Visitor): Promise<string[]> => {
      const refused: string[] = [];
      for (const [name, attempt] of Object.entries(work)) if ((await attempt(who)).status === 403) refused.push(name);
      return refused;
    };
    const all = Object.keys(work);
    expect(await refusals(auditor)).toEqual(all.filter((name) => name !== 'read the audit log'));
    expect(await refusals(security)).toEqual(all.filter((name) => !['assign roles', 'create roles'].includes(name)));
    expect(await refusals(sysadmin)).toEqual(['assign roles', 'create roles', 'read the audit log']);
  });
});

describe('the document', () => {
  it('tells the console that a new account needs a password', () => {
    const options = { title: '', description: '', version: '', tags: [], schemas: identitySchemas };
    const { 'x-resources': resources } = openApiDocument(identity.app, options) as unknown as {
      'x-resources': { name: string; createFields?: object[] }[];
    };
    expect(resources.find(({ name }) => name === 'account')?.createFields).toEqual([
      expect.objectContaining({ key: 'password', required: true, zh: '初始密码' }),
    ]);
  });
});
