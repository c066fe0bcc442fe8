import { defineProblems } from '@kechuang/kernel';

defineProblems({
  'organisation.credit-code': {
    status: 400,
    zh: '统一社会信用代码有误：应为 18 位，且校验码相符。',
    en: 'Not a valid unified social credit code: 18 characters with a fitting check character.',
  },
  'organisation.parent-cycle': {
    status: 422,
    zh: '上级组织不能是本组织或其下属组织。',
    en: 'An organisation cannot stand under itself or under one of its own.',
  },
  'organisation.placing': {
    status: 403,
    zh: '类型、上级组织和所在区域由上级科协维护。',
    en: 'Kind, parent and division are kept by the association above.',
  },
  'dictionary.missing': { status: 404, zh: '没有这个字典。', en: 'There is no such dictionary.' },
  'dictionary.code-fixed': {
    status: 409,
    zh: '代码一经启用不能修改，可停用后另增条目。',
    en: 'A code in use cannot change; retire the item and add another.',
  },
});
