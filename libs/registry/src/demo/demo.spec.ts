import { describe, expect, it } from '@jest/globals';
import { isCreditCode } from '../data/credit-code.js';
import { DICTIONARIES } from '../data/dictionaries.js';
import { cityCodeOf, divisionByCode, PROVINCE } from '../data/divisions.js';
import { demoAccounts } from './accounts.demo.js';
import { DEMO_SEED, type OrganisationDemo, type PersonDemo } from './demo-types.js';
import { demoOrganisations } from './organisations.demo.js';
import { demoExperts } from './people.demo.js';

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const organisations = demoOrganisations({ seed: DEMO_SEED });
const experts = demoExperts({ seed: DEMO_SEED, organisations });
const codesOf = (dictionary: string) =>
  new Set(DICTIONARIES.find(({ code }) => code === dictionary)?.items.map(({ code }) => code));
const ofKind = (list: readonly OrganisationDemo[], kind: string) => list.filter((one) => one.kind === kind);

describe('organisations of the demo data', () => {
  it.each([
    ['provincial-association', 1],
    ['department', 5],
    ['affiliated-institution', 3],
    ['provincial-society', 60],
    ['city-association', 16],
    ['county-association', 104],
    ['university', 40],
    ['university-association', 24],
    ['research-institute', 18],
    ['park', 20],
    ['enterprise', 300],
  ])('has of kind %s: %i', (kind, count) => {
    expect(ofKind(organisations, kind)).toHaveLength(count);
  });

  it('has no name, id or credit code twice', () => {
    for (const key of ['name', 'id', 'creditCode'] as const) {
      const values = organisations.map((one) => one[key]).filter((value) => value !== null);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('has only valid codes', () => {
    for (const one of organisations) {
      expect(one.id).toMatch(UUID7);
      if (one.creditCode !== null) expect(isCreditCode(one.creditCode)).toBe(true);
      expect(one.divisionCode === PROVINCE.code || divisionByCode(one.divisionCode)).toBeTruthy();
      for (const code of one.industries) expect(codesOf('industry')).toContain(code);
      for (const code of one.disciplines) expect(codesOf('discipline')).toContain(code);
    }
  });

  it('puts parents before their children, and a park with an enterprise of its own city', () => {
    const seen = new Map<string, OrganisationDemo>();
    for (const one of organisations) {
      const parent = one.parentId === null ? null : seen.get(one.parentId);
      expect(parent).not.toBeUndefined();
      if (parent?.kind === 'park') expect(cityCodeOf(parent.divisionCode)).toBe(cityCodeOf(one.divisionCode));
      seen.set(one.id, one);
    }
  });

  it('has enterprises in every city and in every industry', () => {
    const enterprises = ofKind(organisations, 'enterprise');
    expect(new Set(enterprises.map((one) => cityCodeOf(one.divisionCode))).size).toBe(16);
    expect(new Set(enterprises.flatMap((one) => one.industries)).size).toBe(10);
  });

  it('is the same every time', () => {
    expect(demoOrganisations({ seed: DEMO_SEED })).toEqual(organisations);
    expect(demoOrganisations({ seed: 'another' })).not.toEqual(organisations);
  });

  it('keeps the same records in a small set', () => {
    const small = demoOrganisations({ seed: DEMO_SEED, scale: 0.05 });
    expect(small.length).toBeLessThan(130);
    expect(ofKind(small, 'provincial-society')).toEqual(ofKind(organisations, 'provincial-society').slice(0, 12));
  });
});

describe('experts of the demo data', () => {
  it('are 800, with ids of their own', () => {
    expect(experts).toHaveLength(800);
    expect(new Set(experts.map(({ id }) => id)).size).toBe(800);
    for (const { id } of experts) expect(id).toMatch(UUID7);
  });

  it('work and are members where there is something', () => {
    const ids = new Set(organisations.map(({ id }) => id));
    for (const { organisationId, affiliationIds } of experts) {
      expect(ids).toContain(organisationId);
      for (const id of affiliationIds) expect(ids).toContain(id);
    }
  });

  it('use the codes of the dictionaries', () => {
    const strange = (dictionary: string, codesOfExpert: (one: PersonDemo) => readonly (string | null)[]) => {
      const known = codesOf(dictionary);
      return experts.flatMap(codesOfExpert).filter((code) => code === null || !known.has(code));
    };
    expect(strange('discipline', (one) => one.disciplines)).toEqual([]);
    expect(strange('industry', (one) => one.industries)).toEqual([]);
    expect(strange('honour', (one) => one.honours)).toEqual([]);
    expect(strange('language', (one) => one.languages)).toEqual([]);
    expect(strange('title', (one) => [one.title])).toEqual([]);
    expect(strange('degree', (one) => [one.degree])).toEqual([]);
    expect(experts.filter(({ specialities }) => specialities.length === 0)).toEqual([]);
  });

  it('have telephone and mail that reach nobody', () => {
    for (const { phone, email } of experts) {
      expect(phone).toMatch(/^1990000\d{4}$/);
      expect(email).toMatch(/^[a-z]+@[a-z0-9]+\.example\.com$/);
    }
  });
});

describe('demo accounts', () => {
  it.each([1, 0.01])('are twenty at scale %d', (scale) => {
    const some = demoOrganisations({ seed: DEMO_SEED, scale });
    const accounts = demoAccounts(some, demoExperts({ seed: DEMO_SEED, organisations: some, scale }));
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(20);
  });
});
