import { allOf, always, defineScope, equals, isIn, isWithin, publishedGrant } from '@kechuang/kernel';
import { Demand } from './demand.js';
import { PUBLISHED_STATUS } from './demand.kinds.js';

/** States in which others than the raising organisation take part. */
const HANDED_IN = ['submitted', 'returned', 'verified', ...PUBLISHED_STATUS, 'closed'];

const handedIn = isIn('status', HANDED_IN);

/** Drafts are seen by those who write them only; the province, the division and the park see what was handed in. */
export const demandScope = defineScope(
  Demand,
  {
    all: { zh: '全省已提交的需求', en: 'All handed-in demands', shared: handedIn, rows: () => always },
    division: {
      zh: '所辖区域已提交的需求',
      en: 'Handed-in demands of the own division',
      shared: handedIn,
      rows: (who) => isWithin('divisionCode', who.divisionCode),
    },
    subordinate: {
      zh: '下属单位已提交的需求',
      en: 'Handed-in demands of subordinate organisations',
      shared: handedIn,
      rows: (who) => isIn('organisationId', who.organisationIds),
    },
    own: {
      zh: '本单位的需求',
      en: "The own organisation's demands",
      rows: (who) => equals('organisationId', who.organisationId),
      own: true,
    },
    open: publishedGrant(
      { zh: '已公开发布的需求', en: 'Published demands' },
      allOf(isIn('status', PUBLISHED_STATUS), isIn('disclosure', ['public', 'signed-in'])),
    ),
  },
  ['own'],
);
