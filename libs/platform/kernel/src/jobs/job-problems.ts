import { defineProblems } from '../errors/catalogue.js';

defineProblems({
  'job.missing': { status: 404, zh: '任务不存在，或不是您发起的。', en: 'The job does not exist or is not yours.' },
  'job.interrupted': {
    status: 500,
    zh: '任务中途中断，没有完成，请重新发起。',
    en: 'The job was interrupted and did not finish; start it again.',
  },
});
