import { Injectable } from '@nestjs/common';
import {
  AuditLog,
  Consents,
  Database,
  Problem,
  SubjectData,
  type Caller,
  type ConsentSource,
  type PersonalKind,
  type Session,
  type Subject,
} from '@kechuang/kernel';
import { v7 as uuidv7 } from 'uuid';
import { PURPOSE_CODES, PURPOSES, type Purpose, type PurposeCode } from './purposes.js';

/** Whose consent it is: an account, a person of the registry, or both when the account stands for the person. */
export interface ConsentSubject {
  readonly accountId: string | null;
  readonly personId: string | null;
}

/** One consent as its subject sees it. */
export interface ConsentView {
  readonly id: string;
  readonly purpose: string;
  readonly version: string;
  readonly way: string;
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

/** A purpose with its notice, and since when it is consented to in its present version. */
export type PurposeView = Omit<Purpose, 'kinds'> & { readonly code: PurposeCode; readonly givenAt: string | null };

/** Consents of a subject: by his account, by his record, or by the account that stands for the record. */
const OF_SUBJECT = `(c.account_id = $1 or c.person_id = $2
  or c.account_id in (select a.id from account a where a.person_id = $2))`;

const SELECT = `select c.id, c.purpose, c.notice_version as version, c.way, c.created_at as "givenAt", c.withdrawn_at as "withdrawnAt"
  from consent c where ${OF_SUBJECT}`;

/** Who has consented to what; answers the kernel's question whether sensitive data may be kept. */
@Injectable()
export class ConsentBook implements ConsentSource {
  constructor(
    private readonly database: Database,
    private readonly data: SubjectData,
    private readonly audit: AuditLog,
    consents: Consents,
  ) {
    consents.use(this);
  }

  /** Only consents to the present notice count; records of other types than people have no subject to ask. */
  async covers(session: Session, { resource, recordId }: Subject, kind: PersonalKind): Promise<boolean> {
    if (resource !== 'person') return false;
    const valid = await this.valid(session, { accountId: null, personId: recordId });
    return PURPOSE_CODES.some((code) => valid.has(code) && kindsOf(code).includes(kind));
  }

  /** The purposes with their notices, and all consents that the subject has given, the latest first. */
  async of(subject: ConsentSubject): Promise<{ purposes: PurposeView[]; history: ConsentView[] }> {
    const history = await this.database.query<ConsentView & Record<string, unknown>>(
      `${SELECT} order by c.created_at desc`,
      [subject.accountId, subject.personId],
    );
    const valid = new Map(history.filter(isValid).map((consent) => [consent.purpose, consent.givenAt]));
    const purposes = PURPOSE_CODES.map((code) => {
      const { zh, en, version, notice } = PURPOSES[code];
      return { code, zh, en, version, notice, givenAt: valid.get(code) ?? null };
    });
    return { purposes, history };
  }

  /** Records a consent to the present notice; having it already is no error. */
  async give(
    subject: ConsentSubject,
    { purpose, version, way }: { readonly purpose: PurposeCode; readonly version: string; readonly way: string },
    who: Caller,
  ): Promise<void> {
    if (version !== PURPOSES[purpose].version) throw new Problem('consent.version');
    await this.database.transaction(async (session) => {
      await lock(session, subject);
      if ((await this.valid(session, subject)).has(purpose)) return;
      await session.query(
        `insert into consent (id, account_id, person_id, purpose, notice_version, way, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [uuidv7(), subject.accountId, subject.personId, purpose, version, way, who.accountId],
      );
      await this.record(session, 'consent-given', subject, { purpose, version, way }, who);
    });
  }

  /** Ends a consent and deletes, in the same transaction, what was kept on its basis alone. */
  async withdraw(subject: ConsentSubject, purpose: PurposeCode, who: Caller): Promise<void> {
    await this.database.transaction(async (session) => {
      await lock(session, subject);
      const ended = await session.query(
        `update consent c set withdrawn_at = now() where c.purpose = $3 and c.withdrawn_at is null and ${OF_SUBJECT} returning id`,
        [subject.accountId, subject.personId, purpose],
      );
      if (ended.length === 0) throw new Problem('consent.none');
      await this.record(session, 'consent-withdrawn', subject, { purpose }, who);
      if (subject.personId === null) return;
      const left = await this.valid(session, subject);
      const kept = new Set(PURPOSE_CODES.filter((code) => left.has(code)).flatMap(kindsOf));
      const lost = kindsOf(purpose).filter((kind) => !kept.has(kind));
      await this.data.eraseKinds(session, { resource: 'person', recordId: subject.personId }, lost, who);
    });
  }

  private async valid(session: Session, { accountId, personId }: ConsentSubject): Promise<ReadonlySet<string>> {
    const rows = await session.query<ConsentView & Record<string, unknown>>(`${SELECT} and c.withdrawn_at is null`, [
      accountId,
      personId,
    ]);
    return new Set(rows.filter(isValid).map(({ purpose }) => purpose));
  }

  private record(
    session: Session,
    action: string,
    { accountId, personId }: ConsentSubject,
    changes: Readonly<Record<string, unknown>>,
    who: Caller,
  ): Promise<void> {
    const about =
      personId === null ? { resource: 'account', recordId: accountId } : { resource: 'person', recordId: personId };
    return this.audit.add(session, who, { action, ...about, result: 'ok', changes });
  }
}

const kindsOf = (code: PurposeCode): readonly PersonalKind[] => PURPOSES[code].kinds;

const isValid = ({ purpose, version, withdrawnAt }: ConsentView): boolean =>
  withdrawnAt === null && (PURPOSES as Readonly<Record<string, Purpose>>)[purpose]?.version === version;

/** One change of a subject's consents at a time, and none while data is being kept by one of them. */
async function lock(session: Session, { accountId, personId }: ConsentSubject): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(hashtext('identity.consent'), hashtext($1))`, [
    personId ?? accountId,
  ]);
}
