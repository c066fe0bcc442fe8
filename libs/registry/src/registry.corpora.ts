import { equals } from '@kechuang/kernel';
import { defineCorpus } from '@kechuang/ranking';
import { Organisation } from './organisation/organisation.js';
import { Person } from './person/person.js';

/** Experts are found by what they work on. */
export const expertCorpus = defineCorpus(
  Person,
  { specialities: 3, position: 1, disciplines: 1, industries: 1, introduction: 1 },
  equals('expert', true),
);

/** Societies are found by their name and field. */
export const societyCorpus = defineCorpus(
  Organisation,
  { name: 2, disciplines: 1, industries: 1, introduction: 1 },
  equals('kind', 'provincial-society'),
);
