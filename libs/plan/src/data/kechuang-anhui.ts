import { AREAS_1_TO_4 } from './areas-1-4.js';
import { AREAS_5_TO_7 } from './areas-5-7.js';
import type { PlanData } from './plan-data.js';
import { SAFEGUARDS } from './safeguards.js';
import { TARGETS } from './targets.js';

/** The plan “科创安徽”, edition 2021–2025. */
export const KECHUANG_ANHUI: PlanData = {
  code: 'kechuang-anhui',
  edition: '2021-2025',
  zh: '科创安徽',
  en: 'Kechuang Anhui',
  period: { from: 2021, to: 2025 },
  owner: 'AAST',
  areas: [...AREAS_1_TO_4, ...AREAS_5_TO_7],
  safeguards: SAFEGUARDS,
  targets: TARGETS,
};
