import { describe, expect, it } from '@jest/globals';
import { DEMO_SEED, registryDemoData } from '@kechuang/registry';
import { ACHIEVEMENT_KIND, ACHIEVEMENT_STATUS, stageOf } from '../achievement.kinds.js';
import { checkPrice } from '../achievement.service.js';
import { achievementWorkflow } from '../achievement.workflow.js';
import { demoAchievements } from './achievements.demo.js';

const { organisations } = registryDemoData({ seed: DEMO_SEED });
const now = new Date('2026-11-24T08:00:00Z');
const options = { seed: DEMO_SEED, organisations, now, people: new Map() };
const achievements = demoAchievements(options);
const rows = achievements.map(({ row }) => row);

describe('achievements of the demo data', () => {
  it('are 300, in every state and of every kind, the same every time', () => {
    expect(rows).toHaveLength(300);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(ACHIEVEMENT_STATUS.values));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(ACHIEVEMENT_KIND.values));
    expect(new Set(rows.map(({ industry }) => industry)).size).toBe(10);
    expect(demoAchievements(options)).toEqual(achievements);
  });

  it('have no id, number or title twice and fill every bracket of their texts', () => {
    for (const key of ['id', 'code', 'title'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    const texts = rows.flatMap((row) => [row.title, row.abstract, row.innovation, row.economics, row.applications]);
    expect(texts.filter((text) => text === null || /[[\]{}]|undefined/.test(text))).toEqual([]);
  });

  it('keep to the rules of the form and the workflow, and nothing happens after now', () => {
    for (const { row, history } of achievements) {
      expect(() => checkPrice(row)).not.toThrow();
      expect(row.stage).toBe(stageOf(row.maturity));
      expect(history.at(-1)?.to ?? 'draft').toBe(row.status);
      let state: string | null = achievementWorkflow.initial;
      for (const step of history) {
        const action = Object.entries(achievementWorkflow.actions).find(([name]) => name === step.action)?.[1];
        expect([step.action, step.from, action?.from.some((from) => from === state)]).toEqual([
          step.action,
          state,
          true,
        ]);
        state = step.to;
      }
      const times = [row.createdAt, ...history.map(({ at }) => at), now.toISOString()];
      expect(times).toEqual([...times].sort());
    }
  });

  it('link papers to the technologies made of them, both ways and once', () => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const promoted = rows.filter(({ promotedToId }) => promotedToId !== null);
    expect(promoted.length).toBeGreaterThan(0);
    for (const paper of promoted) {
      const technology = byId.get(paper.promotedToId ?? '');
      expect([paper.kind, technology?.kind, technology?.promotedFromId]).toEqual(['paper', 'technology', paper.id]);
      expect(technology?.organisationId).toBe(paper.organisationId);
    }
  });
});
