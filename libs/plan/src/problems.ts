import { defineProblems } from '@kechuang/kernel';

defineProblems({
  'plan.edition-missing': {
    status: 404,
    zh: '没有编号为“{edition}”的建设方案。',
    en: 'There is no plan edition "{edition}".',
  },
  'plan.measure-missing': {
    status: 404,
    zh: '方案中没有编号为“{measure}”的举措。',
    en: 'The plan has no measure "{measure}".',
  },
});
