import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Figures, StoreRegistry, type Stored } from '@kechuang/kernel';
import {
  blankRow,
  createTestApp,
  testDatabase,
  type TestApp,
  type TestClient,
  type TestDatabase,
} from '@kechuang/kernel/testing';
import { Organisation, RegistryCatalogue, RegistryModule } from '@kechuang/registry';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { TransferModule } from '../transfer.module.js';
import { demandWorkflow } from './demand.workflow.js';

const DEMANDS = 'transfer/demands';
const ACTIONS = Object.keys(demandWorkflow.actions);
const PLACES = ['340100', '340104', '340200', '340000'];
const BODIES: Readonly<Record<string, object>> = {
  return: { reason: '请补充说明' },
  close: { reasonCode: 'other' },
};

let database: TestDatabase;
let app: TestApp;
let writers: TestClient[];
let readers: TestClient[];

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  const store = app.app.get(StoreRegistry).of(Organisation);
  const ids = [uuidv7(), uuidv7()] as const;
  const rows = ids.map((id, at) => ({
    ...blankRow(store),
    id,
    name: `企业${at}`,
    kind: 'enterprise',
    divisionCode: PLACES[at],
    state: 'active',
  }));
  await store.load(rows as unknown as Stored<Organisation>[]);
  const enterprises = ids.map((organisationId) => app.as({ role: 'enterprise', organisationId }));
  const hefei = app.as({ role: 'city', divisionCode: '340100' });
  const department = app.as({ role: 'department' });
  writers = [...enterprises, hefei, department, department];
  readers = [
    ...enterprises,
    hefei,
    department,
    app.as({ role: 'expert' }),
    app.as({ permissions: ['demand.read'] }),
    app.as({ role: 'park', organisationId: ids[0] }),
  ];
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

interface Demand {
  readonly id: string;
  readonly version: number;
}

async function randomLife(
  place: string,
  disclosure: string,
  steps: readonly (readonly [number, string])[],
  owner: number,
): Promise<void> {
  const enterprise = writers[owner] as TestClient;
  const created = await enterprise.post<Demand>(DEMANDS, {
    title: '随机流程的需求',
    kind: 'research',
    description: '用于核对指标与清单是否一致。',
    industry: 'new-it',
    divisionCode: place,
    disclosure,
    contactName: '王工',
    contactPhone: '13800000000',
  });
  expect(created.status).toBe(201);
  let { version } = created.body;
  for (const [who, action] of steps) {
    const answer = await (writers[who] as TestClient).act<Demand>(
      `${DEMANDS}/${created.body.id}`,
      action,
      version,
      BODIES[action],
    );
    expect([200, 403, 404, 409]).toContain(answer.status);
    if (answer.status === 200) version = answer.body.version;
  }
}

interface Figure {
  readonly total: number;
  readonly href: string;
  readonly items: { readonly key: string; readonly value: number; readonly href: string }[];
}

/** Every figure and each of its slices is the length of the list that it links to, for that reader. */
async function figuresAgree(reader: TestClient, query: string): Promise<void> {
  for (const code of ['demand.submitted', 'demand.published'])
    for (const by of ['city', 'month', 'organisation']) {
      const { body } = await reader.get<Figure>(`metrics/${code}?by=${by}${query}`);
      for (const { href, count } of [
        { href: body.href, count: body.total },
        ...body.items.map((item) => ({ href: item.href, count: item.value })),
      ])
        expect({ href, count: (await reader.get<{ total: number }>(`${href}&pageSize=1`)).body.total }).toEqual({
          href,
          count,
        });
      expect(body.items.reduce((sum, item) => sum + item.value, 0)).toBe(body.total);
    }
}

describe('figures of demands', () => {
  test('equal the rows behind them for every reader, after any sequence of actions, folded or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PLACES),
        fc.constantFrom('public', 'signed-in', 'matched'),
        fc.array(fc.tuple(fc.nat({ max: 4 }), fc.constantFrom('submit', 'verify', 'publish', ...ACTIONS)), {
          maxLength: 14,
        }),
        fc.nat({ max: 1 }),
        randomLife,
      ),
      { numRuns: 25 },
    );
    for (const reader of readers) await figuresAgree(reader, '');
    await app.app.get(Figures).fold();
    for (const reader of readers) await figuresAgree(reader, '');
    for (const reader of readers) await figuresAgree(reader, '&from=2026-11-10&to=2099-01-05');
    await app.app.get(Figures).rebuild();
    for (const reader of readers) await figuresAgree(reader, '');
  }, 180_000);
});
