import { StartupError } from '../config/startup-error.js';
import type { Session } from '../database/database.js';
import { VaultError, type Vault } from './vault.js';

const CONTEXT = 'vault_key.proof';
const PROOF = 'kechuang';
/** Row of the hash secret; key names cannot hold a colon. */
const HASH = 'hash:1';

interface KeyRow extends Record<string, unknown> {
  readonly id: string;
  readonly proof: string;
}

/**
 * Makes sure, before anything is served, that everything in the database can be opened: every key that was ever used
 * here and not retired is in the ring, with the same bytes. The key that seals now is noted.
 *
 * @throws StartupError that names the missing or different key
 */
export async function checkKeys(session: Session, vault: Vault): Promise<void> {
  await compareKeys(session, vault);
  await session.query('insert into vault_key (id, proof) values ($1, $2), ($3, $4) on conflict (id) do nothing', [
    vault.currentKey,
    vault.seal(PROOF, CONTEXT),
    HASH,
    vault.fingerprint(PROOF, 'text'),
  ]);
  // Another process that started at the same time may have been faster, with other keys.
  await compareKeys(session, vault);
}

/** Compares the keys that a database was written with with those of the ring. @throws StartupError for one that is missing or different */
export async function compareKeys(session: Pick<Session, 'query'>, vault: Vault): Promise<void> {
  const rows = await session.query<KeyRow>('select id, proof from vault_key order by created_at');
  for (const row of rows) {
    if (row.id === HASH) checkHash(row, vault);
    else checkKey(row, vault);
  }
}

/** Forgets keys that nothing is sealed with any more, once all data has been sealed anew; answers their names. */
export async function retireKeys(session: Session, vault: Vault): Promise<string[]> {
  const rows = await session.query<KeyRow>('delete from vault_key where id <> all($1::text[]) returning id', [
    [vault.currentKey, HASH],
  ]);
  return rows.map(({ id }) => id);
}

function checkHash({ proof }: KeyRow, vault: Vault): void {
  if (proof === vault.fingerprint(PROOF, 'text')) return;
  throw new StartupError(
    'DATA_HASH_KEY 与数据库所用的不同，请改回原来的密钥。',
    'DATA_HASH_KEY is not the one that this database was written with: give the former one.',
  );
}

function checkKey({ id, proof }: KeyRow, vault: Vault): void {
  if (!vault.keyIds.includes(id))
    throw new StartupError(
      `数据库中有以密钥 ${id} 加密的数据，但 DATA_KEYS（或数据目录中的 data-keys）中没有这把密钥。`,
      `The database holds data sealed with the key ${id}, which is not in DATA_KEYS (or data-keys in the data directory).`,
    );
  try {
    if (vault.open(proof, CONTEXT) === PROOF) return;
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
  }
  throw new StartupError(
    `密钥 ${id} 与数据库所用的同名密钥不同。`,
    `The key ${id} is not the one of that name that this database was written with.`,
  );
}
