import {
  Choice,
  defineChoices,
  Division,
  InputOf,
  Instant,
  LongText,
  Reference,
  Resource,
  Structured,
  Text,
  WorkflowRecord,
  type ChoiceOf,
} from '@kechuang/kernel';
import { Organisation } from '@kechuang/registry';
import { Index, type Relation } from 'typeorm';
import { Demand } from '../demand/demand.js';

export const DIAGNOSIS_STATUS = defineChoices({
  proposed: { zh: '待企业确认', en: 'Proposed', tone: 'warning' },
  accepted: { zh: '已采纳', en: 'Accepted', tone: 'success' },
  declined: { zh: '未采纳', en: 'Declined', tone: 'neutral' },
  recalled: { zh: '已收回', en: 'Recalled', tone: 'neutral' },
});

/**
 * Demand diagnosis: a verifier proposes a clearer wording, the enterprise accepts or declines; the original stays
 * beside the proposal.
 */
@Resource({
  name: 'diagnosis',
  path: 'transfer/diagnoses',
  zh: '需求诊断',
  en: 'Demand diagnosis',
  enPlural: 'Demand diagnoses',
  measure: '7.1',
  title: 'advice',
})
@Index('diagnosis_by_demand', ['demand'])
@Index('diagnosis_one_open', ['demand'], { unique: true, where: "status = 'proposed'" })
export class Diagnosis extends WorkflowRecord {
  @Reference(() => Demand, { zh: '需求', en: 'Demand', list: true, filter: true }) demand: Relation<Demand>;
  @Text({ zh: '诊断意见', en: 'Advice', min: 4, max: 500, list: true }) advice: string;
  @Choice(DIAGNOSIS_STATUS, { zh: '状态', en: 'Status', list: true, filter: true, readonly: true })
  readonly status: ChoiceOf<typeof DIAGNOSIS_STATUS>;
  @Text({ zh: '建议名称', en: 'Proposed title', min: 4, max: 120, optional: true }) title: string | null;
  @LongText({ zh: '建议说明', en: 'Proposed description', min: 10, max: 5000, optional: true })
  description: string | null;
  @LongText({ zh: '建议的现有做法', en: "Proposed account of today's solution", max: 3000, optional: true })
  currentSolution: string | null;
  @LongText({ zh: '建议的不足之处', en: 'Proposed account of its shortcoming', max: 3000, optional: true })
  shortcoming: string | null;
  @LongText({ zh: '建议的预期指标', en: 'Proposed indicators', max: 3000, optional: true })
  expectedIndicators: string | null;
  @Structured({ zh: '原文', en: 'Original wording', readonly: true }) readonly original: object;
  @Reference(() => Organisation, { zh: '提出单位', en: 'Raised by', list: true, filter: true, readonly: true })
  readonly organisation: Relation<Organisation>;
  @Division({ zh: '所在市县', en: 'Division', list: true, filter: true, readonly: true })
  readonly divisionCode: string;
  @Instant({ zh: '答复时间', en: 'Answered at', optional: true, list: true, readonly: true })
  readonly answeredAt: string | null;
}

/** Body that proposes a rewrite; only the parts that change. */
export class DiagnosisInput extends InputOf(Diagnosis) {}

/** Parts of a demand that a diagnosis may rewrite. */
export const REWRITABLE = ['title', 'description', 'currentSolution', 'shortcoming', 'expectedIndicators'] as const;
