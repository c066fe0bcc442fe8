import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AUTHENTICATOR,
  Database,
  Dictionaries,
  KernelModule,
  PermissionCatalogue,
  Problem,
  StoreRegistry,
  systemCaller,
  kernelMigrations,
  type Caller,
  type Store,
} from '@kechuang/kernel';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { withCheckDigit } from './data/credit-code.js';
import { DEMO_SEED } from './demo/demo-types.js';
import { DictionaryService } from './dictionary/dictionary.service.js';
import { registryEntities, registryMigrations } from './index.js';
import { Organisation, type OrganisationInput } from './organisation/organisation.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { Dictionary, DictionaryItem } from './dictionary/dictionary.js';
import { Person, type PersonInput } from './person/person.js';
import { PersonService } from './person/person.service.js';
import { RegistryCatalogue } from './registry-catalogue.js';
import { RegistryDemo, type RegistryDemoData } from './registry-demo.js';
import { RegistryModule } from './registry.module.js';

/** Nobody calls over HTTP here; the kernel's guard only wants someone who could be asked. */
@Global()
@Module({
  providers: [{ provide: AUTHENTICATOR, useValue: { authenticate: () => systemCaller('test') } }],
  exports: [AUTHENTICATOR],
})
class NobodyModule {}

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly phone: string | null;
  readonly divisionCode: string;
  readonly editable: boolean;
}

let database: TestDatabase;
let app: INestApplicationContext;
let demo: RegistryDemoData;

const system = systemCaller('test');
const shown = (answer: { readonly body: string }): Shown => JSON.parse(answer.body) as Shown;
const listed = (answer: { readonly body: string }): { items: Shown[]; total: number } =>
  JSON.parse(answer.body) as { items: Shown[]; total: number };
const store = <T extends Organisation | Person | Dictionary | DictionaryItem>(type: new () => T): Store<T> =>
  app.get(StoreRegistry).of(type);
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const failure: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof Problem)) throw new Error(`expected a problem, got ${String(failure)}`);
  return failure.errors[0]?.code ?? failure.code;
};

/** A person of that role in the organisation of that name. */
async function as(role: string, organisationName: string): Promise<Caller> {
  const organisation = demo.organisations.find(({ name }) => name === organisationName);
  if (!organisation) throw new Error(`no organisation ${organisationName}`);
  return {
    ...system,
    permissions: new Set(app.get(PermissionCatalogue).templateOf(role)),
    organisationId: organisation.id,
    organisationIds: await app.get(OrganisationService).subtree(organisation.id),
    divisionCode: organisation.divisionCode,
  };
}

const enterprise = (more: Partial<OrganisationInput> = {}): OrganisationInput => ({
  name: `合肥测试${Math.random().toString(36).slice(2, 8)}有限公司`,
  formerNames: [],
  kind: 'enterprise',
  divisionCode: '340104',
  state: 'active',
  industries: [],
  disciplines: [],
  ...more,
});

const person = (name: string, organisationId: string, expert = false): PersonInput => ({
  name,
  organisationId,
  expert,
  availability: 'available',
  affiliationIds: [],
  disciplines: [],
  industries: [],
  specialities: [],
  honours: [],
  languages: ['zh'],
});

async function migrate(url: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [...registryEntities] as never[],
    migrations: [...kernelMigrations, ...registryMigrations],
  }).initialize();
  await source.runMigrations();
  await source.destroy();
}

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await migrate(database.url);
  @Module({ imports: [KernelModule.for({ databaseUrl: database.url }), NobodyModule, RegistryModule] })
  class TestModule {}
  app = await NestFactory.createApplicationContext(TestModule, { logger: ['error'] });
  await app.get(RegistryCatalogue).load();
  demo = await app.get(RegistryDemo).load({ seed: DEMO_SEED, scale: 0.1 });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('loading', () => {
  it('changes nothing the second time', async () => {
    const before = listed(await store(Organisation).list({}, system)).total;
    await app.get(RegistryCatalogue).load();
    await app.get(RegistryDemo).load({ seed: DEMO_SEED, scale: 0.1 });
    expect(listed(await store(Organisation).list({}, system)).total).toBe(before);
    expect(before).toBe(demo.organisations.length);
    expect(listed(await store(Person).list({}, system)).total).toBe(demo.experts.length);
  });
});

