import type { ResourceRecord } from '@/api/types';
import { named, type Named } from '@/i18n';
import { resourceNamed } from '@/resource/meta';

export interface Permission extends Named {
  name: string;
  resource?: string;
  module?: string;
}

export interface PermissionGroup extends Named {
  key: string;
  permissions: Permission[];
}

/** Permissions in groups of the record type they are about, narrowed by what is looked for. */
export function groupPermissions(permissions: Permission[], text: string): PermissionGroup[] {
  const wanted = text.trim().toLowerCase();
  const groups = new Map<string, PermissionGroup>();
  for (const permission of permissions) {
    const key = permission.resource ?? permission.name.split(/[.:]/)[0] ?? '';
    const meta = resourceNamed(key);
    const group = groups.get(key) ?? { key, zh: meta?.zh ?? '', en: meta?.en ?? '', permissions: [] };
    const matches = `${permission.name}${permission.zh}${permission.en}${group.zh}${group.en}`
      .toLowerCase()
      .includes(wanted);
    if (matches) group.permissions.push(permission);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.permissions.length > 0);
}

/** A role's name in the language now chosen, whichever way its record carries it. */
export function roleName(role: ResourceRecord): string {
  const zh = role.zh ?? role.name ?? role.code;
  return named({ zh: String(zh ?? ''), en: String(role.en ?? role.nameEn ?? role.code ?? zh ?? '') });
}
