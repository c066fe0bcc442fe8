import { describe, expect, it } from '@jest/globals';
import { KECHUANG_ANHUI } from './kechuang-anhui.js';
import { measuresOf } from './plan-data.js';
import { RECORD_TYPES } from './record-types.js';

const HAN = /[\u4e00-\u9fff]/;
const measures = measuresOf(KECHUANG_ANHUI);

describe('the plan as data', () => {
  it('has 7 areas, 14 tasks, 3 safeguards and 76 measures, 10 of them safeguard measures', () => {
    expect(KECHUANG_ANHUI.areas.map((area) => area.code)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(KECHUANG_ANHUI.areas.flatMap((area) => area.tasks.map((task) => task.code))).toEqual(
      Array.from({ length: 14 }, (_, i) => String(i + 1)),
    );
    expect(KECHUANG_ANHUI.safeguards.map((safeguard) => safeguard.code)).toEqual(['S1', 'S2', 'S3']);
    expect(measures).toHaveLength(76);
    expect(measures.filter((measure) => measure.code.startsWith('S'))).toHaveLength(10);
  });

  it('numbers the measures of a task without gaps', () => {
    const parents = [...KECHUANG_ANHUI.areas.flatMap((area) => area.tasks), ...KECHUANG_ANHUI.safeguards];
    for (const parent of parents) {
      expect(parent.measures.map((measure) => measure.code)).toEqual(
        parent.measures.map((_, i) => `${parent.code}.${i + 1}`),
      );
    }
  });

  it('names everything in Chinese and in English', () => {
    const titled = [
      KECHUANG_ANHUI,
      ...KECHUANG_ANHUI.areas,
      ...KECHUANG_ANHUI.areas.flatMap((area) => area.tasks),
      ...KECHUANG_ANHUI.safeguards,
      ...KECHUANG_ANHUI.targets,
      ...measures,
      ...RECORD_TYPES,
    ];
    for (const { zh, en } of titled) {
      expect(zh).toMatch(HAN);
      expect(en).not.toMatch(HAN);
      expect(en.length).toBeGreaterThan(2);
    }
  });

  it('gives every measure leads, participants and known record types', () => {
    const known = new Set(RECORD_TYPES.map((type) => type.code));
    for (const measure of measures) {
      expect(measure.leads.length).toBeGreaterThan(0);
      expect(measure.participants.length).toBeGreaterThan(0);
      expect(measure.records.length).toBeGreaterThan(0);
      for (const record of measure.records) expect(known).toContain(record);
    }
    const used = new Set(measures.flatMap((measure) => measure.records));
    expect([...known].filter((code) => !used.has(code))).toEqual([]);
  });

  it('ties every target to a measure, except the milestone of the whole plan', () => {
    const codes = new Set(measures.map((measure) => measure.code));
    for (const target of KECHUANG_ANHUI.targets) {
      if (target.kind === 'milestone') expect(target.measure).toBeNull();
      else expect(codes).toContain(target.measure);
      expect(target.kind === 'ratio').toBe(target.base !== null);
      expect(target.kind === 'rate').toBe(target.period !== null);
      expect(target.required).toBeGreaterThan(0);
    }
  });
});
