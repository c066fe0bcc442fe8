import { always, defineScope, equals, isIn, isWithin, publishedGrant } from '@kechuang/kernel';
import { ServiceOffer } from './service-offer.js';

const shown = isIn('status', ['published', 'paused']);

/** Everybody sees what is published; drafts are their provider's, paused offers also the province's and the division's. */
export const serviceOfferScope = defineScope(
  ServiceOffer,
  {
    all: { zh: '全省的服务资源', en: 'All service offers', shared: shown, rows: () => always },
    division: {
      zh: '所辖区域的服务资源',
      en: 'Service offers of the own division',
      shared: shown,
      rows: (who) => isWithin('divisionCode', who.divisionCode),
    },
    own: {
      zh: '本单位的服务资源',
      en: "The own organisation's service offers",
      rows: (who) => equals('organisationId', who.organisationId),
      own: true,
    },
    open: publishedGrant({ zh: '已发布的服务资源', en: 'Published service offers' }, equals('status', 'published')),
  },
  ['own'],
);
