import { always, defineScope, isIn } from '@kechuang/kernel';
import { Account } from './account.js';

/** Administrators see every account, others those of their own organisation and what is under it. */
export const accountScope = defineScope(
  Account,
  {
    all: { zh: '全部', en: 'All', rows: () => always },
    own: { zh: '本单位', en: 'Own organisation', rows: (who) => isIn('organisationId', who.organisationIds) },
  },
  ['all'],
);
