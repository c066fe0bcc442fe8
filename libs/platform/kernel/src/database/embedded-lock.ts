import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../config/error-code.js';
import { StartupError } from '../config/startup-error.js';
import { isAlive, startMark } from './embedded-process.js';

/** How long a start waits for the process before it to notice that it is orphaned, and to finish stopping. */
const WAIT_RUNNING_MS = 3_000;
const WAIT_STOPPING_MS = 30_000;

interface Owner {
  readonly pid: number;
  /** Tells this process from a later one that got the same number. */
  readonly mark: string;
  readonly stopping: boolean;
}

/** Says which process a data directory belongs to, so that no second one stops its server underneath it. */
export class DataDirectoryLock {
  private constructor(
    private readonly file: string,
    private owner: Owner,
  ) {}

  /** Takes the lock, over a dead owner if need be; a living one is waited for a little, then it is an error. */
  static async take(file: string): Promise<DataDirectoryLock> {
    const owner: Owner = { pid: process.pid, mark: startMark(process.pid) ?? '', stopping: false };
    const began = Date.now();
    for (;;) {
      if (create(file, owner)) return new DataDirectoryLock(file, owner);
      const other = read(file);
      if (!other || !isOwnerAlive(other)) {
        removeStale(file, other);
        continue;
      }
      if (Date.now() - began > (other.stopping ? WAIT_STOPPING_MS : WAIT_RUNNING_MS)) throw inUse(file, other);
      await sleep(100);
    }
  }

  /** Tells a start that is waiting that it is worth waiting. */
  announceStop(): void {
    this.owner = { ...this.owner, stopping: true };
    const draft = `${this.file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.owner), { mode: 0o600 });
    renameSync(draft, this.file);
  }

  release(): void {
    if (sameOwner(read(this.file), this.owner)) rmSync(this.file, { force: true });
  }
}

/** Makes the file in one step with its content: a link fails where a file already stands. */
function create(file: string, owner: Owner): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Moves a dead owner's file away. Of two starts that do this at once one may have moved the other's new lock:
 * it sees that from the content, and puts it back.
 */
function removeStale(file: string, seen: Owner | null): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (!sameOwner(read(aside), seen)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function read(file: string): Owner | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isOwner(value) ? value : null;
  } catch {
    return null;
  }
}

function isOwner(value: unknown): value is Owner {
  return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number';
}

function isOwnerAlive(owner: Owner): boolean {
  return isAlive(owner.pid) && (owner.mark === '' || startMark(owner.pid) === owner.mark);
}

function sameOwner(left: Owner | null, right: Owner | null): boolean {
  return left?.pid === right?.pid && left?.mark === right?.mark;
}

function inUse(file: string, owner: Owner): StartupError {
  return new StartupError(
    `数据目录正被进程 ${owner.pid} 使用（${file}），请先停止它，或用 DATA_DIR 指定另一个目录。`,
    `The data directory is in use by process ${owner.pid} (${file}): stop it, or set DATA_DIR to another one.`,
  );
}
