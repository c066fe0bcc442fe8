import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  addMonths,
  always,
  AuditEntry,
  AUTHENTICATOR,
  BaseRecord,
  Choice,
  Database,
  dayOf,
  defineChoices,
  defineMetrics,
  defineScope,
  Division,
  equals,
  Figures,
  Identifier,
  InjectStore,
  Instant,
  kernelMigrations,
  KernelModule,
  kernelTables,
  ListOf,
  MetricRegistry,
  monthOf,
  PermissionCatalogue,
  provideStore,
  Resource,
  respond,
  Store,
  StoreRegistry,
  systemCaller,
  Text,
  Who,
  type Caller,
  type ChoiceOf,
  type Principal,
  type RawQuery,
} from '@kechuang/kernel';
import { testDatabase, type TestDatabase } from '@kechuang/kernel/testing';
import {
  Organisation,
  registryEntities,
  registryMigrations,
  RegistryCatalogue,
  RegistryModule,
} from '@kechuang/registry';
import { Controller, Global, Module, Query, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { KECHUANG_ANHUI } from './data/kechuang-anhui.js';
import {
  loadCatalogue,
  MeasureEvidence,
  planEntities,
  planMigrations,
  PlanCatalogue,
  PlanModule,
  planSchemas,
  type EvidenceOptions,
} from './index.js';
import type { EditionAnswer, MeasurePageAnswer, PlanAnswer, TargetAnswer } from './plan.service.js';
import type { MeasureAnswer, RecordsAnswer } from './progress/measure-progress.js';
import { faultsOf, type Schema } from './testing/schema-faults.js';

type Reply = Parameters<typeof respond>[0];

/** Names its measure, so that it is evidence without a word more. */
@Resource({
  name: 'expert-visit',
  path: 'transfer/expert-visits',
  zh: '专家进企',
  en: 'Expert visit',
  measure: '7.3',
  title: 'title',
})
class ExpertVisit extends BaseRecord {
  @Text({ zh: '主题', en: 'Title', max: 100, list: true }) title: string;
  @Instant({ zh: '时间', en: 'Held at', filter: true }) heldAt: string;
  @Text({ zh: '专家', en: 'Expert', max: 40, filter: true }) expert: string;
  @Text({ zh: '企业', en: 'Enterprise', max: 40, filter: true }) enterprise: string;
  @Identifier({ zh: '单位', en: 'Organisation', readonly: true, filter: true }) readonly organisationId: string;
}

const AGREEMENT_KIND = defineChoices({
  strategic: { zh: '战略合作', en: 'Strategic' },
  local: { zh: '会地合作', en: 'Society and locality' },
});

/** Serves several measures, told apart by its kind. */
@Resource({ name: 'agreement', path: 'strategy/agreements', zh: '合作协议', en: 'Agreement', title: 'title' })
class Agreement extends BaseRecord {
  @Text({ zh: '名称', en: 'Title', max: 100, list: true }) title: string;
  @Choice(AGREEMENT_KIND, { zh: '类型', en: 'Kind', filter: true }) kind: ChoiceOf<typeof AGREEMENT_KIND>;
  @Identifier({ zh: '单位', en: 'Organisation', readonly: true, filter: true }) readonly organisationId: string;
}

@Resource({ name: 'pilot', path: 'strategy/pilots', zh: '试点', en: 'Pilot', title: 'title' })
class Pilot extends BaseRecord {
  @Text({ zh: '名称', en: 'Title', max: 100, list: true }) title: string;
  @Instant({ zh: '启动时间', en: 'Started at', filter: true }) startedAt: string;
  @Division({ zh: '地区', en: 'Division', filter: true }) divisionCode: string;
}

@Resource({ name: 'meeting', path: 'leadership/meetings', zh: '会议', en: 'Meeting', measure: 'S1.2', title: 'title' })
class Meeting extends BaseRecord {
  @Text({ zh: '名称', en: 'Title', max: 100, list: true }) title: string;
  @Instant({ zh: '时间', en: 'Held at', filter: true }) heldAt: string;
}

const times = { zh: '次', en: 'times' };
const visitMetrics = defineMetrics(ExpertVisit, {
  held: {
    zh: '进企次数',
    en: 'Visits',
    unit: times,
    date: 'heldAt',
    dimensions: { expert: 'expert', enterprise: 'enterprise' },
  },
});
const pilotMetrics = defineMetrics(Pilot, {
  started: { zh: '试点数', en: 'Pilots', unit: times, date: 'startedAt', planMeasure: '2.4' },
});
const meetingMetrics = defineMetrics(Meeting, { held: { zh: '会议数', en: 'Meetings', unit: times, date: 'heldAt' } });

const all = { zh: '全部', en: 'All', rows: () => always };
const own = { zh: '本单位', en: 'Own', rows: (who: Principal) => equals('organisationId', who.organisationId) };

@Controller('transfer/expert-visits')
class ExpertVisitController {
  constructor(@InjectStore(ExpertVisit) private readonly visits: Store<ExpertVisit>) {}
  @ListOf(ExpertVisit) async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.visits.list(query, who));
  }
}

