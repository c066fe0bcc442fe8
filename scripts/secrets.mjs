/**
 * npm run secrets: makes the secrets of docker-compose.yml in ./secrets, each in a file that only its owner and the
 * containers' group may read. What is there already stays: data sealed with a lost key cannot be opened again.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { say } from './lib/terminal.mjs';

const FOLDER = join(root, 'secrets');
const word = () => randomBytes(24).toString('base64url');
const key = () => randomBytes(32).toString('base64url');
const day = new Date().toISOString().slice(0, 10);

/** The secret of that name, made on first use. */
function secret(name, make) {
  const file = join(FOLDER, name);
  // Readable for all inside the folder: compose mounts files with their owner, and containers run as other users.
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o644 });
  return readFileSync(file, 'utf8');
}

mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
const password = secret('database_password', word);
secret('database_url', () => `postgres://kechuang:${password}@database:5432/kechuang`);
secret('database_url_replica', () => `postgres://kechuang:${password}@replica:5432/kechuang`);
secret('replication_password', word);
secret('jwt_secret', key);
secret('data_keys', () => `${day}:${key()}`);
secret('data_hash_key', key);
secret('bootstrap_token', key);
const accessKey = secret('s3_secret_key', word);
secret('s3_identities', () =>
  JSON.stringify({
    identities: [
      {
        name: 'platform',
        credentials: [{ accessKey: 'platform', secretKey: accessKey }],
        actions: ['Admin', 'Read', 'List', 'Write'],
      },
    ],
  }),
);
say(
  '密钥已备好：secrets/（请另行备份，勿提交到仓库）',
  'The secrets are in ./secrets: keep a copy elsewhere, never commit them',
);
