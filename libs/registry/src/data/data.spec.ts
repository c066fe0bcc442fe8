import { describe, expect, it } from '@jest/globals';
import { DICTIONARIES } from './dictionaries.js';
import { cities, countiesOf, DIVISIONS, divisionByCode, divisionLabel } from './divisions.js';
import { ORGANISATION_KIND } from '../organisation/organisation.kinds.js';
import { PLAN_BODIES, PLAN_ORGANISATIONS } from './organisations.js';

const HAN = /[\u4e00-\u9fff]/;

describe('divisions', () => {
  it('are 16 cities and 104 counties, each with a name in both languages', () => {
    expect(cities()).toHaveLength(16);
    expect(DIVISIONS).toHaveLength(120);
    expect(new Set(DIVISIONS.map(({ code }) => code)).size).toBe(120);
    for (const { code, name, en } of DIVISIONS) {
      expect(code).toMatch(/^34\d{4}$/);
      expect(name).toMatch(/[市县区]$/);
      expect(en).toMatch(/^[A-Z][A-Za-z' ]+$/);
    }
  });

  it('form a tree of two levels', () => {
    expect(cities().flatMap(({ code }) => countiesOf(code))).toHaveLength(104);
    expect(divisionByCode('340123')).toEqual({
      code: '340123',
      name: '肥西县',
      en: 'Feixi County',
      level: 'county',
      parent: '340100',
    });
    expect(divisionByCode('340176')).toBeUndefined();
    expect(divisionLabel('340123')).toBe('合肥市肥西县');
    expect(divisionLabel('340000')).toBe('安徽省');
  });
});

describe('dictionaries', () => {
  it('have unique codes and names in both languages', () => {
    expect(new Set(DICTIONARIES.map(({ code }) => code)).size).toBe(DICTIONARIES.length);
    for (const { items, zh, en, version } of DICTIONARIES) {
      expect(version).toMatch(/^20\d\d$/);
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
      for (const label of [{ zh, en }, ...items]) {
        expect(label.zh).toMatch(HAN);
        expect(label.en).not.toMatch(HAN);
      }
    }
  });

  it('hold the ten industries and the 62 disciplines', () => {
    const count = (code: string) => DICTIONARIES.find((one) => one.code === code)?.items.length;
    expect(count('industry')).toBe(10);
    expect(count('discipline')).toBe(62);
  });
});

describe('bodies of the plan', () => {
  it('are nine organisations and three groups of known kinds', () => {
    expect(PLAN_ORGANISATIONS).toHaveLength(9);
    expect(PLAN_BODIES).toHaveLength(12);
    const kinds = new Set<string>(ORGANISATION_KIND.values);
    for (const body of PLAN_BODIES) expect(kinds).toContain(body.kind);
    expect(kinds.size).toBe(16);
  });
});
