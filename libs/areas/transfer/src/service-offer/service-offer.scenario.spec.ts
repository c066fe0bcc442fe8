import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Outbox, StoreRegistry, type Stored } from '@kechuang/kernel';
import {
  blankRow,
  createTestApp,
  testDatabase,
  type TestApp,
  type TestClient,
  type TestDatabase,
} from '@kechuang/kernel/testing';
import { Corpora } from '@kechuang/ranking';
import { DEMO_SEED, Organisation, RegistryCatalogue, registryDemoData, RegistryModule } from '@kechuang/registry';
import { v7 as uuidv7 } from 'uuid';
import { TransferModule } from '../transfer.module.js';
import { demoServiceOffers } from './demo/service-offers.demo.js';
import { SERVICE_KIND, SERVICE_STATUS } from './service-offer.kinds.js';

interface OfferAnswer extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly actions: string[];
}

const OFFERS = 'transfer/service-offers';
const input = {
  title: '电池材料检测服务',
  kind: 'testing',
  description: '承接锂离子电池材料的性能检测，出具检测报告。',
  divisionCode: '340100',
  contactName: '李工',
  contactPhone: '13900000000',
};

let database: TestDatabase;
let app: TestApp;
let society: TestClient;
let enterprise: TestClient;
let department: TestClient;

beforeAll(async () => {
  database = await testDatabase();
  app = await createTestApp({ databaseUrl: database.url }, [RegistryModule, TransferModule]);
  await app.app.get(RegistryCatalogue).load();
  const store = app.app.get(StoreRegistry).of(Organisation);
  const ids = [uuidv7(), uuidv7()] as const;
  const rows = ids.map((id, at) => ({
    ...blankRow(store),
    id,
    name: ['安徽省化学会', '合肥某公司'][at],
    kind: ['provincial-society', 'enterprise'][at],
    divisionCode: '340100',
    state: 'active',
  }));
  await store.load(rows as unknown as Stored<Organisation>[]);
  society = app.as({ role: 'society', organisationId: ids[0], divisionCode: '340100' });
  enterprise = app.as({ role: 'enterprise', organisationId: ids[1], divisionCode: '340100' });
  department = app.as({ role: 'department' });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const draft = async (more: object = {}): Promise<OfferAnswer> => {
  const answer = await society.post<OfferAnswer>(OFFERS, { ...input, ...more });
  expect(answer.status).toBe(201);
  return answer.body;
};
const act = (who: TestClient, { id, version }: OfferAnswer, action: string) =>
  who.act<OfferAnswer>(`${OFFERS}/${id}`, action, version);

describe('service offers', () => {
  test('are published, paused, changed, published again and withdrawn by their provider; the figure counts them once', async () => {
    const figure = async (): Promise<number> =>
      (await department.get<{ total: number }>('metrics/service-offer.published')).body.total;
    const before = await figure();
    let offer = await draft();
    expect(offer.code).toMatch(/^FW-\d{4}-340100-\d{6}$/);
    offer = (await act(society, offer, 'publish')).body;
    expect(offer).toMatchObject({ status: 'published', editable: false, actions: ['pause', 'withdraw'] });
    expect(await figure()).toBe(before + 1);
    const since = offer['publishedAt'];
    offer = (await act(department, offer, 'pause')).body;
    const path = `${OFFERS}/${offer.id}`;
    offer = (await society.patch<OfferAnswer>(path, { price: '每样300元' }, offer.version)).body;
    offer = (await act(society, offer, 'publish')).body;
    expect(offer).toMatchObject({ price: '每样300元', publishedAt: since });
    expect(await figure()).toBe(before + 1);
    offer = (await act(society, offer, 'withdraw')).body;
    expect((await act(society, offer, 'reopen')).body).toMatchObject({ status: 'draft' });
  });

  test('are not published without somebody to ask', async () => {
    const refused = await act(society, await draft({ contactPhone: null }), 'publish');
    expect(refused).toMatchObject({ status: 409, body: { code: 'service-offer.contact-missing' } });
  });

  test('are seen by others when published only, with the contact masked, and changed by nobody else', async () => {
    const offer = await draft();
    const path = `${OFFERS}/${offer.id}`;
    expect((await enterprise.get(path)).status).toBe(404);
    expect((await department.get(path)).status).toBe(404);
    const published = (await act(society, offer, 'publish')).body;
    const seen = await enterprise.get(path);
    expect(seen.status).toBe(200);
    expect(seen.text).not.toContain('13900000000');
    expect((await enterprise.patch(path, { price: '免费' }, published.version)).status).toBe(403);
    expect((await act(enterprise, published, 'pause')).status).toBe(403);
    expect((await act(department, published, 'withdraw')).status).toBe(403);
    await act(department, published, 'pause');
    expect((await enterprise.get(path)).status).toBe(404);
  });

  test('are found by matching, for who sees them only', async () => {
    const offer = await draft({ title: '石墨烯导热膜检测', description: '石墨烯导热膜的导热系数与取向度检测。' });
    const find = async (who: TestClient): Promise<string[]> => {
      while ((await app.app.get(Outbox).deliver()) > 0);
      const corpora = app.app.get(Corpora);
      for (const corpus of corpora.all()) await corpora.catchUp(corpus);
      const query = `of=services&text=${encodeURIComponent('石墨烯导热膜')}`;
      const { body } = await who.get<{ items: { record: { id: string } }[] }>(`transfer/matching?${query}`);
      return body.items.map(({ record }) => record.id);
    };
    expect(await find(enterprise)).toEqual([]);
    await act(society, offer, 'publish');
    expect(await find(enterprise)).toEqual([offer.id]);
  });
});

describe('service offers of the demo data', () => {
  const { organisations } = registryDemoData({ seed: DEMO_SEED });
  const options = { seed: DEMO_SEED, organisations, now: new Date('2026-11-24T08:00:00Z') };
  const offers = demoServiceOffers(options);

  test('are 80, of every kind, in every state, none like another, the same every time', () => {
    expect(offers).toHaveLength(80);
    expect(new Set(offers.map(({ kind }) => kind))).toEqual(new Set(SERVICE_KIND.values));
    expect(new Set(offers.map(({ status }) => status))).toEqual(new Set(SERVICE_STATUS.values));
    for (const key of ['id', 'code', 'title'] as const)
      expect(new Set(offers.map((offer) => offer[key])).size).toBe(offers.length);
    expect(offers.filter(({ title, description }) => /[[\]{}]|undefined/.test(title + description))).toEqual([]);
    expect(offers.every(({ title }) => title.length >= 4 && title.length <= 120)).toBe(true);
    expect(demoServiceOffers(options)).toEqual(offers);
  });
});