@Controller('strategy/agreements')
class AgreementController {
  constructor(@InjectStore(Agreement) private readonly agreements: Store<Agreement>) {}
  @ListOf(Agreement) async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.agreements.list(query, who));
  }
}

@Controller('leadership/meetings')
class MeetingController {
  constructor(@InjectStore(Meeting) private readonly meetings: Store<Meeting>) {}
  @ListOf(Meeting) async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: Reply): Promise<void> {
    respond(reply, await this.meetings.list(query, who));
  }
}

@Module({
  imports: [PlanModule],
  controllers: [AgreementController, ExpertVisitController, MeetingController],
  providers: [
    provideStore(ExpertVisit, { scope: defineScope(ExpertVisit, { all, own }, ['all']), metrics: visitMetrics }),
    provideStore(Agreement, { scope: defineScope(Agreement, { all, own }, ['all']) }),
    provideStore(Pilot, { metrics: pilotMetrics }),
    provideStore(Meeting, { metrics: meetingMetrics }),
  ],
})
class AreaModule {
  constructor(evidence: MeasureEvidence) {
    evidence.add(
      {
        measure: '7.3',
        resource: ExpertVisit,
        rows: 'expert-visit.held',
        targets: {
          'expert-visits': [
            { metric: 'expert-visit.held', distinct: 'expert' },
            { metric: 'expert-visit.held', distinct: 'enterprise' },
          ],
        },
      },
      { measure: '2.3', resource: Agreement, rows: { 'filter[kind]': 'strategic' } },
      { measure: '5.4', resource: Agreement, rows: { 'filter[kind]': 'local' } },
      { measure: '2.4', resource: Pilot, targets: { 'pilot-city': { metric: 'pilot.started', distinct: 'city' } } },
      { measure: 'S1.2', resource: Meeting, targets: { 'quarterly-meeting': { metric: 'meeting.held' } } },
    );
  }
}

const READ_ALL = [
  'plan.read',
  ...['expert-visit', 'agreement'].flatMap((name) => [`${name}.read`, `${name}.read:all`]),
];
const READERS: Readonly<Record<string, readonly string[]>> = {
  province: [...READ_ALL, 'pilot.read', 'pilot.read:all', 'meeting.read', 'meeting.read:all'],
  society: ['plan.read', 'expert-visit.read', 'expert-visit.read:own', 'agreement.read', 'agreement.read:own'],
  guest: ['plan.read'],
  nobody: [],
};
const SOCIETY = randomUUID();
const OTHER = randomUUID();

/** The bearer token is the reader's name. */
const authenticate = ({ headers }: { headers: { authorization?: string } }): Principal => {
  const name = headers.authorization?.slice('Bearer '.length) ?? '';
  return { ...systemCaller('test'), organisationId: SOCIETY, permissions: new Set(READERS[name]) };
};

@Global()
@Module({ providers: [{ provide: AUTHENTICATOR, useValue: { authenticate } }], exports: [AUTHENTICATOR] })
class ReadersModule {}

let database: TestDatabase;
let app: NestFastifyApplication;
const system = systemCaller('test');

async function get<T>(path: string, reader = 'province'): Promise<T> {
  const answer = await app.inject({ method: 'GET', url: path, headers: { authorization: `Bearer ${reader}` } });
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
  return answer.json<T>();
}

const status = async (path: string, reader = 'province'): Promise<number> =>
  (await app.inject({ method: 'GET', url: path, headers: { authorization: `Bearer ${reader}` } })).statusCode;

const measuresIn = (plan: PlanAnswer): MeasureAnswer[] =>
  [...plan.areas.flatMap((area) => area.tasks), ...plan.safeguards].flatMap((work) => work.measures);

