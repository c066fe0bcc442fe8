import type { PermissionGroup } from '@/api/types';
import { allResources } from '@/resource/meta';
import { named } from '@/i18n';

/** The permissions of one module that fit what is looked for. */
export function findPermissions(groups: PermissionGroup[], text: string): PermissionGroup[] {
  const wanted = text.trim().toLowerCase();
  return groups
    .map((group) => ({
      ...group,
      permissions: group.permissions.filter((permission) =>
        `${permission.code}${permission.zh}${permission.en}`.toLowerCase().includes(wanted),
      ),
    }))
    .filter((group) => group.permissions.length > 0);
}

/** A module is called by the records it keeps. */
export function moduleName(module: string, separator: string): string {
  const names = allResources.filter((meta) => meta.module === module).map((meta) => named(meta));
  return names.length > 0 ? names.join(separator) : module;
}
