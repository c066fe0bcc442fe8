import { defineProblems } from '../errors/catalogue.js';

defineProblems({
  'health.failed': { status: 503, zh: '组件 {name} 异常。', en: 'The component {name} does not work.' },
  'health.stopping': { status: 503, zh: '进程正在停止。', en: 'The process is about to stop.' },
});