async function measure(code: string, reader?: string): Promise<MeasureAnswer> {
  const found = measuresIn(await get<PlanAnswer>('/api/v1/plan', reader)).find((entry) => entry.code === code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
}

async function target(code: string, reader?: string): Promise<TargetAnswer> {
  const { items } = await get<{ items: TargetAnswer[] }>('/api/v1/plan/targets', reader);
  const found = items.find((entry) => entry.code === code);
  if (!found) throw new Error(`no target ${code}`);
  return found;
}

const totalOf = async (href: string | null, reader?: string): Promise<number> =>
  (await get<{ total: number }>(href ?? 'none', reader)).total;

const noon = (day: string): string => `${day}T04:00:00.000Z`;
const thisMonth = noon(monthOf(new Date()));

async function visit(expert: string, enterprise: string, organisationId: string, heldAt = thisMonth): Promise<void> {
  const store = app.get(StoreRegistry).of(ExpertVisit);
  await store.create({ title: '进企对接', heldAt, expert, enterprise }, system, { set: { organisationId } });
}

async function agreement(kind: 'strategic' | 'local', organisationId: string): Promise<void> {
  await app.get(StoreRegistry).of(Agreement).create({ title: '协议', kind }, system, { set: { organisationId } });
}

async function prepare(url: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [...kernelTables, AuditEntry, ...registryEntities, ...planEntities] as never[],
    migrations: [...kernelMigrations, ...registryMigrations, ...planMigrations],
  }).initialize();
  await source.runMigrations();
  await source.destroy();
  const records = await new DataSource({
    type: 'postgres',
    url,
    entities: [ExpertVisit, Agreement, Pilot, Meeting],
    synchronize: true,
  }).initialize();
  await records.destroy();
}

beforeAll(async () => {
  database = await testDatabase({ empty: true });
  await prepare(database.url);
  @Module({
    imports: [KernelModule.for({ databaseUrl: database.url }), ReadersModule, RegistryModule, PlanModule, AreaModule],
  })
  class TestModule {}
  app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), { logger: ['error'] });
  app.setGlobalPrefix('api/v1');
  await app.init();
  await app.get(RegistryCatalogue).load();
  await loadCatalogue(app.get(Database));
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the schema', () => {
  it('is what the entities say', async () => {
    const source = await new DataSource({
      type: 'postgres',
      url: database.url,
      entities: [...planEntities],
    }).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query).filter((query) => query.includes('"plan_'))).toEqual([]);
  });
});

