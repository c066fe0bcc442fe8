import { defineMetrics } from '@kechuang/kernel';
import { Achievement } from './achievement.js';

const items = { zh: '项', en: 'achievements' };
const dimensions = { industry: 'industry', kind: 'kind', organisation: 'organisationId' };

/** Figures of measures 8.2 and 8.6. */
export const achievementMetrics = defineMetrics(Achievement, {
  submitted: { zh: '提交成果数', en: 'Achievements submitted', unit: items, date: 'submittedAt', dimensions },
  published: { zh: '入库成果数', en: 'Achievements published', unit: items, date: 'publishedAt', dimensions },
  transferred: { zh: '转化成果数', en: 'Achievements transferred', unit: items, date: 'transferredAt', dimensions },
  promoted: { zh: '论文转技术数', en: 'Papers promoted to technologies', unit: items, date: 'promotedAt', dimensions },
});
