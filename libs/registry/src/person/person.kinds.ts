import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** Whether an expert takes on work for the plan. */
export const AVAILABILITY = defineChoices({
  available: { zh: '可接受任务', en: 'Available', tone: 'success' },
  limited: { zh: '时间有限', en: 'Limited', tone: 'warning' },
  unavailable: { zh: '暂不接受', en: 'Unavailable', tone: 'neutral' },
});

export type Availability = ChoiceOf<typeof AVAILABILITY>;

export const GENDER = defineChoices({
  male: { zh: '男', en: 'Male' },
  female: { zh: '女', en: 'Female' },
});
