import { describe, expect, it } from '@jest/globals';
import { DEMO_SEED, registryDemoData } from '@kechuang/registry';
import { VISIT_STATUS } from '../expert-visit.kinds.js';
import { demoVisits } from './visits.demo.js';

const options = { seed: DEMO_SEED, ...registryDemoData({ seed: DEMO_SEED }), now: new Date('2026-11-24T08:00:00Z') };
const visits = demoVisits(options);

describe('visits of the demo data', () => {
  it('are 200 over two years, in every state, and the same every time', () => {
    expect(visits).toHaveLength(200);
    expect(new Set(visits.map(({ row }) => row.status))).toEqual(new Set(VISIT_STATUS.values));
    expect(demoVisits(options)).toEqual(visits);
  });

  it('book no expert twice', () => {
    const booked = visits.flatMap(({ invitations }) => invitations.filter(({ status }) => status !== 'released'));
    for (const expert of new Set(booked.map(({ expertId }) => expertId))) {
      const rows = booked.filter(({ expertId }) => expertId === expert);
      const sorted = rows.sort((a, b) => a.plannedStart.localeCompare(b.plannedStart));
      for (const [at, row] of sorted.entries())
        expect((sorted[at + 1]?.plannedStart ?? '9999') >= row.plannedEnd).toBe(true);
    }
  });

  it('give the demo accounts something to answer and to rate', () => {
    const open = visits.flatMap(({ invitations }) => invitations).filter(({ status }) => status === 'invited');
    expect(open.length).toBeGreaterThan(0);
    expect(visits.filter(({ row }) => row.status === 'reported').length).toBeGreaterThan(0);
  });
});
