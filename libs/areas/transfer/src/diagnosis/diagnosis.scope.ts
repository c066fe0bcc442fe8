import { always, defineScope, equals, isIn, isWithin } from '@kechuang/kernel';
import { Diagnosis } from './diagnosis.js';

/** Proposals are between those who verify a demand and the organisation that raised it. */
export const diagnosisScope = defineScope(
  Diagnosis,
  {
    all: { zh: '全部', en: 'All', rows: () => always },
    division: { zh: '所辖区域', en: 'Own division', rows: (who) => isWithin('divisionCode', who.divisionCode) },
    subordinate: {
      zh: '下属单位',
      en: 'Subordinate organisations',
      rows: (who) => isIn('organisationId', who.organisationIds),
    },
    own: { zh: '本单位', en: 'Own organisation', rows: (who) => equals('organisationId', who.organisationId) },
  },
  ['all', 'division', 'subordinate'],
);
