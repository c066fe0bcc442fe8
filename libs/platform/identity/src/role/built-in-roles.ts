import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, PermissionCatalogue } from '@kechuang/kernel';
import { v7 as uuidv7 } from 'uuid';
import { dutiesOf } from './duties.js';
import { RoleBook } from './role-book.js';
import { ROLE_CODES, ROLE_TEMPLATES, type RoleCode } from './role-templates.js';

/** A role that nothing has changed keeps its version, so that other processes see no change either. */
const UPSERT = `
  insert into role (id, version, code, zh, en, permissions, built_in)
  values ($1, 1, $2, $3, $4, $5, true)
  on conflict (code) do update
    set zh = excluded.zh, en = excluded.en, permissions = excluded.permissions, built_in = true,
        version = role.version + 1, updated_at = now()
    where (role.zh, role.en, role.permissions, role.built_in)
      is distinct from (excluded.zh, excluded.en, excluded.permissions, true)
  returning id`;

/** Writes the built-in roles at boot, with the permissions that this release's modules grant to them. */
@Injectable()
export class BuiltInRoles implements OnApplicationBootstrap {
  private written: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly catalogue: PermissionCatalogue,
    private readonly book: RoleBook,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.write();
  }

  /** Done once per process; whoever needs the roles before the boot is over may ask for it. */
  write(): Promise<void> {
    return (this.written ??= this.upsert());
  }

  private async upsert(): Promise<void> {
    const unknown = this.catalogue.unknown();
    if (unknown.length > 0) throw new Error(`roles are granted permissions that do not exist: ${unknown.join(', ')}`);
    await this.database.transaction(async (session) => {
      for (const code of ROLE_CODES)
        for (const { id } of await session.query<{ id: string }>(UPSERT, this.values(code)))
          await this.book.announce(session, id);
    });
    this.book.forget();
  }

  private values(code: RoleCode): unknown[] {
    const { zh, en } = ROLE_TEMPLATES[code];
    const permissions = this.catalogue.templateOf(code);
    if (dutiesOf(permissions).size > 1) throw new Error(`the role ${code} mixes administrators' duties`);
    return [uuidv7(), code, zh, en, permissions];
  }
}