describe('organisations', () => {
  it('refuse a credit code whose check character is wrong', async () => {
    const good = withCheckDigit('91340104QY9999X1A');
    const bad = good.slice(0, 17) + (good.endsWith('0') ? '1' : '0');
    const service = app.get(OrganisationService);
    expect(await codeOf(service.create(enterprise({ creditCode: bad }), system))).toBe('organisation.credit-code');
    expect(shown(await service.create(enterprise({ creditCode: good }), system)).version).toBe(1);
  });

  it('are found by Chinese words, by pinyin and by initials', async () => {
    for (const q of ['庐澜', '合肥微电子', 'lulan', 'llwdz', 'hfllwdz', 'HFLLWDZYXGS']) {
      const { items } = listed(await store(Organisation).list({ q }, system));
      expect(items.map(({ name }) => name)).toContain('合肥庐澜微电子有限公司');
    }
  });

  it('cannot stand under themselves', async () => {
    const service = app.get(OrganisationService);
    const top = shown(await service.create(enterprise(), system));
    const below = shown(await service.create(enterprise({ parentId: top.id }), system));
    expect(await codeOf(service.update(top.id, { parentId: below.id }, 1, system))).toBe('organisation.parent-cycle');
    expect(await codeOf(service.update(top.id, { parentId: top.id }, 1, system))).toBe('organisation.parent-cycle');
    expect((await service.subtree(top.id)).sort()).toEqual([top.id, below.id].sort());
  });

  it('take their people along when they move', async () => {
    const organisation = shown(await app.get(OrganisationService).create(enterprise(), system));
    const created = shown(await app.get(PersonService).create(person('测试人', organisation.id), system));
    expect(created.divisionCode).toBe('340104');
    await app.get(OrganisationService).update(organisation.id, { divisionCode: '340207' }, 1, system);
    expect(shown(await store(Person).get(created.id, system)).divisionCode).toBe('340207');
    const history = await store(Person).history(created.id, system);
    expect(history.items[0]).toMatchObject({
      action: 'moved-with-organisation',
      changes: [{ field: 'divisionCode', before: '340104', after: '340207' }],
    });
    const audited = await app
      .get(Database)
      .query(`select 1 from audit_entry where record_id = $1 and action = 'moved-with-organisation'`, [created.id]);
    expect(audited).toHaveLength(1);
  });
});

describe('who keeps organisations', () => {
  it('is the association of the region, not the one next door', async () => {
    const service = app.get(OrganisationService);
    const hefei = await as('city', '合肥市科学技术协会');
    const wuhu = await as('city', '芜湖市科学技术协会');
    const created = shown(await service.create(enterprise(), hefei));
    expect(created.editable).toBe(true);
    expect(shown(await store(Organisation).get(created.id, wuhu)).editable).toBe(false);
    expect(await codeOf(service.update(created.id, { shortName: '改名' }, 1, wuhu))).toBe('access.foreign');
    expect(await codeOf(service.create(enterprise({ divisionCode: '340207' }), hefei))).toBe('access.foreign');
  });

  it('is the organisation itself, except for where it belongs', async () => {
    const own = await as('enterprise', '合肥庐澜微电子有限公司');
    const id = own.organisationId ?? '';
    const service = app.get(OrganisationService);
    const updated = shown(await service.update(id, { website: 'https://www.example.com' }, 1, own));
    expect(updated.version).toBe(2);
    for (const patch of [{ divisionCode: '340207' }, { kind: 'park' as const }, { parentId: null }])
      expect(await codeOf(service.update(id, patch, 2, own))).toBe('organisation.placing');
  });

  it('lets a county neither widen its own division nor leave it', async () => {
    const county = await as('county', '长丰县科学技术协会');
    const work = app
      .get(OrganisationService)
      .update(county.organisationId ?? '', { divisionCode: '340100' }, 1, county);
    expect(await codeOf(work)).toBe('organisation.placing');
  });
});

