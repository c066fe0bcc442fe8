import { defineProblems } from '../errors/catalogue.js';

defineProblems({
  'rate.exceeded': {
    status: 429,
    zh: '请求过于频繁，请 {seconds} 秒后再试。',
    en: 'Too many requests: try again in {seconds} seconds.',
  },
});
