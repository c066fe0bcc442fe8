import { always, anyOf, defineScope, isIn, isWithin, publishedGrant } from '@kechuang/kernel';
import { Organisation } from './organisation.js';

/** Everyone may look organisations up; who keeps their data is decided by place in the tree and by region. */
export const organisationScope = defineScope(
  Organisation,
  {
    all: { zh: '全省', en: 'The province', rows: () => always },
    region: { zh: '所辖区域', en: 'The region', rows: (who) => isWithin('divisionCode', who.divisionCode) },
    own: {
      zh: '本单位及下属',
      en: 'Own and below',
      rows: (who) => anyOf(isIn('id', who.organisationIds), isIn('parentId', who.organisationIds)),
      own: true,
    },
    directory: publishedGrant({ zh: '名录', en: 'Directory' }, always),
  },
  ['all', 'region', 'own'],
);

/** Grants through which one may say where an organisation belongs: never by oneself about oneself. */
export const PLACING_GRANTS = ['all', 'region'] as const;
