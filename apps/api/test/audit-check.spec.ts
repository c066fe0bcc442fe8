import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { AuditChain, Database } from '@kechuang/kernel';
import type { TestClient } from '@kechuang/kernel/testing';
import { verifyAudit } from '../src/audit/audit-commands.js';
import { startWholeApi, type WholeApi } from './whole-api.js';

let api: WholeApi;
let owner: Database;
let auditor: TestClient;

beforeAll(async () => {
  api = await startWholeApi(0.02, { worker: 'in-process' });
  owner = new Database({ databaseUrl: api.config.databaseOwnerUrl ?? '' });
  auditor = await api.signedIn('auditor');
}, 120_000);

afterAll(async () => {
  await owner.onApplicationShutdown();
  await api.close();
});

async function check(): Promise<Record<string, unknown>> {
  const started = await auditor.post<{ id: string }>('audit/chain/actions/verify');
  expect(started.status).toBe(202);
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await auditor.get<{ finishedAt: string | null; result: Record<string, unknown> }>(
      `jobs/${started.body.id}`,
    );
    if (body.finishedAt !== null) return body.result;
    await sleep(100);
  }
  throw new Error('the check did not end');
}

const command = (): ReturnType<typeof verifyAudit> =>
  verifyAudit(
    { acceptSegment: null, progress: () => undefined },
    {
      DATA_DIR: api.config.dataDir,
      DATABASE_URL: api.config.databaseUrl,
      DATABASE_OWNER_URL: api.config.databaseOwnerUrl ?? '',
    },
  );

describe('the check of the audit log', () => {
  it('D23: runs as a job of the auditor, and its outcome is audited and shown', async () => {
    await api.app.get(AuditChain).seal();
    expect(await check()).toMatchObject({ ok: true, broken: null });
    const { body } = await auditor.get<Record<string, unknown>>('audit/chain');
    expect(body).toMatchObject({
      alarm: false,
      segment: 1,
      lastCheck: { by: '沈克勤', report: { ok: true } },
    });
    expect(await command()).toMatchObject({ ok: true });
  });

  it('D23: names the broken place, as a job and on the command line', async () => {
    await api.app.get(AuditChain).seal();
    await owner.transaction(async (session) => {
      await session.query('set local session_replication_role = replica');
      await session.query(`update audit_entry set actor_name = '某人' where sequence = 3`);
    });
    expect(await check()).toMatchObject({ ok: false, broken: { kind: 'row-changed', sequence: 3 } });
    expect((await command()).broken).toMatchObject({ kind: 'row-changed', sequence: 3 });
    const { body } = await auditor.get<Record<string, unknown>>('audit/chain');
    expect(body).toMatchObject({ lastCheck: { report: { ok: false } } });
  });
});
