import { Column, Generated, Index } from 'typeorm';
import { Choice } from '../resource/coded-fields.js';
import { Text } from '../resource/fields.js';
import { Identifier, Structured } from '../resource/linked-fields.js';
import { defineChoices, type ChoiceOf } from '../resource/choice.js';
import { BaseRecord } from '../resource/record.js';
import { Resource } from '../resource/resource.js';

export const AUDIT_RESULT = defineChoices({
  ok: { zh: '成功', en: 'Done', tone: 'success' },
  refused: { zh: '拒绝', en: 'Refused', tone: 'warning' },
  failed: { zh: '失败', en: 'Failed', tone: 'danger' },
});

/** TypeORM knows this strategy for all columns but names it for primary ones only. */
const IDENTITY = 'identity' as 'increment';

/** One row of the insert-only audit log. */
@Resource({
  name: 'audit-entry',
  path: 'audit/entries',
  zh: '审计日志',
  en: 'Audit entry',
  enPlural: 'Audit entries',
  title: 'action',
})
@Index('audit_entry_by_record', ['resource', 'recordId'])
@Index('audit_entry_by_time', ['createdAt', 'id'])
@Index('audit_entry_in_order', ['sequence'], { unique: true })
export class AuditEntry extends BaseRecord {
  @Text({ zh: '操作', en: 'Action', max: 80, list: true, filter: true, readonly: true }) readonly action: string;
  @Text({ zh: '对象类型', en: 'Record type', max: 60, list: true, filter: true, readonly: true })
  readonly resource: string;
  /** Number or title of the record at that time; the record itself may have changed or gone since. */
  @Text({ zh: '对象名称', en: 'Object', max: 200, list: true, filter: true, readonly: true, optional: true })
  readonly recordName: string | null;
  @Text({ zh: '操作人', en: 'Actor', max: 120, list: true, filter: true, readonly: true }) readonly actorName: string;
  @Text({ zh: '单位', en: 'Organisation', max: 200, list: true, filter: true, readonly: true, optional: true })
  readonly organisationName: string | null;
  @Choice(AUDIT_RESULT, { zh: '结果', en: 'Result', list: true, filter: true, readonly: true })
  readonly result: ChoiceOf<typeof AUDIT_RESULT>;
  @Text({ zh: '来源地址', en: 'Address', max: 64, list: true, filter: true, readonly: true, optional: true })
  readonly address: string | null;
  @Text({ zh: '追踪号', en: 'Trace id', max: 64, list: true, filter: true, readonly: true }) readonly traceId: string;
  @Identifier({ zh: '记录标识', en: 'Record id', filter: true, readonly: true, optional: true })
  readonly recordId: string | null;
  @Identifier({ zh: '操作账号', en: 'Account id', filter: true, readonly: true }) readonly actorId: string;
  @Identifier({ zh: '单位标识', en: 'Organisation id', filter: true, readonly: true, optional: true })
  readonly organisationId: string | null;
  @Text({ zh: '被代理人', en: 'On behalf of', max: 120, list: true, filter: true, readonly: true, optional: true })
  readonly onBehalfOfName: string | null;
  @Identifier({ zh: '被代理人账号', en: 'Account on whose behalf', filter: true, readonly: true, optional: true })
  readonly onBehalfOfId: string | null;
  @Structured({ zh: '变更内容', en: 'Changes', readonly: true, optional: true }) readonly changes: unknown[] | null;
  /** Order of insertion, given by the database; seals name rows by it. Of no concern to readers. */
  @Column({ type: 'bigint', generatedIdentity: 'ALWAYS' })
  @Generated(IDENTITY)
  readonly sequence: string;
}
