import { Injectable } from '@nestjs/common';
import { Bus, Database, type Session } from '@kechuang/kernel';

/**
 * How old the knowledge of roles and sessions may be. Changes are announced on the bus and known at once; this is for
 * what time alone changes, such as the end of a session.
 */
export const FRESH_FOR_MS = 2_500;

/** A role as sign-in needs it. */
export interface RoleFacts {
  readonly id: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly permissions: readonly string[];
}

type RoleRow = RoleFacts & { readonly version: number } & Record<string, unknown>;

/** Topic of the bus under which changed roles are announced. */
const TOPIC = 'role';

/** All roles in memory, read anew every few seconds and at once after a change. */
@Injectable()
export class RoleBook {
  /** Grows whenever roles have changed: what was derived from an earlier one is void. */
  generation = 0;
  private roles = new Map<string, RoleFacts>();
  private readonly unions = new Map<string, ReadonlySet<string>>();
  private signature = '';
  private readAt = 0;

  constructor(
    private readonly database: Database,
    private readonly bus: Bus,
  ) {
    bus.subscribe(TOPIC, { changed: () => this.forget(), missed: () => this.forget() });
  }

  /** Makes sure that the book is fresh. */
  async open(): Promise<void> {
    if (this.bus.isListening && Date.now() - this.readAt < FRESH_FOR_MS) return;
    const began = Date.now();
    const { generation } = this;
    const rows = await this.database.query<RoleRow>(
      'select id, version, code, zh, en, permissions from role order by code',
    );
    // A change during the reading may or may not be in it.
    if (generation !== this.generation) return this.open();
    const signature = rows.map((row) => `${row.id}${row.version}`).join();
    if (signature !== this.signature) this.turn(rows, signature);
    this.readAt = began;
  }

  /** Tells all processes, when the transaction commits, that a role has changed. */
  announce(session: Session, roleId: string): Promise<void> {
    return this.bus.announce(session, TOPIC, roleId);
  }

  /** Roles have changed: what was read before is void. */
  forget(): void {
    this.readAt = 0;
    this.generation += 1;
  }

  /** The roles with these ids. */
  named(ids: readonly string[]): RoleFacts[] {
    return ids.flatMap((id) => this.roles.get(id) ?? []);
  }

  /** The role with this code. */
  withCode(code: string): RoleFacts | undefined {
    return [...this.roles.values()].find((role) => role.code === code);
  }

  /** Everything that these roles permit; accounts with the same roles share one set. */
  permissionsOf(ids: readonly string[]): ReadonlySet<string> {
    const key = [...ids].sort().join();
    let union = this.unions.get(key);
    if (!union) {
      union = new Set(this.named(ids).flatMap((role) => role.permissions));
      this.unions.set(key, union);
    }
    return union;
  }

  private turn(rows: readonly RoleRow[], signature: string): void {
    this.roles = new Map(rows.map((row) => [row.id, row]));
    this.unions.clear();
    this.signature = signature;
    this.generation += 1;
  }
}
