import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, PermissionCatalogue, Route } from '@kechuang/kernel';

interface PermissionGroup {
  readonly module: string;
  readonly permissions: { readonly code: string; readonly zh: string; readonly en: string }[];
}

/** What can be permitted at all, for whoever puts roles together. */
@ApiTags('identity')
@Controller('identity/permissions')
export class PermissionController {
  constructor(private readonly catalogue: PermissionCatalogue) {}

  @Route('get', '', {
    operationId: 'permission_catalogue',
    access: 'role.read',
    zh: '查询权限目录',
    en: 'List all permissions',
  })
  @Answers(200, 'PermissionCatalogue', { zh: '成功', en: 'Done' })
  list(): { groups: PermissionGroup[] } {
    const groups = new Map<string, PermissionGroup>();
    for (const { module, code, zh, en } of this.catalogue.all()) {
      const group = groups.get(module) ?? { module, permissions: [] };
      group.permissions.push({ code, zh, en });
      groups.set(module, group);
    }
    return { groups: [...groups.values()] };
  }
}
