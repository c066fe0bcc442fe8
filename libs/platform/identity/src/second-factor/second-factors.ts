import { Injectable } from '@nestjs/common';
import { Database, fieldProblem, Problem, SealedPlaces, sealedColumn, Vault, type Session } from '@kechuang/kernel';
import { renewRecoveryCodes, takeRecoveryCode } from './recovery-codes.js';
import './second-factor-problems.js';
import { isTotpCode, newSecret, otpauthUri, stepOf } from './totp.js';

const PLACE = { table: 'second_factor', key: ['account_id'], column: 'secret' } as const;
const CONTEXT = `${PLACE.table}.${PLACE.column}`;

/** What a person enters into his authenticator. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

interface Row extends Record<string, unknown> {
  readonly secret: string;
  readonly lastStep: string;
  readonly isConfirmed: boolean;
}

/** Authenticators and recovery codes of accounts. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
    places: SealedPlaces,
  ) {
    places.add(sealedColumn(vault, PLACE));
  }

  /** How many recovery codes are left. */
  async codesLeft(accountId: string): Promise<number> {
    const [row] = await this.database.query<{ left: number }>(
      'select count(*)::int as left from recovery_code where account_id = $1 and used_at is null',
      [accountId],
    );
    return row?.left ?? 0;
  }

  /** Begins with a new secret in place of one that was never confirmed; a confirmed one is kept. */
  async enrol(session: Session, accountId: string, username: string): Promise<Enrolment> {
    const secret = newSecret();
    const begun = await session.query(
      `insert into second_factor as f (account_id, secret) values ($1, $2)
       on conflict (account_id) do update set secret = excluded.secret, last_step = 0, created_at = now()
       where f.confirmed_at is null returning account_id`,
      [accountId, this.vault.seal(secret, CONTEXT)],
    );
    if (begun.length === 0) throw new Problem('second-factor.present');
    return { secret, uri: otpauthUri(username, secret) };
  }

  /** The first code proves that the authenticator works; answers the recovery codes, which are not shown again. */
  async confirm(session: Session, accountId: string, code: string): Promise<string[]> {
    const row = await this.find(session, accountId);
    if (!row) throw new Problem('second-factor.absent');
    if (row.isConfirmed) throw new Problem('second-factor.present');
    if (!(await this.takeStep(session, accountId, row, code))) throw fieldProblem('/code', 'auth.code');
    await session.query('update second_factor set confirmed_at = now() where account_id = $1', [accountId]);
    await session.query('update account set second_factor = true where id = $1', [accountId]);
    return renewRecoveryCodes(session, accountId);
  }

  /**
   * Takes a code of the authenticator or a recovery code. Each is good once: neither the same code nor one of an
   * earlier half minute is taken again, whichever process is asked.
   */
  async take(session: Session, accountId: string, code: string): Promise<boolean> {
    if (!isTotpCode(code)) return takeRecoveryCode(session, accountId, code);
    const row = await this.find(session, accountId);
    return row?.isConfirmed === true && this.takeStep(session, accountId, row, code);
  }

  /** Removes authenticator and recovery codes. */
  async remove(session: Session, accountId: string): Promise<void> {
    await session.query('delete from second_factor where account_id = $1', [accountId]);
    await session.query('delete from recovery_code where account_id = $1', [accountId]);
    await session.query('update account set second_factor = false where id = $1', [accountId]);
  }

  /** Locks the row: of two codes at the same time the second sees what the first has left. */
  private async find(session: Session, accountId: string): Promise<Row | undefined> {
    const [row] = await session.query<Row>(
      `select secret, last_step::text as "lastStep", confirmed_at is not null as "isConfirmed"
       from second_factor where account_id = $1 for update`,
      [accountId],
    );
    return row;
  }

  private async takeStep(session: Session, accountId: string, row: Row, code: string): Promise<boolean> {
    const step = await stepOf(this.vault.open(row.secret, CONTEXT), code, Number(row.lastStep));
    if (step === null) return false;
    const taken = await session.query(
      'update second_factor set last_step = $2 where account_id = $1 and last_step < $2 returning account_id',
      [accountId, step],
    );
    return taken.length > 0;
  }
}
