import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestClient } from '@kechuang/kernel/testing';
import { startWholeApi, type WholeApi } from './whole-api.js';

interface Demand extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface Measure {
  readonly code: string;
  readonly built: boolean;
  readonly records: { readonly resource: string; readonly count: number; readonly href: string }[];
}
interface Plan {
  readonly areas: { readonly tasks: { readonly measures: Measure[] }[] }[];
  readonly safeguards: { readonly measures: Measure[] }[];
}
interface Figure {
  readonly total: number;
  readonly href: string;
  readonly items: { readonly key: string; readonly value: number; readonly href: string }[];
}

const DEMANDS = 'transfer/demands';
let api: WholeApi;
beforeAll(async () => {
  api = await startWholeApi();
}, 120_000);
afterAll(() => api.close());

/** What the province sees of the plan, the figure and the map. */
async function standing(reader: TestClient) {
  const plan = (await reader.get<Plan>('plan')).body;
  const measure = plan.areas
    .flatMap((area) => area.tasks.flatMap((task) => task.measures))
    .find(({ code }) => code === '7.1');
  const figure = (await reader.get<Figure>('metrics/demand.published?by=city')).body;
  const hefei = figure.items.find((item) => item.key === '340100');
  return { measure, figure, hefei, records: measure?.records[0] };
}

describe('the journey of the plan, over the API alone', () => {
  test('an enterprise’s draft, verified by its city and published by the province, moves plan, figure and map by one', async () => {
    const [enterprise, hefei, xuehui, wuhu] = await Promise.all(
      ['enterprise', 'hefei', 'xuehui', 'wuhu'].map((name) => api.signedIn(name)),
    );
    if (!enterprise || !hefei || !xuehui || !wuhu) throw new Error('not signed in');
    const before = await standing(xuehui);
    expect(before.measure?.built).toBe(true);

    const created = await enterprise.post<Demand>(DEMANDS, {
      title: '车规级功率模块封装可靠性提升',
      kind: 'research',
      description: '现有封装在高低温循环后出现焊层空洞，需要改进烧结银工艺。',
      industry: 'new-it',
      divisionCode: '340104',
      contactName: '周锦程',
      contactPhone: '13900000000',
    });
    expect(created.status).toBe(201);
    const path = `${DEMANDS}/${created.body.id}`;
    const submitted = await enterprise.act<Demand>(path, 'submit', created.body.version);
    expect(submitted.status).toBe(200);
    expect((await wuhu.act(path, 'verify', submitted.body.version)).status).toBe(404);
    const verified = await hefei.act<Demand>(path, 'verify', submitted.body.version);
    expect(verified.status).toBe(200);
    expect((await hefei.act(path, 'publish', verified.body.version)).status).toBe(403);
    const refusals = await (
      await api.signedIn('auditor')
    ).get<{ items: { organisationName: string }[] }>('audit/entries?filter[action]=refused&sort=-createdAt');
    expect(refusals.body.items[0]?.organisationName).toContain('合肥');
    const published = await xuehui.act<Demand>(path, 'publish', verified.body.version);
    expect(published.body.status).toBe('published');

    const after = await standing(xuehui);
    expect(after.figure.total).toBe(before.figure.total + 1);
    expect(after.hefei?.value).toBe((before.hefei?.value ?? 0) + 1);
    expect(after.records?.count).toBe((before.records?.count ?? 0) + 1);
    for (const href of [after.figure.href, after.hefei?.href ?? '', after.records?.href ?? '']) {
      const rows = await xuehui.get<{ items: Demand[] }>(`${href}&sort=-createdAt`);
      expect(rows.body.items.map((row) => row.id)).toContain(created.body.id);
    }
  });

  test('what waits stands in the to-do list of whoever can do it, and of nobody else', async () => {
    const waiting = async (username: string): Promise<string[]> => {
      const client = await api.signedIn(username);
      const { body } = await client.get<{ groups: { action: string }[] }>('todos');
      return body.groups.map((group) => group.action);
    };
    expect(await waiting('hefei')).toContain('verify');
    expect(await waiting('xuehui')).toContain('publish');
    expect(await waiting('enterprise')).not.toContain('verify');
    expect(await waiting('auditor')).toEqual([]);
  });

  test('every demo account signs in and sees its own self', async () => {
    for (const username of [
      'xuehui',
      'zuzhi',
      'xuanchuan',
      'kepu',
      'guoji',
      'chuangxin',
      'leader',
      'society',
      'society2',
      'hefei',
      'wuhu',
      'county',
      'park',
      'university',
      'enterprise',
      'enterprise2',
      'expert',
      'sysadmin',
      'security',
      'auditor',
    ]) {
      const me = await (await api.signedIn(username)).get<{ username: string }>('auth/me');
      expect([username, me.status, me.body.username]).toEqual([username, 200, username]);
    }
  });
});
