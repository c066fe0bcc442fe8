import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isServerOf } from './embedded-process.js';
import { pidFile } from './embedded-server.js';

/** The embedded server of a data directory that another process of the platform runs now; null while there is none. */
export function runningServerOf(dataDir: string): { port: number; password: string } | null {
  if (!existsSync(join(dataDir, 'postgres'))) return null;
  const folder = realpathSync(join(dataDir, 'postgres'));
  const lines = pidFile(folder);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || lines[7]?.trim() !== 'ready' || !isServerOf(pid, folder)) return null;
  return { port: Number(lines[3]), password: readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim() };
}
