import { defineMetrics } from '@kechuang/kernel';
import { Demand } from './demand.js';

const items = { zh: '项', en: 'demands' };
const dimensions = { industry: 'industry', kind: 'kind', organisation: 'organisationId' };

/** Figures of measure 7.1; the cockpit, targets and the evaluation read these and nothing else. */
export const demandMetrics = defineMetrics(Demand, {
  submitted: { zh: '提交需求数', en: 'Demands submitted', unit: items, date: 'submittedAt', dimensions },
  verified: { zh: '核实需求数', en: 'Demands verified', unit: items, date: 'verifiedAt', dimensions },
  published: { zh: '发布需求数', en: 'Demands published', unit: items, date: 'publishedAt', dimensions },
  contracted: { zh: '签约需求数', en: 'Demands contracted', unit: items, date: 'contractedAt', dimensions },
  completed: { zh: '完成需求数', en: 'Demands completed', unit: items, date: 'completedAt', dimensions },
  'first-response': {
    zh: '平均首次响应用时',
    en: 'Mean time to first response',
    unit: { zh: '小时', en: 'hours' },
    date: 'respondedAt',
    measure: { of: 'mean', field: 'firstResponseHours' },
    dimensions: { industry: 'industry', kind: 'kind' },
  },
  'time-to-contract': {
    zh: '平均签约周期',
    en: 'Mean time to contract',
    unit: { zh: '天', en: 'days' },
    date: 'contractedAt',
    measure: { of: 'mean', field: 'contractDays' },
    dimensions: { industry: 'industry', kind: 'kind' },
  },
});
