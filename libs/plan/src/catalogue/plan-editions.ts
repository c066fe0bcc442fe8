import { KECHUANG_ANHUI } from '../data/kechuang-anhui.js';
import type { PlanData } from '../data/plan-data.js';

/** All editions, oldest first. A later plan is added here; what stands here is never edited once published. */
export const PLAN_EDITIONS: readonly PlanData[] = [KECHUANG_ANHUI];