describe('people', () => {
  it('show their telephone only to those who keep their data', async () => {
    const [first] = demo.experts;
    const university = demo.organisations.find(({ id }) => id === first?.organisationId);
    const insider = await as('university', university?.name ?? '');
    const outsider = await as('enterprise', '芜湖皖骐动力电池有限公司');
    expect(shown(await store(Person).get(first?.id ?? '', insider)).phone).toBe(first?.phone);
    expect(shown(await store(Person).get(first?.id ?? '', outsider)).phone).toMatch(/^199\*{4}\d{4}$/);
  });

  it('are hidden from other organisations unless they are experts', async () => {
    const organisation = demo.organisations.find(({ name }) => name === '合肥庐澜微电子有限公司');
    const input = person('内部员工', organisation?.id ?? '');
    const created = shown(await app.get(PersonService).create(input, system));
    const outsider = await as('enterprise', '芜湖皖骐动力电池有限公司');
    expect(await codeOf(store(Person).get(created.id, outsider))).toBe('record.missing');
    const insider = await as('enterprise', '合肥庐澜微电子有限公司');
    expect(shown(await store(Person).get(created.id, insider)).name).toBe('内部员工');
  });

  it('are found by pinyin', async () => {
    const organisationId = demo.organisations[0]?.id ?? '';
    await app.get(PersonService).create(person('单雨桐', organisationId, true), system);
    for (const q of ['shanyutong', 'syt', 'shan yutong'])
      expect([q, listed(await store(Person).list({ q }, system)).items.map(({ name }) => name)]).toEqual([
        q,
        ['单雨桐'],
      ]);
  });
});

describe('dictionaries', () => {
  const admin = { ...system };

  it('keep a retired code for records that have it, and refuse it to new ones', async () => {
    const [item] = listed(await store(DictionaryItem).list({ 'filter[code]': 'smart-home' }, admin)).items;
    const service = app.get(OrganisationService);
    const old = shown(await service.create(enterprise({ industries: ['smart-home'] }), system));
    await app.get(DictionaryService).updateItem(item?.id ?? '', { retired: true }, 1, admin);

    const refused = service.create(enterprise({ industries: ['smart-home'] }), system);
    expect(await codeOf(refused)).toBe('validation.dictionary');
    const patch = { industries: ['smart-home', 'ai'] };
    expect(shown(await service.update(old.id, patch, 1, system)).version).toBe(2);
    expect(await app.get(Dictionaries).labelOf('industry', 'smart-home')).toEqual({
      zh: '智能家电',
      en: 'Smart home appliances',
    });
    await app.get(DictionaryService).updateItem(item?.id ?? '', { retired: false }, 2, admin);
  });

  it('record the edition in which an item came and went', async () => {
    const service = app.get(DictionaryService);
    const [industry] = listed(await store(Dictionary).list({ 'filter[code]': 'industry' }, admin)).items;
    const dictionaryId = industry?.id ?? '';
    await service.update(dictionaryId, { edition: '2027' }, 1, admin);
    const input = {
      dictionaryId,
      code: 'quantum',
      zh: '量子科技',
      en: 'Quantum technology',
      position: 110,
      retired: false,
    };
    const item = shown(await service.createItem(input, admin)) as Shown & { since: string };
    expect(item.since).toBe('2027');
    await service.update(dictionaryId, { edition: '2028' }, 2, admin);
    const retired = shown(await service.updateItem(item.id, { retired: true }, 1, admin)) as Shown & {
      retiredIn: string;
    };
    expect(retired.retiredIn).toBe('2028');
  });

  it('never change a code', async () => {
    const [item] = listed(await store(DictionaryItem).list({ 'filter[code]': 'ai' }, admin)).items;
    const work = app.get(DictionaryService).updateItem(item?.id ?? '', { code: 'a-i' }, 1, admin);
    expect(await codeOf(work)).toBe('dictionary.code-fixed');
  });

  it('know the divisions', async () => {
    const dictionaries = app.get(Dictionaries);
    expect(await dictionaries.accepts('division', '340123')).toBe(true);
    expect(await dictionaries.accepts('division', '340000')).toBe(true);
    expect(await dictionaries.accepts('division', '340176')).toBe(false);
    expect(await dictionaries.labelOf('division', '340123')).toEqual({ zh: '合肥市肥西县', en: 'Feixi County' });
    expect(await dictionaries.items('division')).toContainEqual(
      expect.objectContaining({
        code: '340123',
        zh: '肥西县',
        aliases: expect.arrayContaining(['合肥市肥西县', '安徽省合肥市肥西县', '肥西']) as unknown as string[],
      }),
    );
  });
});

describe('roles', () => {
  it('hold only permissions that exist', () => {
    expect(app.get(PermissionCatalogue).unknown()).toEqual([]);
  });
});

describe('the schema', () => {
  it('is what the entities say', async () => {
    const source = await new DataSource({
      type: 'postgres',
      url: database.url,
      entities: [...registryEntities] as never[],
    }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
