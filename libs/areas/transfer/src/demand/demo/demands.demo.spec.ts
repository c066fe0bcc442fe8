import { describe, expect, it } from '@jest/globals';
import { DEMO_SEED, DICTIONARIES, divisionByCode, registryDemoData } from '@kechuang/registry';
import { checkBudget } from '../demand.service.js';
import { DEMAND_STATUS, DEMAND_KIND } from '../demand.kinds.js';
import { demandWorkflow } from '../demand.workflow.js';
import { demoDemands, type DemandDemo } from './demands.demo.js';
import { fillSlots, THEMES } from './themes/theme-bank.js';

const NOW = new Date('2026-11-24T08:00:00Z');
const { organisations } = registryDemoData({ seed: DEMO_SEED });
const demands = demoDemands({ seed: DEMO_SEED, organisations, now: NOW });
const rows = demands.map(({ row }) => row);
const codesOf = (dictionary: string) =>
  new Set(DICTIONARIES.find(({ code }) => code === dictionary)?.items.map(({ code }) => code));
const organisationOf = ({ row }: DemandDemo) => organisations.find(({ id }) => id === row.organisationId);

describe('themes', () => {
  it('are at least 25 per industry, each with a subject of its own', () => {
    for (const industry of codesOf('industry'))
      expect(THEMES.filter((theme) => theme.industry === industry).length).toBeGreaterThanOrEqual(25);
    expect(new Set(THEMES.map(({ subject }) => subject)).size).toBe(THEMES.length);
  });

  it('use known disciplines and fill every bracket', () => {
    const disciplines = codesOf('discipline');
    for (const theme of THEMES) for (const code of theme.disciplines) expect(disciplines).toContain(code);
    const texts = rows.flatMap((row) => [
      row.description,
      row.currentSolution,
      row.shortcoming,
      row.expectedIndicators,
    ]);
    expect(texts.filter((text) => text === null || /[[\]{}]|undefined/.test(text))).toEqual([]);
  });

  it('write numbers with as many decimals as their bounds', () => {
    const random = { next: () => 0.5, pick: (list: readonly string[]) => list[0] } as unknown as Parameters<
      typeof fillSlots
    >[1];
    expect(fillSlots('[1~3]、[0.10~0.30]、[1000~5200]、[8|12]', random)).toBe('2、0.20、3100、8');
  });
});

describe('demands of the demo data', () => {
  it('are 1,500 over three years, in every state and kind', () => {
    expect(rows).toHaveLength(1500);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(DEMAND_STATUS.values));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(DEMAND_KIND.values));
    expect(new Set(rows.map(({ createdAt }) => createdAt.slice(0, 4)))).toEqual(new Set(['2024', '2025', '2026']));
  });

  it('have no id, number, title or text twice', () => {
    for (const key of ['id', 'code', 'title', 'description'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
  });

  it('keep to the lengths, codes and rules of the form', () => {
    const industries = codesOf('industry');
    const fits = ({ title, description, industry, divisionCode, contactPhone }: (typeof rows)[number]): boolean =>
      title.length >= 4 &&
      title.length <= 60 &&
      description.length > 60 &&
      industries.has(industry) &&
      (divisionCode === '340000' || divisionByCode(divisionCode) !== undefined) &&
      /^1[3-9]\d{9}$/.test(contactPhone ?? '');
    expect(rows.filter((row) => !fits(row))).toEqual([]);
    for (const row of rows) checkBudget(row);
  });

  it('are numbered without gaps per year and division', () => {
    const byPrefix = new Map<string, number[]>();
    for (const { code } of rows) {
      const prefix = code.slice(0, -7);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), Number(code.slice(-6))]);
    }
    for (const numbers of byPrefix.values())
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
  });

  it('speak of the industry of the organisation that raises them', () => {
    for (const one of demands) expect(organisationOf(one)?.industries).toContain(one.row.industry);
  });

  it('give the demo enterprises something in every state', () => {
    for (const name of ['合肥庐澜微电子有限公司', '芜湖皖骐动力电池有限公司']) {
      const own = demands.filter((one) => organisationOf(one)?.name === name);
      expect(new Set(own.map(({ row }) => row.status)).size).toBe(DEMAND_STATUS.values.length);
    }
  });

  it('leave something to verify in Hefei and in Wuhu', () => {
    for (const city of ['3401', '3402']) {
      const waiting = rows.filter((row) => row.status === 'submitted' && row.divisionCode.startsWith(city));
      expect(waiting.length).toBeGreaterThan(2);
    }
  });
});

describe('the way of a demand', () => {
  it('is a way that the workflow allows', () => {
    const { actions } = demandWorkflow;
    const wrong = demands.filter(({ row, history }) => {
      const states = ['draft', ...history.map(({ to }) => to)];
      const allowed = history.every(({ action, from, to }, i) => {
        const known = actions[action as keyof typeof actions];
        return from === states[i] && known.to === to && (known.from as readonly string[]).includes(from);
      });
      return !allowed || states.at(-1) !== row.status;
    });
    expect(wrong).toEqual([]);
  });

  it('goes forward in time and ends before now', () => {
    for (const { row, history } of demands) {
      const times = [row.createdAt, ...history.map(({ at }) => at)];
      expect([...times].sort()).toEqual(times);
      expect(new Date(times.at(-1) ?? '').getTime()).toBeLessThanOrEqual(NOW.getTime());
      const reached = [row.submittedAt, row.publishedAt, row.contractedAt, row.completedAt].filter((at) => at !== null);
      expect([...reached].sort()).toEqual(reached);
    }
  });

  it('leaves reasons and durations where they belong', () => {
    for (const { row } of demands) {
      expect(row.closeReason !== null).toBe(row.status === 'closed');
      if (row.status === 'returned') expect(row.returnReason).toBeTruthy();
      expect(row.firstResponseHours === null).toBe(row.respondedAt === null);
      expect(row.contractDays === null).toBe(row.contractedAt === null);
      if (row.deadline !== null && ['draft', 'submitted', 'published'].includes(row.status))
        expect(row.deadline > NOW.toISOString().slice(0, 10)).toBe(true);
    }
  });
});

describe('loading again', () => {
  it('finds the same demands', () => {
    expect(demoDemands({ seed: DEMO_SEED, organisations, now: NOW })).toEqual(demands);
  });

  it('loads few at a small scale, still with every state', () => {
    const small = registryDemoData({ seed: DEMO_SEED, scale: 0.02 });
    const few = demoDemands({ seed: DEMO_SEED, organisations: small.organisations, now: NOW, scale: 0.02 });
    expect(few.length).toBeLessThan(60);
    expect(new Set(few.map(({ row }) => row.status)).size).toBe(DEMAND_STATUS.values.length);
  });
});
