import pg from 'pg';
import { StartupError } from '../config/startup-error.js';
import { grantRights } from './restricted-rights.js';

/** The role that the application works as: it reads and writes data, but does not own the schema. */
export const APP_ROLE = 'kechuang_app';

/** Two processes that start at once must not prepare the role at once. */
const ROLE_LOCK = 7_202_113;

/** How the application reaches its database. */
export interface RestrictedAccess {
  /** For every pool, queue and listener of the application. */
  readonly url: string;
  /** False where the server would not let the role be made: then only the triggers protect the audit log. */
  readonly restricted: boolean;
}

/** The same database, signed in as somebody else. */
export function signedInAs(url: string, user: string, password: string): string {
  const other = new URL(url);
  other.username = user;
  other.password = password;
  return other.href;
}

/** The same database and user, switched to a role when the session starts; statements prepared later need no word of it. */
export function switchedTo(url: string, role: string): string {
  const other = new URL(url);
  const options = [other.searchParams.get('options'), `-c role=${role}`].filter(Boolean).join(' ');
  other.searchParams.set('options', options);
  return other.href;
}

/**
 * A streaming replica's address as the application reads it: whoever signs in there as the owner works as restricted as
 * on the primary, whose roles and passwords the replica has.
 */
export function onReplica(url: string, ownerUrl: string, access: RestrictedAccess): string {
  const { username: owner } = new URL(ownerUrl);
  if (!access.restricted || new URL(url).username !== owner) return url;
  const { username, password } = new URL(access.url);
  return username === owner ? switchedTo(url, APP_ROLE) : signedInAs(url, username, password);
}

/**
 * Prepares the role that the application works as and grants it what it needs on the tables that are there now and on
 * those of later migrations.
 *
 * @param ownerUrl who migrates
 * @param appUrl where the application signs in by itself; null when it shares the owner's sign-in and switches its role
 * @throws StartupError when `appUrl` names a user that is not there and may not be made
 */
export async function prepareRestrictedAccess(ownerUrl: string, appUrl: string | null): Promise<RestrictedAccess> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ROLE_LOCK]);
    if (appUrl !== null) return await prepareLogin(client, appUrl);
    if (!(await prepareSwitch(client))) return { url: ownerUrl, restricted: false };
    await grantRights(client, APP_ROLE);
    return { url: switchedTo(ownerUrl, APP_ROLE), restricted: true };
  } finally {
    await client.end();
  }
}

async function prepareLogin(client: pg.Client, appUrl: string): Promise<RestrictedAccess> {
  const { username, password } = new URL(appUrl);
  const role = decodeURIComponent(username);
  const owner = await isOwner(client, role);
  if (owner) return { url: appUrl, restricted: false };
  const secret = client.escapeLiteral(decodeURIComponent(password));
  const known = await exists(client, role);
  // The platform's own role follows its secret, e.g. after a restore; of others only the missing one is made.
  if (!known || role === APP_ROLE)
    await client
      .query(`${known ? 'alter' : 'create'} role ${client.escapeIdentifier(role)} login password ${secret}`)
      .catch((cause: unknown) => {
        if (!known) throw missingRole(role, cause);
      });
  await grantRights(client, role);
  return { url: appUrl, restricted: true };
}

/** Whether sessions of this user can switch to the role, which is made where that is permitted. */
async function prepareSwitch(client: pg.Client): Promise<boolean> {
  try {
    if (!(await exists(client, APP_ROLE))) await client.query(`create role ${APP_ROLE} nologin`);
    const { rows } = await client.query<{ member: boolean }>(
      `select rolsuper or pg_has_role(current_user, $1, 'member') as member from pg_roles where rolname = current_user`,
      [APP_ROLE],
    );
    if (rows[0]?.member !== true) await client.query(`grant ${APP_ROLE} to current_user`);
    await client.query(`begin; set local role ${APP_ROLE}; rollback`);
    return true;
  } catch {
    await client.query('rollback');
    return false;
  }
}

async function exists(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  return rowCount === 1;
}

/** A role that owns the schema, or stands above all rights, is not restricted whatever is granted to it. */
async function isOwner(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_roles r where r.rolname = $1 and (r.rolsuper or r.rolname = current_user)`,
    [role],
  );
  return rowCount === 1;
}

function missingRole(role: string, cause: unknown): StartupError {
  return new StartupError(
    `DATABASE_URL 中的用户 ${role} 不存在，且无权创建，请先创建该用户。`,
    `The user ${role} of DATABASE_URL does not exist and may not be made: create it first.`,
    { cause },
  );
}
