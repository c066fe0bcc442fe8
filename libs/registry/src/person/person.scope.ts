import { always, anyOf, defineScope, equals, isIn, isWithin, publishedGrant } from '@kechuang/kernel';
import { Person } from './person.js';

/** Everyone may look experts up, without their telephone numbers; an organisation keeps the data of its own people. */
export const personScope = defineScope(
  Person,
  {
    all: { zh: '全省', en: 'The province', rows: () => always },
    region: { zh: '所辖区域', en: 'The region', rows: (who) => isWithin('divisionCode', who.divisionCode) },
    own: {
      zh: '本单位人员和本人',
      en: 'Own people and oneself',
      rows: (who) => anyOf(isIn('organisationId', who.organisationIds), equals('id', who.personId)),
      own: true,
    },
    directory: publishedGrant({ zh: '专家库', en: 'Expert library' }, equals('expert', true)),
  },
  ['all', 'region', 'own'],
);
