import type { TargetData } from './plan-data.js';

type Required = Pick<TargetData, 'code' | 'zh' | 'en' | 'kind' | 'measure' | 'required' | 'unit'>;

const target = (required: Required, more: Partial<TargetData> = {}): TargetData => ({
  due: null,
  base: null,
  period: null,
  of: [],
  ...required,
  ...more,
});

/** The figures that the plan commits to. What is reached is computed from records, never typed in. */
export const TARGETS: readonly TargetData[] = [
  target({
    code: 'pilot-national',
    measure: '2.1',
    zh: '“科创中国”试点市（园区）',
    en: 'National pilot cities and parks',
    kind: 'count',
    required: 2,
    unit: { zh: '家', en: 'pilots' },
  }),
  target(
    {
      code: 'pilot-city',
      measure: '2.4',
      zh: '开展“科创安徽”试点的设区的市占比',
      en: 'Share of cities with a provincial pilot',
      kind: 'ratio',
      required: 1 / 3,
      unit: { zh: '占比', en: 'share' },
    },
    { due: '2025-12-31', base: { zh: '设区的市', en: 'cities', count: 16 } },
  ),
  target(
    {
      code: 'pilot-county',
      measure: '2.4',
      zh: '开展“科创安徽”试点的县（市、区）和省级以上园区',
      en: 'Counties and parks of provincial rank with a pilot',
      kind: 'count',
      required: 10,
      unit: { zh: '家', en: 'pilots' },
    },
    { due: '2025-12-31' },
  ),
  target(
    {
      code: 'brand',
      measure: null,
      zh: '“科创安徽”品牌初步形成',
      en: 'The Kechuang Anhui brand has taken shape',
      kind: 'milestone',
      required: 1,
      unit: { zh: '项', en: 'milestone' },
    },
    { due: '2023-12-31' },
  ),
  target(
    {
      code: 'expert-visits',
      measure: '7.3',
      zh: '千名专家进千企',
      en: 'A thousand experts to a thousand enterprises',
      kind: 'count',
      required: 1000,
      unit: { zh: '名专家、家企业', en: 'experts and enterprises' },
    },
    { of: ['experts', 'enterprises'] },
  ),
  target(
    {
      code: 'quarterly-meeting',
      measure: 'S1.2',
      zh: '领导小组每季度会议',
      en: 'Meeting of the leading group in every quarter',
      kind: 'rate',
      required: 1,
      unit: { zh: '次/季度', en: 'per quarter' },
    },
    { period: 'quarter' },
  ),
  target(
    {
      code: 'annual-list',
      measure: 'S3.2',
      zh: '年度榜单',
      en: 'Annual list',
      kind: 'rate',
      required: 1,
      unit: { zh: '次/年', en: 'per year' },
    },
    { period: 'year' },
  ),
];
