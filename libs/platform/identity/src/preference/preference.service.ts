import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@kechuang/kernel';

const KEY = /^[A-Za-z0-9._-]{1,80}$/;
const MAX_BYTES = 16_384;
const MAX_PER_ACCOUNT = 200;

/** Keeps small JSON values per account. */
@Injectable()
export class Preferences {
  constructor(private readonly database: Database) {}

  async read(accountId: string, key: string): Promise<unknown> {
    checkKey(key);
    const [row] = await this.database.query<{ value: unknown }>(
      'select value from account_preference where account_id = $1 and key = $2',
      [accountId, key],
    );
    return row?.value ?? null;
  }

  async write(accountId: string, key: string, value: unknown): Promise<void> {
    checkKey(key);
    const json = JSON.stringify(value);
    if (Buffer.byteLength(json) > MAX_BYTES) throw new Problem('preference.size', { max: MAX_BYTES });
    const written = await this.database.query(
      `insert into account_preference (account_id, key, value)
       select $1::uuid, $2::varchar, $3::jsonb
       where exists (select 1 from account_preference where account_id = $1::uuid and key = $2::varchar)
          or (select count(*) from account_preference where account_id = $1::uuid) < $4::integer
       on conflict (account_id, key) do update set value = excluded.value, updated_at = now()
       returning key`,
      [accountId, key, json, MAX_PER_ACCOUNT],
    );
    if (written.length === 0) throw new Problem('preference.count', { max: MAX_PER_ACCOUNT });
  }
}

function checkKey(key: string): void {
  if (!KEY.test(key)) throw new Problem('preference.key');
}
