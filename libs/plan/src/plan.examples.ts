/** Answers as the OpenAPI document shows them. */
const SOCIETIES_DEPARTMENT = {
  code: 'AAST-XH',
  zh: '省科协学会部',
  en: 'Department of Societies',
  organisationId: '0185699c-7a00-7c11-9b1e-3f0c2a7d5e42',
};
const SOCIETIES = { code: 'SOCIETIES', zh: '省级学会', en: 'Provincial societies', organisationId: null };
const DEMANDS = '/api/v1/transfer/demands?filter%5BsubmittedAt%5D%5Bgte%5D=2021-01-01';
const TASK = { code: '7', zh: '搭建供需对接平台', en: 'Supply and demand matching' };
const AREA = { code: '4', zh: '服务成果转移转化应用体系建设', en: 'Technology transfer' };
const HEAD = {
  code: 'kechuang-anhui',
  edition: '2021-2025',
  title: { zh: '科创安徽', en: 'Kechuang Anhui' },
  period: [2021, 2025],
};

export const recordsExample = {
  resource: 'demand',
  zh: '技术需求',
  en: 'Technology demand',
  built: true,
  count: 1204,
  href: DEMANDS,
};

const MEASURE = {
  code: '7.1',
  zh: '企业技术需求和产业发展需求征集',
  en: 'Collection of enterprise and industry demands',
  leads: [SOCIETIES_DEPARTMENT],
  status: 'in-progress',
  built: true,
  records: [recordsExample],
};

export const planExample = {
  ...HEAD,
  areas: [
    {
      ...AREA,
      module: 'transfer',
      tasks: [{ ...TASK, leads: [SOCIETIES_DEPARTMENT], participants: [SOCIETIES], measures: [MEASURE] }],
    },
  ],
  safeguards: [
    {
      code: 'S3',
      zh: '加强评估激励',
      en: 'Evaluation and incentives',
      module: 'evaluation',
      leads: [SOCIETIES_DEPARTMENT],
      participants: [SOCIETIES],
      measures: [],
    },
  ],
};

export const targetsExample = {
  items: [
    {
      code: 'expert-visits',
      zh: '千名专家进千企',
      en: 'A thousand experts to a thousand enterprises',
      measure: '7.3',
      kind: 'count',
      required: 1000,
      value: null,
      unit: { zh: '名专家、家企业', en: 'experts and enterprises' },
      period: null,
      due: '2025-12-31',
      status: 'not-built',
      ratio: null,
      href: null,
    },
  ],
};

export const measureExample = {
  ...MEASURE,
  edition: '2021-2025',
  participants: [SOCIETIES],
  area: AREA,
  task: TASK,
  safeguard: null,
  metrics: [
    {
      code: 'demand.submitted',
      zh: '提交需求数',
      en: 'Demands submitted',
      resource: 'demand',
      value: 1204,
      unit: { zh: '项', en: 'demands' },
      href: DEMANDS,
    },
  ],
  targets: [],
  trend: [{ key: '2026-11', value: 48, href: DEMANDS }],
};

export const editionsExample = {
  items: [
    {
      ...HEAD,
      status: 'current',
      startsOn: '2021-01-01',
      endsOn: '2025-12-31',
      publishedAt: '2026-11-23T08:00:00.000Z',
    },
  ],
};
