import { ActionInput, defineWorkflow, LongText } from '@kechuang/kernel';
import { Diagnosis, DIAGNOSIS_STATUS } from './diagnosis.js';

/** What the enterprise says of a proposal. */
@ActionInput()
export class AnswerInput {
  @LongText({ zh: '答复说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

const remark = (input: AnswerInput): string | null => input.note ?? null;
const answered = (_diagnosis: unknown, _input: unknown, { now }: { now: string }) => ({ answeredAt: now });

/** The enterprise answers; the proposer may recall while it has not. */
export const diagnosisWorkflow = defineWorkflow(Diagnosis, {
  states: DIAGNOSIS_STATUS,
  initial: 'proposed',
  editable: [],
  path: ['proposed', 'accepted'],
  actions: {
    accept: {
      zh: '采纳',
      en: 'Accept',
      from: ['proposed'],
      to: 'accepted',
      by: ['own'],
      tone: 'primary',
      input: AnswerInput,
      note: remark,
      effect: answered,
      confirm: {
        zh: '采纳后将按建议修改需求内容，原文保留。确定采纳？',
        en: 'The demand takes the proposed wording; the original is kept. Accept?',
      },
      todo: { zh: '待答复的需求诊断', en: 'Demand diagnoses to answer' },
    },
    decline: {
      zh: '不采纳',
      en: 'Decline',
      from: ['proposed'],
      to: 'declined',
      by: ['own'],
      input: AnswerInput,
      note: remark,
      effect: answered,
    },
    recall: {
      zh: '收回',
      en: 'Recall',
      from: ['proposed'],
      to: 'recalled',
      by: ['all', 'division', 'subordinate'],
      tone: 'danger',
      input: AnswerInput,
      note: remark,
      effect: answered,
    },
  },
});
