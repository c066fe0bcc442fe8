import { Injectable } from '@nestjs/common';
import type { Row } from '../condition/condition.js';
import type { Session } from '../database/database.js';
import { defineProblems } from '../errors/catalogue.js';
import { Problem } from '../errors/problem.js';
import type { Field } from '../resource/field.js';
import type { PersonalKind } from '../resource/personal.js';

defineProblems({
  'consent.missing': {
    status: 422,
    zh: '保存敏感个人信息须先取得本人同意，请登记同意后再填写。',
    en: 'Sensitive personal data is kept with the person’s consent only; record the consent first.',
  },
});

/** The person whose data a record holds. */
export interface Subject {
  readonly resource: string;
  readonly recordId: string;
}

/** Whoever keeps the consents. */
export interface ConsentSource {
  /** Has the subject consented, and not withdrawn, to data of this kind being kept? */
  covers(session: Session, subject: Subject, kind: PersonalKind): Promise<boolean>;
}

/**
 * The port through which writes ask for the consent that sensitive personal data needs (PIPL article 29). Until
 * somebody answers it there is no consent.
 */
@Injectable()
export class Consents {
  private source: ConsentSource = { covers: () => Promise.resolve(false) };

  use(source: ConsentSource): void {
    this.source = source;
  }

  /** Refuses to keep new sensitive data without consent; clearing it is always possible. */
  async require(
    session: Session,
    subject: Subject,
    fields: readonly Field[],
    set: Row,
    before: Row | null,
  ): Promise<void> {
    const problems = [];
    for (const { sensitive, personal, inputKey } of fields) {
      const value = set[inputKey];
      if (!sensitive || !personal || typeof value !== 'string' || value === before?.[inputKey]) continue;
      if (!(await this.source.covers(session, subject, personal)))
        problems.push({ pointer: `/${inputKey}`, code: 'consent.missing' });
    }
    if (problems.length > 0) throw new Problem('consent.missing', {}, problems);
  }
}
