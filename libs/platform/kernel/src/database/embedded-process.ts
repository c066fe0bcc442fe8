import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { platform } from 'node:os';
import { errorCode } from '../config/error-code.js';

/** Whether a process with this number runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  return isNumberTaken(pid) && statFields(pid)?.[0] !== 'Z';
}

/**
 * Whether the number is in use, be it by a dead process that nobody has collected yet, as happens in containers
 * without an init process. PostgreSQL takes such a one for alive.
 */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Something that differs between two processes that got the same number one after the other; null if unknown. */
export function startMark(pid: number): string | null {
  if (platform() === 'linux') return statFields(pid)?.[19] ?? null;
  return platform() === 'win32' ? null : ps(pid, 'lstart=');
}

/** Whether the process is a PostgreSQL server that works in this folder. */
export function isServerOf(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (platform() !== 'linux') return (ps(pid, 'command=') ?? 'postgres').includes('postgres');
  try {
    // The server changes to its data directory as it starts.
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return readText(`/proc/${pid}/cmdline`).includes(folder);
  }
}

/** The fields of /proc/<pid>/stat behind the command's name, which may itself hold blanks and brackets. */
function statFields(pid: number): string[] | null {
  const text = readText(`/proc/${pid}/stat`);
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
