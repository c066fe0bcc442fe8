import { defineCorpus } from '@kechuang/ranking';
import { Achievement } from './achievement.js';

/** Achievements are found by what they do and where they are used. */
export const achievementCorpus = defineCorpus(Achievement, {
  title: 3,
  keywords: 2,
  abstract: 1,
  innovation: 1,
  applications: 1,
  industry: 1,
  industries: 1,
  disciplines: 1,
});