describe('the plan', () => {
  it('has 7 areas with 14 tasks, 3 safeguards and 76 measures', async () => {
    const plan = await get<PlanAnswer>('/api/v1/plan');
    expect(plan).toMatchObject({ code: 'kechuang-anhui', edition: '2021-2025', period: [2021, 2025] });
    expect(plan.title).toEqual({ zh: '科创安徽', en: 'Kechuang Anhui' });
    expect(plan.areas.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const tasks = plan.areas.flatMap((area) => area.tasks.map(({ code }) => code));
    expect(tasks).toEqual(Array.from({ length: 14 }, (_none, index) => String(index + 1)));
    expect(plan.safeguards.map(({ code }) => code)).toEqual(['S1', 'S2', 'S3']);
    expect(measuresIn(plan)).toHaveLength(76);
    expect(plan.areas.find(({ code }) => code === '4')?.module).toBe('transfer');
  });

  it('says who leads and who takes part, with the registry record of each organisation', async () => {
    const { tasks } = (await get<PlanAnswer>('/api/v1/plan')).areas[0] ?? { tasks: [] };
    expect(tasks[0]?.leads.map(({ code }) => code)).toEqual(['AAST-XH', 'AAST-XC']);
    const { rows } = await organisations();
    expect(tasks[0]?.leads[0]).toEqual({
      code: 'AAST-XH',
      zh: '省科协学会部',
      en: 'Department of Societies',
      organisationId: rows.get('AAST-XH'),
    });
    expect(tasks[0]?.participants[0]).toMatchObject({ code: 'SOCIETIES', organisationId: null });
  });

  it('says plainly what is not built yet, and of which measures records exist', async () => {
    const measures = measuresIn(await get<PlanAnswer>('/api/v1/plan'));
    const built = measures.filter((entry) => entry.built).map(({ code }) => code);
    expect(built).toEqual(['2.3', '2.4', '5.4', '7.3', 'S1.2']);
    const missing = measures.filter((entry) => !entry.built);
    expect(new Set(missing.map((entry) => entry.status))).toEqual(new Set(['not-built']));
    const records = missing.flatMap((entry) => entry.records);
    expect(records.every((entry) => !entry.built && entry.count === 0 && entry.href === null)).toBe(true);
    expect((await measure('7.1')).records).toEqual([
      { resource: 'demand', zh: '技术需求', en: 'Technology demand', built: false, count: 0, href: null },
    ]);
  });

  it('lists every record type of a measure, also those that are still to come', async () => {
    const { built, records } = await measure('S1.2');
    expect(built).toBe(true);
    expect(records.map(({ resource, built: exists }) => [resource, exists])).toEqual([
      ['meeting', true],
      ['action-item', false],
    ]);
  });

  it('is read by every role, and by nobody without the permission', async () => {
    const permissions = app.get(PermissionCatalogue);
    for (const role of ['department', 'enterprise', 'expert', 'auditor', 'security-administrator'])
      expect(permissions.templateOf(role)).toContain('plan.read');
    expect(await status('/api/v1/plan', 'guest')).toBe(200);
    expect(await status('/api/v1/plan', 'nobody')).toBe(403);
    for (const path of ['/plan/targets', '/plan/editions', '/plan/measures/7.3'])
      expect(await status(`/api/v1${path}`, 'nobody')).toBe(403);
  });

  it('refuses unknown parameters, measures and editions', async () => {
    expect(await status('/api/v1/plan?foo=1')).toBe(400);
    expect(await status('/api/v1/plan/editions?edition=2021-2025')).toBe(400);
    expect(await status('/api/v1/plan/measures/99.9')).toBe(404);
    expect(await status('/api/v1/plan?edition=1999-2003')).toBe(404);
    expect(await status('/api/v1/plan?edition=2021-2025')).toBe(200);
  });
});

describe('progress', () => {
  it('begins with the first record, for every reader, and moves by one with each', async () => {
    expect((await measure('7.3')).status).toBe('not-started');
    await visit('张', '甲', OTHER);
    expect(await measure('7.3')).toMatchObject({
      status: 'in-progress',
      records: [{ resource: 'expert-visit', count: 1 }],
    });
    expect(await measure('7.3', 'society')).toMatchObject({ status: 'in-progress', records: [{ count: 0 }] });
    await visit('李', '甲', SOCIETY);
    expect((await measure('7.3')).records[0]?.count).toBe(2);
    expect((await measure('7.3', 'society')).records[0]?.count).toBe(1);
  });

  it('counts only the rows that belong to the measure', async () => {
    await agreement('strategic', OTHER);
    await agreement('strategic', SOCIETY);
    await agreement('local', SOCIETY);
    expect((await measure('2.3')).records[0]?.count).toBe(2);
    expect((await measure('5.4')).records[0]?.count).toBe(1);
    expect(await measure('9.1')).toMatchObject({ built: false, records: [{ resource: 'agreement', built: false }] });
  });

  it.each(['province', 'society'])('opens the rows behind each count, for the %s', async (reader) => {
    for (const code of ['7.3', '2.3', '5.4']) {
      const [records] = (await measure(code, reader)).records as [RecordsAnswer];
      expect(await totalOf(records.href, reader)).toBe(records.count);
    }
  });

  it('shows no list to who may not read the records', async () => {
    expect(await measure('7.3', 'guest')).toMatchObject({
      built: true,
      status: 'in-progress',
      records: [{ count: 0, href: null }],
    });
    const page = await get<MeasurePageAnswer>('/api/v1/plan/measures/7.3', 'guest');
    expect(page).toMatchObject({ metrics: [], trend: [], targets: [{ value: null, ratio: null, href: null }] });
  });

  it('of the whole plan takes a handful of statements', async () => {
    const read = jest.spyOn(app.get(Database), 'read');
    const query = jest.spyOn(app.get(Database), 'query');
    await get('/api/v1/plan', 'society');
    // One for all lists, one for what the reader does not see, one for each metric, and one for each target's figure.
    expect(read.mock.calls.length + query.mock.calls.length).toBeLessThanOrEqual(7);
    read.mockRestore();
    query.mockRestore();
  });

  it('does not count for an edition what happened before it', async () => {
    const before = (await measure('7.3')).records[0]?.count;
    await visit('王', '乙', SOCIETY, noon('2020-12-31'));
    expect((await measure('7.3')).records[0]?.count).toBe(before);
  });
});

describe('a measure', () => {
  it('has its place, responsible bodies, figures, targets and twelve months', async () => {
    const page = await get<MeasurePageAnswer>('/api/v1/plan/measures/7.3');
    expect(page).toMatchObject({
      code: '7.3',
      area: { code: '4' },
      task: { code: '7' },
      safeguard: null,
      leads: [{ code: 'AAST-XH' }],
      participants: [{ code: 'SOCIETIES' }, { code: 'CITIES' }],
      metrics: [{ code: 'expert-visit.held', resource: 'expert-visit', value: 2, unit: times }],
      targets: [{ code: 'expert-visits' }],
    });
    expect(page.trend).toHaveLength(12);
    expect(page.trend[0]?.key).toBe(addMonths(dayOf(new Date()), -11).slice(0, 7));
    expect(page.trend.at(-1)).toMatchObject({ key: dayOf(new Date()).slice(0, 7), value: 2 });
    expect(await totalOf(page.metrics[0]?.href ?? null)).toBe(2);
    expect(await totalOf(page.trend.at(-1)?.href ?? null)).toBe(2);
  });

  it('of a safeguard names it; one that is not built has no figures', async () => {
    expect(await get('/api/v1/plan/measures/S1.2')).toMatchObject({
      area: null,
      task: null,
      safeguard: { code: 'S1' },
    });
    expect(await get('/api/v1/plan/measures/7.1')).toMatchObject({ built: false, metrics: [], targets: [], trend: [] });
  });
});

describe('targets', () => {
  it('take what lags behind, with the rows behind it', async () => {
    const visits = await target('expert-visits');
    expect(visits).toMatchObject({
      kind: 'count',
      measure: '7.3',
      required: 1000,
      value: 1,
      ratio: 0.001,
      due: '2025-12-31',
    });
    expect(visits.status).toBe('late');
    expect(await totalOf(visits.href)).toBe(2);
    expect(await target('expert-visits', 'society')).toMatchObject({ value: 1, status: 'late' });
  });

  it('of a share count the cities that have rows, whatever their number', async () => {
    const pilots = app.get(StoreRegistry).of(Pilot);
    for (const divisionCode of ['340100', '340102', '340200', '340300', '340400', '340500'])
      await pilots.create({ title: '试点', startedAt: noon('2024-05-06'), divisionCode }, system);
    expect(await target('pilot-city')).toMatchObject({ value: 0.3125, ratio: 0.9375, status: 'late' });
    await pilots.create({ title: '试点', startedAt: noon('2024-05-06'), divisionCode: '340600' }, system);
    expect(await target('pilot-city')).toMatchObject({ value: 0.375, ratio: 1, status: 'done' });
    expect((await measure('2.4')).status).toBe('in-progress');
  });

  it('of a rate look at the running quarter', async () => {
    const before = await target('quarterly-meeting');
    expect(before).toMatchObject({ kind: 'rate', period: 'quarter', value: 0, ratio: 0, status: 'late' });
    expect((before.due ?? '') >= dayOf(new Date())).toBe(true);
    await app.get(StoreRegistry).of(Meeting).create({ title: '领导小组会议', heldAt: thisMonth }, system);
    const after = await target('quarterly-meeting');
    expect(after).toMatchObject({ value: 1, status: 'on-track' });
    expect(after.ratio).toBeGreaterThan(0);
    expect(await totalOf(after.href)).toBe(1);
  });

  it('say so when nothing can be counted yet', async () => {
    for (const code of ['pilot-national', 'pilot-county', 'brand', 'annual-list'])
      expect(await target(code)).toMatchObject({ value: null, ratio: null, href: null, status: 'not-built' });
  });
});

describe('the document', () => {
  const schemaOf = (name: string): Schema => planSchemas[name] as Schema;

  it.each([
    ['Plan', '/api/v1/plan'],
    ['PlanTargets', '/api/v1/plan/targets'],
    ['PlanMeasurePage', '/api/v1/plan/measures/7.3'],
    ['PlanMeasurePage', '/api/v1/plan/measures/S1.2'],
    ['PlanEditions', '/api/v1/plan/editions'],
  ])('describes the answer %s of %s, and its example', async (name, path) => {
    expect(faultsOf(planSchemas, schemaOf(name), await get(path))).toEqual([]);
    expect(schemaOf(name).examples).toHaveLength(1);
    for (const example of schemaOf(name).examples ?? [])
      expect(faultsOf(planSchemas, schemaOf(name), example)).toEqual([]);
  });
});

describe('evidence', () => {
  it('that names what does not exist stops the boot', () => {
    const check = (entry: EvidenceOptions): (() => void) => {
      const evidence = new MeasureEvidence(app.get(StoreRegistry), app.get(MetricRegistry), app.get(Figures));
      evidence.add(entry);
      return () => evidence.onApplicationBootstrap();
    };
    expect(check({ measure: '2.3', resource: Agreement })).not.toThrow();
    expect(check({ measure: '1.1', resource: Agreement })).toThrow('no measure 1.1 with record type agreement');
    expect(check({ measure: '2.3', resource: Agreement, rows: { 'filter[nothing]': 'x' } })).toThrow();
    expect(check({ measure: '2.3', resource: Agreement, rows: 'pilot.started' })).toThrow(
      'does not count rows of agreement',
    );
    expect(check({ measure: '2.3', resource: Agreement, metrics: ['agreement.none'] })).toThrow('unknown metric');
    expect(check({ measure: '2.4', resource: Pilot, targets: { nothing: { metric: 'pilot.started' } } })).toThrow(
      'no target nothing',
    );
    expect(
      check({ measure: '7.3', resource: ExpertVisit, targets: { 'expert-visits': { metric: 'expert-visit.held' } } }),
    ).toThrow('experts, enterprises');
  });
});

describe('editions', () => {
  const snapshot = async (edition: string): Promise<unknown> => {
    const sql = app.get(Database);
    const tables = ['plan_node', 'plan_target'].map((table) =>
      sql.query(`select t.*, t.xmin::text as written from ${table} t where edition_code = $1 order by id`, [edition]),
    );
    return Promise.all([
      ...tables,
      sql.query('select e.*, e.xmin::text as written from plan_edition e where code = $1', [edition]),
      sql.query(
        'select r.*, r.xmin::text as written from plan_responsibility r where node_id like $1 order by node_id, role, body_code',
        [`${edition}/%`],
      ),
    ]);
  };

  it('are loaded again without any change, even if their data was edited', async () => {
    const before = await snapshot('2021-2025');
    await loadCatalogue(app.get(Database));
    await loadCatalogue(app.get(Database), [{ ...KECHUANG_ANHUI, zh: '改名', areas: [] }]);
    expect(await snapshot('2021-2025')).toEqual(before);
  });

  it('are published once by processes that start together', async () => {
    const next = { ...KECHUANG_ANHUI, edition: '2031-2035', period: { from: 2031, to: 2035 } };
    await Promise.all([1, 2, 3].map(() => loadCatalogue(app.get(Database), [next])));
    const [row] = await app.get(Database).query(`select count(*) as n from plan_node where edition_code = '2031-2035'`);
    expect(row).toEqual({ n: 7 + 14 + 3 + 76 });
  });

  it('that come later leave the earlier ones as they are', async () => {
    const before = await snapshot('2021-2025');
    const next = { ...KECHUANG_ANHUI, edition: '2026-2030', period: { from: 2026, to: 2030 }, targets: [] };
    await loadCatalogue(app.get(Database), [KECHUANG_ANHUI, next]);
    expect(await snapshot('2021-2025')).toEqual(before);
    // Another process, started after the new edition was published, reads it.
    const editions = await new PlanCatalogue(app.get(Database)).editions();
    expect(editions.map(({ code, counts }) => [code, counts])).toEqual([
      ['2021-2025', { from: '2021-01-01', to: '2025-12-31' }],
      ['2026-2030', { from: '2026-01-01', to: '2030-12-31' }],
      ['2031-2035', { from: '2031-01-01', to: null }],
    ]);
    expect((await new PlanCatalogue(app.get(Database)).edition()).code).toBe('2026-2030');
  });

  it('are listed with their state', async () => {
    const { items } = await get<{ items: EditionAnswer[] }>('/api/v1/plan/editions');
    expect(items).toMatchObject([
      { code: 'kechuang-anhui', edition: '2021-2025', period: [2021, 2025], status: 'current' },
    ]);
  });
});

/** The registry's records of the plan's bodies, by plan code. */
async function organisations(): Promise<{ rows: ReadonlyMap<string, string> }> {
  const { items } = await app.get(StoreRegistry).of(Organisation).rows({ pageSize: '100' }, system);
  const found = await app
    .get(Database)
    .query<{ id: string; plan_code: string }>(
      'select id, plan_code from organisation where id = any($1) and plan_code is not null',
      [items.map(({ id }) => id)],
    );
  return { rows: new Map(found.map((row) => [row.plan_code, row.id])) };
}
