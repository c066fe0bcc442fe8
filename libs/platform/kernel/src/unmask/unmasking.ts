import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/principal.js';
import { AuditLog } from '../audit/audit-log.js';
import type { Row } from '../condition/condition.js';
import { Database } from '../database/database.js';
import { fieldProblem, Problem } from '../errors/problem.js';
import type { HttpCall } from '../http/http-call.js';
import type { BaseRecord } from '../resource/record.js';
import type { Store } from '../store/store.js';
import type { UnmaskInput } from './unmask-input.js';

/** Personal data in the clear, with what was asked for and nothing else. */
export interface Unmasked {
  readonly values: Readonly<Record<string, string | null>>;
}

/** Shows personal data of one record to whoever may see it and says why; nothing is shown that was not audited. */
@Injectable()
export class Unmasking {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Answers the values of some personal fields of the record in the path. */
  async unmask<T extends BaseRecord>(
    store: Store<T>,
    { fields, reason }: UnmaskInput,
    http: HttpCall,
  ): Promise<Unmasked> {
    const { id, who } = http;
    const personal = new Set(store.selection.shown.flatMap((field) => (field.personal ? [field.key] : [])));
    if (fields.length === 0 || !fields.every((field) => personal.has(field)))
      throw fieldProblem('/fields', 'validation.choice', { values: [...personal].join(', ') });
    const row = await store.find(id, who);
    if (!store.mayUnmask(row, who)) {
      await this.note(store, who, row, 'refused', { fields, reason });
      throw new Problem('access.foreign');
    }
    await this.note(store, who, row, 'ok', { fields, reason });
    void http.reply.header('cache-control', 'no-store');
    const values = row as Readonly<Record<string, unknown>>;
    return { values: Object.fromEntries(fields.map((field) => [field, (values[field] ?? null) as string | null])) };
  }

  /** Which fields and why, never what they hold. */
  private note<T extends BaseRecord>(
    store: Store<T>,
    who: Caller,
    row: Row,
    result: 'ok' | 'refused',
    changes: UnmaskInput,
  ): Promise<void> {
    const { fields, reason } = changes;
    return this.audit.add(this.database, who, {
      action: 'unmasked',
      resource: store.info.name,
      recordId: String(row['id']),
      recordName: store.nameOf(row),
      result,
      changes: { fields, reason },
    });
  }
}
