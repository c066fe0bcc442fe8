import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of backups made without a name of their own; they sort by the time they were made. */
const AUTOMATIC = /^kechuang-\d{8}T\d{6}Z\.zip$/;

/** `kechuang-20261125T013000Z.zip` */
export function backupName(now: Date): string {
  return `kechuang-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z.zip`;
}

/** Removes all but the newest backups of a folder; files of other names are nobody's to remove. Answers their names. */
export async function rotate(folder: string, keep: number): Promise<string[]> {
  const old = (await readdir(folder))
    .filter((name) => AUTOMATIC.test(name))
    .sort()
    .reverse()
    .slice(keep);
  for (const name of old) await rm(join(folder, name));
  return old;
}
