import { defineCorpus } from '@kechuang/ranking';
import { Demand } from './demand.js';

/** Demands are found by what is needed, before all by their names and keywords. */
export const demandCorpus = defineCorpus(Demand, {
  title: 3,
  keywords: 2,
  description: 1,
  currentSolution: 1,
  shortcoming: 1,
  expectedIndicators: 1,
  industry: 1,
  disciplines: 1,
});
