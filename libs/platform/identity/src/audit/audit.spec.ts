import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startIdentity, type IdentityApp } from '../testing/identity-app.js';
import type { Visitor } from '../testing/visitor.js';

type Page = {
  readonly items: { id: string; action: string; result: string; actorName: string; organisationName: string | null }[];
};

let identity: IdentityApp;
let auditor: Visitor;

beforeAll(async () => {
  identity = await startIdentity();
  auditor = await identity.as('auditor');
});

afterAll(() => identity.close());

describe('the audit log', () => {
  it('tells who signed in from where, and which requests were refused', async () => {
    const society = await identity.as('society');
    await society.get('audit/entries');
    const { body } = await auditor.get<Page>('audit/entries?filter[actorName]=丁文博&sort=createdAt');
    expect(body.items).toEqual([
      expect.objectContaining({
        action: 'sign-in',
        result: 'ok',
        organisationName: '安徽省计算机学会',
        address: society.address,
      }),
      expect.objectContaining({ action: 'refused', resource: 'route', result: 'refused' }),
    ]);
    const [first] = body.items;
    expect((await auditor.get(`audit/entries/${first?.id}`)).body).toMatchObject({
      action: 'sign-in',
      actorId: society.account?.id,
    });
  });

  it('is read by nobody but the auditor', async () => {
    for (const username of ['xuehui', 'leader', 'sysadmin', 'security', 'society', 'expert']) {
      const person = await identity.as(username);
      expect([username, (await person.get('audit/entries')).status]).toEqual([username, 403]);
    }
    expect((await identity.visitor().get('audit/entries')).status).toBe(401);
  });

  it('cannot be written through the API', async () => {
    const { body } = await auditor.get<Page>('audit/entries');
    const path = `audit/entries/${body.items[0]?.id}`;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      expect([404, 405]).toContain((await auditor.send(method, path, {})).status);
  });
});
