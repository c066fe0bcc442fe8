import { defineMetrics } from '@kechuang/kernel';
import { ServiceOffer } from './service-offer.js';

/** How many service offers were published. */
export const serviceOfferMetrics = defineMetrics(ServiceOffer, {
  published: {
    zh: '发布服务资源数',
    en: 'Service offers published',
    unit: { zh: '项', en: 'offers' },
    date: 'publishedAt',
    dimensions: { kind: 'kind', organisation: 'organisationId' },
  },
});
