import { editionsExample, measureExample, planExample, recordsExample, targetsExample } from './plan.examples.js';

/** JSON Schema (2020-12, as OpenAPI 3.1 uses it). */
type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  description,
  ...(examples.length > 0 && { examples }),
});
const oneOf = (description: string, values: readonly string[]): JsonSchema => ({
  type: 'string',
  enum: values,
  description,
  examples: [values[0]],
});
const day = (description: string, example: string): JsonSchema => ({ ...text(description, example), format: 'date' });
const number = (description: string): JsonSchema => ({ type: 'number', description });
const flag = (description: string): JsonSchema => ({ type: 'boolean', description });
const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  items,
  ...(description !== undefined && { description }),
});
const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema['type'], 'null'] });
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const refOrNull = (name: string): JsonSchema => ({ anyOf: [ref(name), { type: 'null' }] });

const label = { zh: text('中文名称 / Chinese name'), en: text('英文名称 / English name') };
const titled = { code: text('编号 / Code', '7.1'), ...label };
const unit = object({ zh: text('单位 / Unit in Chinese', '项'), en: text('英文单位 / Unit in English', 'demands') });
const href = orNull({
  ...text('所计记录的列表 / The list of the rows counted', '/api/v1/transfer/demands'),
  format: 'uri-reference',
});
const bodies = (description: string): JsonSchema => list(ref('PlanBody'), description);

const MEASURE_STATUS = ['not-built', 'not-started', 'in-progress', 'done'];
const TARGET_STATUS = ['not-built', 'on-track', 'at-risk', 'late', 'done'];

const head = {
  code: text('方案代码 / Code of the plan', 'kechuang-anhui'),
  edition: text('版次 / Edition', '2021-2025'),
  title: { ...object(label), description: '方案名称 / Title', examples: [{ zh: '科创安徽', en: 'Kechuang Anhui' }] },
  period: {
    ...list({ type: 'integer' }, '起止年份 / First and last year'),
    minItems: 2,
    maxItems: 2,
    examples: [[2021, 2025]],
  },
};

const measure = {
  ...titled,
  leads: bodies('牵头单位 / Led by'),
  status: oneOf(
    '进展：未开通（尚无可填报的记录）、未开始、推进中、已完成（目标均已达成）；按全部记录判定 / Where it stands, from all records: not built (its records do not exist yet), not started, in progress, done (all its targets are reached)',
    MEASURE_STATUS,
  ),
  built: flag('佐证记录至少一类已开通 / At least one of its record types exists'),
  records: list(ref('PlanRecords'), '佐证记录 / The records that are its evidence'),
};
const work = {
  leads: bodies('牵头单位 / Led by'),
  participants: bodies('参加单位 / With'),
  measures: list(ref('PlanMeasure'), '举措 / Measures'),
};
const module = text('所属模块 / Module', 'transfer');

/** Components of the plan's answers in the OpenAPI document. */
export const planSchemas: Readonly<Record<string, JsonSchema>> = {
  PlanPart: { ...object(titled), description: '方案组成部分 / A part of the plan' },
  PlanBody: {
    ...object({
      code: text('单位代码 / Code', 'AAST-XH'),
      ...label,
      organisationId: {
        ...orNull(text('组织记录，类别单位为空 / The registry record; null for a group of organisations')),
        format: 'uuid',
      },
    }),
    description: '方案所列单位 / A body that the plan names',
    examples: [{ code: 'SOCIETIES', zh: '省级学会', en: 'Provincial societies', organisationId: null }],
  },
  PlanRecords: {
    ...object({
      resource: text('记录类型 / Record type', 'demand'),
      ...label,
      built: flag('是否已开通 / Does it exist'),
      count: { type: 'integer', minimum: 0, description: '您可见的记录数 / Rows that you see' },
      href,
    }),
    examples: [recordsExample],
  },
  PlanMeasure: { ...object(measure), description: '举措 / A measure' },
  PlanTask: { ...object({ ...titled, ...work }), description: '任务 / A task' },
  PlanArea: {
    ...object({ ...titled, module, tasks: list(ref('PlanTask'), '任务 / Tasks') }),
    description: '领域 / An area',
  },
  PlanSafeguard: { ...object({ ...titled, module, ...work }), description: '保障措施 / A safeguard' },
  Plan: {
    ...object({
      ...head,
      areas: list(ref('PlanArea'), '领域 / Areas'),
      safeguards: list(ref('PlanSafeguard'), '保障措施 / Safeguards'),
    }),
    description: '建设方案及进展 / The plan and its progress',
    examples: [planExample],
  },
  PlanTarget: {
    ...object({
      code: text('目标代码 / Code', 'expert-visits'),
      ...label,
      measure: orNull(text('举措编号，全方案目标为空 / Measure; null for the whole plan', '7.3')),
      kind: oneOf(
        '类型：数量、占比、里程碑、频次 / Kind: so many, a share of something, reached or not, so many in every period',
        ['count', 'ratio', 'milestone', 'rate'],
      ),
      required: number('目标值 / Required'),
      value: orNull(
        number('您可见记录的现值；频次为本期数 / Value of the rows that you see; of a rate, of the running period'),
      ),
      unit,
      period: { type: ['string', 'null'], enum: ['quarter', 'year', null], description: '频次周期 / Period of a rate' },
      due: orNull(day('期限 / Due', '2025-12-31')),
      status: oneOf(
        '状态：未开通、进度正常、需关注、已滞后、已达成；按全部记录与时间进度判定 / Status, from all records and the linear pace from the start of the edition to the due date',
        TARGET_STATUS,
      ),
      ratio: { ...orNull(number('完成比例，1 为达成 / Share reached, 1 when reached')), minimum: 0, maximum: 1 },
      href,
    }),
    description: '量化目标 / A target',
  },
  PlanTargets: { ...object({ items: list(ref('PlanTarget'), '量化目标 / Targets') }), examples: [targetsExample] },
  PlanMetric: {
    ...object({
      code: text('指标代码 / Metric', 'demand.published'),
      ...label,
      resource: text('记录类型 / Record type', 'demand'),
      value: number('您可见记录的数值 / Value of the rows that you see'),
      unit,
      href,
    }),
    description: '指标 / A figure',
  },
  PlanMeasurePage: {
    ...object({
      ...measure,
      edition: head.edition,
      participants: bodies('参加单位 / With'),
      area: refOrNull('PlanPart'),
      task: refOrNull('PlanPart'),
      safeguard: refOrNull('PlanPart'),
      metrics: list(ref('PlanMetric'), '主要数据 / Figures'),
      targets: list(ref('PlanTarget'), '对应目标 / Targets'),
      trend: list(
        object({ key: text('月份 / Month', '2026-11'), value: number('数值 / Value'), href }),
        '首项指标近十二个月 / The first figure by month, twelve months',
      ),
    }),
    description: '举措详情 / A measure with its figures',
    examples: [measureExample],
  },
  PlanEdition: {
    ...object({
      ...head,
      status: oneOf('现行、已被新版取代、尚未开始 / In force, superseded by a later edition, still to begin', [
        'current',
        'superseded',
        'upcoming',
      ]),
      startsOn: day('开始日 / First day', '2021-01-01'),
      endsOn: day('结束日 / Last day', '2025-12-31'),
      publishedAt: { ...text('入库时间 / Published at'), format: 'date-time' },
    }),
    description: '方案版次 / An edition of the plan',
  },
  PlanEditions: {
    ...object({ items: list(ref('PlanEdition'), '版次，由早到晚 / Editions, oldest first') }),
    examples: [editionsExample],
  },
};
