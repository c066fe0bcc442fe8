import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLE_CODES, type RoleCode } from '@kechuang/identity';
import { Database, PermissionCatalogue } from '@kechuang/kernel';
import { ACTIONS, BODIES, OPERATIONS, PEOPLE, type Allowed } from './access-matrix.js';
import { DEMO_PASSWORD, startWholeApi, type WholeApi } from './whole-api.js';

interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly actions: readonly string[];
}
type Headers = Readonly<Record<string, string>>;

const NOBODY = '0198ffff-0000-7000-8000-000000000000';
/** Values of path parameters that are no ids. */
const CODES: Readonly<Record<string, string>> = {
  metric_get: 'demand.published',
  dictionary_content: 'industry',
  plan_measure: '7.1',
};

let api: WholeApi;
let operations: Operation[];
const people = new Map<RoleCode, Headers>();

beforeAll(async () => {
  api = await startWholeApi(0.02);
  operations = operationsOf((await api.anonymous.get<{ paths: object }>('/api/openapi.json')).body);
  for (const role of ROLE_CODES) people.set(role, await signIn(PEOPLE[role]));
}, 120_000);

afterAll(() => api.close());

describe('every role and every operation', () => {
  it('B12: has a row for each operation, action and role, and none for what is not there', () => {
    expect(Object.keys(OPERATIONS).sort()).toEqual(operations.map(({ id }) => id).sort());
    expect(Object.keys(ACTIONS).sort()).toEqual(operations.flatMap(({ actions }) => actions).sort());
    expect(Object.keys(PEOPLE).sort()).toEqual([...ROLE_CODES].sort());
  });

  it('B8: answers nobody who is not signed in, but where that is the point', async () => {
    const open: string[] = [];
    for (const operation of operations) {
      const { status, code } = await call({}, operation);
      if (!(status === 401 && code === 'access.sign-in')) open.push(operation.id);
    }
    expect(open.sort()).toEqual(named('public'));
  });

  it.each(ROLE_CODES)('B12: %s', async (role) => {
    const person = people.get(role);
    if (!person) throw new Error(`nobody is ${role}`);
    const allowed: string[] = [];
    for (const operation of operations.filter(({ id }) => OPERATIONS[id] !== 'public')) {
      const { status } = await call(person, operation);
      expect([operation.id, status]).not.toEqual([operation.id, 401]);
      if (status !== 403) allowed.push(operation.id);
    }
    const expected = Object.keys(OPERATIONS).filter((id) => includes(OPERATIONS[id], role));
    expect(allowed.sort()).toEqual(expected.sort());
  });

  it.each(Object.keys(ACTIONS))('B12: %s', async (name) => {
    const [resource = '', action = ''] = name.split(' ');
    const store = api.store(resource);
    const condition = ['demand', 'achievement', 'service-offer'].includes(resource)
      ? `where status in ('published', 'matching')`
      : '';
    const database = api.app.get(Database, { strict: false });
    const [row] = await database.query<{ id: string }>(`select id from ${store.info.table} ${condition} limit 1`);
    const id = row?.id ?? NOBODY;
    const answers: string[] = [];
    for (const role of ROLE_CODES) {
      // Whether he may is asked of a row that he sees: a row that he does not see is missing, whoever he is.
      const template = api.app.get(PermissionCatalogue).templateOf(role);
      const person = api.as([...template, `${resource}.read:all`]);
      const path = `${store.info.path}/${id}`;
      // No record has this version: who may is told that it is stale, and nothing happens.
      const { status } = await person.act(path, action, 0, BODIES[name] ?? {});
      answers.push(`${role} ${status}`);
    }
    const roles = new Set<RoleCode>(ACTIONS[name]);
    expect(answers).toEqual(ROLE_CODES.map((role) => `${role} ${roles.has(role) ? 412 : 403}`));
  });
});

/** Operations whose row says exactly this. */
const named = (allowed: Allowed): string[] =>
  Object.keys(OPERATIONS)
    .filter((id) => OPERATIONS[id] === allowed)
    .sort();

const includes = (allowed: Allowed | undefined, role: RoleCode): boolean =>
  allowed === 'signed-in' || (Array.isArray(allowed) && (allowed as readonly RoleCode[]).includes(role));

async function signIn(username: string): Promise<Headers> {
  const { body } = await api.anonymous.post<{ accessToken: string }>('auth/login', {
    username,
    password: DEMO_PASSWORD,
  });
  return { authorization: `Bearer ${body.accessToken}` };
}

/** The least of a request that reaches the question who calls. */
async function call(who: Headers, { id, method, path }: Operation): Promise<{ status: number; code?: string }> {
  const url = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    if (name === 'id') return NOBODY;
    return name === 'action' ? 'none' : (CODES[id] ?? 'theme');
  });
  const body = method === 'GET' || method === 'DELETE' ? {} : { payload: {} };
  const answer = await api.app.inject({ method, url, headers: { 'if-match': '"1"', ...who }, ...body });
  const isProblem = /problem/.test(String(answer.headers['content-type']));
  return { status: answer.statusCode, ...(isProblem && answer.json<{ code: string }>()) };
}

function operationsOf(document: { readonly paths: object }): Operation[] {
  const paths = document.paths as Record<
    string,
    Record<string, { operationId?: string; 'x-actions'?: Record<string, { permission: string }> }>
  >;
  return Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([verb, { operationId, 'x-actions': actions = {} }]) =>
      operationId === undefined
        ? []
        : [
            {
              id: operationId,
              method: verb.toUpperCase() as Operation['method'],
              path,
              actions: Object.entries(actions).map(
                ([action, { permission }]) => `${permission.split('.')[0]} ${action}`,
              ),
            },
          ],
    ),
  );
}
