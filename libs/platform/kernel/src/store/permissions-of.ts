import type { Permission } from '../access/permissions.js';
import { grantPermission, type Scope } from '../access/scope.js';
import type { Label } from '../resource/label.js';
import type { RecordType } from '../resource/record.js';
import { fieldsOf } from '../resource/field.js';
import { resourceOf } from '../resource/resource.js';
import { actionPermission, type AnyWorkflow } from '../workflow/workflow.js';
import type { Operation } from './record-module.js';

const OPERATIONS: Readonly<Record<Operation, Label>> = {
  read: { zh: '查看', en: 'Read' },
  create: { zh: '新建', en: 'Create' },
  update: { zh: '修改', en: 'Change' },
  delete: { zh: '删除', en: 'Delete' },
  export: { zh: '导出', en: 'Export' },
  import: { zh: '导入', en: 'Import' },
  unmask: { zh: '查看完整个人信息', en: 'Unmask personal data' },
};

const DEFAULT: readonly Operation[] = ['read', 'create', 'update', 'delete', 'export', 'import'];

/** The permissions that a record type brings: its operations, its scope's grants, its workflow's actions. */
export function permissionsOf(
  type: RecordType,
  scope: Scope,
  workflow: AnyWorkflow | undefined,
  operations: readonly Operation[] = DEFAULT,
): Permission[] {
  const { name, module, zh, en } = resourceOf(type);
  const personal = fieldsOf(type).some((field) => field.mask);
  const named = (code: string, label: Label): Permission => ({
    code,
    module,
    zh: `${zh}：${label.zh}`,
    en: `${en}: ${label.en}`,
  });
  return [
    ...operations.map((operation) => named(`${name}.${operation}`, OPERATIONS[operation])),
    ...(personal ? [named(`${name}.unmask`, OPERATIONS.unmask)] : []),
    ...Object.entries(scope.grants).map(([grant, label]) =>
      named(grantPermission(type, grant), { zh: `可见范围—${label.zh}`, en: `rows: ${label.en}` }),
    ),
    ...Object.entries(workflow?.actions ?? {}).map(([action, label]) => named(actionPermission(type, action), label)),
  ];
}
