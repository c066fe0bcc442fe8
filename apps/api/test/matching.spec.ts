import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@kechuang/kernel/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWholeApi, type WholeApi } from './whole-api.js';

const WITHIN_MS = 30_000;

let api: WholeApi;
let department: TestClient;
beforeAll(async () => {
  api = await startWholeApi(0.05, { worker: 'in-process' });
  department = await api.signedIn('xuehui');
}, 120_000);
afterAll(() => api.close());

/** Asks again until there is an answer: workers keep the index, requests do not wait for them. */
async function found(query: string): Promise<readonly { readonly record: { readonly id: string } }[]> {
  for (const until = Date.now() + WITHIN_MS; ; await sleep(200)) {
    const { body } = await department.get<{ items: { record: { id: string } }[] }>(`transfer/matching?${query}`);
    if (body.items.length > 0 || Date.now() > until) return body.items;
  }
}

describe('matching on a running platform', () => {
  it('finds demo demands, experts and societies that were loaded while the worker was running', async () => {
    const list = await department.get<{ items: { id: string; title: string }[] }>(
      'transfer/demands?filter[status]=published&pageSize=1',
    );
    const [demand] = list.body.items;
    const byTitle = await found(`of=demands&text=${encodeURIComponent(demand?.title ?? '')}`);
    expect(byTitle[0]?.record.id).toBe(demand?.id);
    expect(await found(`of=experts&demand=${demand?.id ?? ''}`)).not.toEqual([]);
    expect(await found(`of=societies&demand=${demand?.id ?? ''}`)).not.toEqual([]);
  });
});
