import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '@kechuang/kernel';
import { identitySchemas, ROLE_CODES, type RoleCode } from './index.js';
import { PEOPLE, startIdentity, type IdentityApp } from './testing/identity-app.js';
import type { Visitor } from './testing/visitor.js';

const UNITS: readonly RoleCode[] = [
  'department',
  'service-centre',
  'society',
  'city',
  'county',
  'park',
  'university',
  'enterprise',
];
const ACCOUNT_READERS: readonly RoleCode[] = [...UNITS, 'system-administrator', 'security-administrator'];
const ROLE_READERS: readonly RoleCode[] = ['system-administrator', 'security-administrator'];
const SYSTEM: readonly RoleCode[] = ['system-administrator'];
const SECURITY: readonly RoleCode[] = ['security-administrator'];
const AUDIT: readonly RoleCode[] = ['auditor'];
const EVERYBODY = ROLE_CODES;

const NOBODY = '0198ffff-0000-7000-8000-000000000000';

/** Who may call what. An operation without a row here fails the last test. */
const MATRIX: Readonly<
  Record<string, readonly [verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, roles: readonly RoleCode[]]>
> = {
  account_list: ['GET', 'identity/accounts', ACCOUNT_READERS],
  account_facets: ['GET', 'identity/accounts/facets?fields=status', ACCOUNT_READERS],
  account_get: ['GET', `identity/accounts/${NOBODY}`, ACCOUNT_READERS],
  account_create: ['POST', 'identity/accounts', SYSTEM],
  account_update: ['PATCH', `identity/accounts/${NOBODY}`, SYSTEM],
  account_act: ['POST', `identity/accounts/${NOBODY}/actions/disable`, ACCOUNT_READERS],
  account_history: ['GET', `identity/accounts/${NOBODY}/history`, ACCOUNT_READERS],
  role_list: ['GET', 'identity/roles', ROLE_READERS],
  role_facets: ['GET', 'identity/roles/facets?fields=builtIn', ROLE_READERS],
  role_get: ['GET', `identity/roles/${NOBODY}`, ROLE_READERS],
  role_create: ['POST', 'identity/roles', SECURITY],
  role_update: ['PATCH', `identity/roles/${NOBODY}`, SECURITY],
  role_delete: ['DELETE', `identity/roles/${NOBODY}`, SECURITY],
  role_history: ['GET', `identity/roles/${NOBODY}/history`, ROLE_READERS],
  permission_catalogue: ['GET', 'identity/permissions', ROLE_READERS],
  audit_entry_list: ['GET', 'audit/entries', AUDIT],
  audit_entry_facets: ['GET', 'audit/entries/facets?fields=result', AUDIT],
  audit_entry_export: ['GET', 'audit/entries/export?format=csv', AUDIT],
  audit_entry_get: ['GET', `audit/entries/${NOBODY}`, AUDIT],
  audit_chain_get: ['GET', 'audit/chain', AUDIT],
  audit_chain_verify: ['POST', 'audit/chain/actions/verify', AUDIT],
  auth_me: ['GET', 'auth/me', EVERYBODY],
  auth_second_factor: ['GET', 'auth/second-factor', EVERYBODY],
  auth_second_factor_enrol: ['POST', 'auth/second-factor/actions/enrol', EVERYBODY],
  auth_second_factor_confirm: ['POST', 'auth/second-factor/actions/confirm', EVERYBODY],
  auth_second_factor_renew_codes: ['POST', 'auth/second-factor/actions/renew-codes', EVERYBODY],
  auth_second_factor_disable: ['POST', 'auth/second-factor/actions/disable', EVERYBODY],
  auth_sessions: ['GET', 'auth/sessions', EVERYBODY],
  auth_session_end: ['DELETE', `auth/sessions/${NOBODY}`, EVERYBODY],
  auth_sessions_end_others: ['POST', 'auth/sessions/actions/end-others', EVERYBODY],
  auth_password: ['POST', 'auth/password', EVERYBODY],
  delegation_list: ['GET', 'me/delegations', EVERYBODY],
  delegation_deputies: ['GET', 'me/delegations/deputies', EVERYBODY],
  delegation_create: ['POST', 'me/delegations', EVERYBODY],
  delegation_revoke: ['POST', `me/delegations/${NOBODY}/actions/revoke`, EVERYBODY],
  delegation_act: ['POST', `me/delegations/${NOBODY}/actions/act`, EVERYBODY],
  consent_list: ['GET', 'me/consents', EVERYBODY],
  consent_give: ['POST', 'me/consents', EVERYBODY],
  consent_withdraw: ['POST', 'me/consents/actions/withdraw', EVERYBODY],
  own_data: ['GET', 'me/data', EVERYBODY],
  own_deletion_state: ['GET', 'me/deletion', EVERYBODY],
  own_deletion: ['POST', 'me/deletion', EVERYBODY],
  preference_get: ['GET', 'me/preferences/theme', EVERYBODY],
  preference_put: ['PUT', 'me/preferences/theme', EVERYBODY],
};

/** Open to anyone: what a person does before he is signed in. */
const PUBLIC = [
  'auth_login',
  'auth_login_second_factor',
  'auth_refresh',
  'auth_logout',
  'auth_bootstrap_state',
  'auth_bootstrap',
  'auth_password_policy',
];

let identity: IdentityApp;
const people = new Map<RoleCode, Visitor>();

beforeAll(async () => {
  identity = await startIdentity();
  for (const { username, roles } of PEOPLE) for (const role of roles) people.set(role, await identity.as(username));
});

afterAll(() => identity.close());

describe('roles and operations', () => {
  it('has a person for every role', () => {
    expect([...people.keys()].sort()).toEqual([...ROLE_CODES].sort());
  });

  it.each(Object.entries(MATRIX))('%s', async (_operation, [verb, path, roles]) => {
    const body = verb === 'GET' || verb === 'DELETE' ? undefined : {};
    const allowed: RoleCode[] = [];
    for (const [role, person] of people)
      if ((await person.send(verb, path, body, { 'if-match': '"1"' })).status !== 403) allowed.push(role);
    expect(allowed.sort()).toEqual([...roles].sort());
    expect((await identity.visitor().send(verb, path, body)).status).toBe(401);
  });

  it('has a row for every operation', () => {
    const operations = Object.entries(apiDocument().paths)
      .filter(([path]) => /^\/api\/v1\/(auth|identity|audit|me)\b/.test(path))
      .flatMap(([, verbs]) => Object.values(verbs as Record<string, { operationId?: string }>))
      .flatMap(({ operationId }) => operationId ?? []);
    expect(operations.sort()).toEqual([...Object.keys(MATRIX), ...PUBLIC].sort());
  });

  it('tells the console that a new account needs a password', () => {
    const resources = (apiDocument() as unknown as { 'x-resources': { name: string; createFields?: object[] }[] })[
      'x-resources'
    ];
    const account = resources.find(({ name }) => name === 'account');
    expect(account?.createFields).toEqual([
      expect.objectContaining({ key: 'password', required: true, zh: '初始密码' }),
    ]);
  });
});

const apiDocument = () =>
  openApiDocument(identity.app, { title: '', description: '', version: '', tags: [], schemas: identitySchemas });
