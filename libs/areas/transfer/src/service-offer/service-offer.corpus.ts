import { defineCorpus } from '@kechuang/ranking';
import { ServiceOffer } from './service-offer.js';

/** Service offers are found by what they do and for whom. */
export const serviceOfferCorpus = defineCorpus(ServiceOffer, {
  title: 3,
  keywords: 2,
  description: 1,
  industries: 1,
  disciplines: 1,
});
