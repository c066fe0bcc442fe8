import { ActionInput } from '../resource/inputs.js';
import { Tags } from '../resource/coded-fields.js';
import { Text } from '../resource/fields.js';

/** Why somebody must see personal data in the clear, and which. */
@ActionInput()
export class UnmaskInput {
  @Tags({
    zh: '要查看的字段',
    en: 'Fields to be seen',
    help: { zh: '个人信息字段的名称，如 contactPhone。', en: 'Keys of personal fields, e.g. contactPhone.' },
    max: 20,
  })
  fields: string[];

  @Text({
    zh: '查看事由',
    en: 'Reason',
    help: { zh: '5 至 200 字，记入审计日志。', en: '5 to 200 characters; goes into the audit log.' },
    min: 5,
    max: 200,
    example: '电话核实技术需求的联系人',
  })
  reason: string;
}

/** Bounds of a reason, for requests that carry it as a parameter. */
export const REASON_LENGTH = { min: 5, max: 200 } as const;
