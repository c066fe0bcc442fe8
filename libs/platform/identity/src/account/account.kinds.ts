import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

export const ACCOUNT_STATUS = defineChoices({
  active: { zh: '启用', en: 'Active', tone: 'success' },
  disabled: { zh: '停用', en: 'Disabled', tone: 'danger' },
  closed: { zh: '已注销', en: 'Closed', tone: 'neutral' },
});

export type AccountStatus = ChoiceOf<typeof ACCOUNT_STATUS>;
