import { defineMetrics, equals } from '@kechuang/kernel';
import { ExpertVisit } from './expert-visit.js';
import { VisitInvitation } from './visit-invitation.js';

/** Figures of measure 7.3 that count visits. */
export const visitMetrics = defineMetrics(ExpertVisit, {
  visited: {
    zh: '专家进企场次',
    en: 'Visits',
    unit: { zh: '场次', en: 'visits' },
    date: 'visitedAt',
    dimensions: { industry: 'industry', mode: 'mode', enterprise: 'enterpriseId', organiser: 'organiserId' },
  },
  rating: {
    zh: '企业评价平均分',
    en: 'Mean rating',
    unit: { zh: '分', en: 'points' },
    date: 'ratedAt',
    measure: { of: 'mean', field: 'rating' },
    dimensions: { industry: 'industry', organiser: 'organiserId' },
  },
});

/** An expert in a visit is a row of its own, so that experts can be told apart in a figure like anything else. */
export const invitationMetrics = defineMetrics(VisitInvitation, {
  attended: {
    zh: '专家进企人次',
    en: 'Experts in visits',
    unit: { zh: '人次', en: 'attendances' },
    date: 'visitedAt',
    where: equals('status', 'accepted'),
    dimensions: { expert: 'expertId', enterprise: 'enterpriseId', organiser: 'organiserId' },
  },
});
