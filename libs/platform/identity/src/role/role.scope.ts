import { always, defineScope, equals } from '@kechuang/kernel';
import { Role } from './role.js';

/** Whoever reads roles sees all of them; only those made by hand are written. */
export const roleScope = defineScope(
  Role,
  {
    all: { zh: '全部', en: 'All', rows: () => always },
    custom: { zh: '自定义角色', en: 'Custom roles', rows: () => equals('builtIn', false) },
  },
  ['custom'],
);
