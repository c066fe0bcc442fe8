import { defineMetrics } from '@kechuang/kernel';
import { Match } from './match.js';

const items = { zh: '项', en: 'matches' };
const dimensions = { supply: 'supplyKind', organisation: 'organisationId' };

/** Figures of measure 7.2. */
export const matchMetrics = defineMetrics(Match, {
  recommended: { zh: '推荐对接数', en: 'Matches recommended', unit: items, date: 'recommendedAt', dimensions },
  agreed: { zh: '达成意向数', en: 'Matches agreed', unit: items, date: 'agreedAt', dimensions },
  contracted: { zh: '对接签约数', en: 'Matches contracted', unit: items, date: 'contractedAt', dimensions },
  declined: {
    zh: '谢绝对接数',
    en: 'Matches declined',
    unit: items,
    date: 'declinedAt',
    dimensions: { reason: 'declineReason', ...dimensions },
  },
  'time-to-answer': {
    zh: '平均答复用时',
    en: 'Mean time to answer',
    unit: { zh: '天', en: 'days' },
    date: 'answeredAt',
    measure: { of: 'mean', field: 'answerDays' },
    dimensions: { supply: 'supplyKind' },
  },
});
