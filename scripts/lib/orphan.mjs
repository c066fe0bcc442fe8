import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

const LOOK_EVERY_MS = 250;
/** npm, the shell it runs scripts in, and the wrapper of the pinned Node. */
const MOST_STEPS = 5;

/**
 * Calls `stop` when npm, which started this script, has gone. npm hands a signal only to the shell between them, and
 * after kill -9 to nobody: the next `npm start` would find its port and its data directory taken.
 *
 * Only under npm: a script that was started by a shell has every right to outlive it. Answers how to end the watch.
 */
export function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event || platform() === 'win32') return () => undefined;
  const ancestors = ancestorsUpToNpm();
  const timer = setInterval(() => {
    if (ancestors.every(isAlive)) return;
    clearInterval(timer);
    stop();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

/** All processes between this one and npm, and npm; nobody when npm is not among them. */
function ancestorsUpToNpm() {
  const found = [];
  for (let pid = process.ppid; pid > 1 && found.length < MOST_STEPS;) {
    found.push(pid);
    const { parent, command } = look(pid);
    if (/^\S*npm(\s|$)|npm-cli\.js/.test(command)) return found;
    pid = parent;
  }
  return [];
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return platform() !== 'linux' || look(pid).state !== 'Z';
}

/** Small images of Linux come without `ps`, other systems without /proc. */
function look(pid) {
  try {
    if (platform() === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return { state, parent: Number(parent), command };
    }
    const line = execFileSync('ps', ['-o', 'stat=,ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [state, parent, ...command] = line.split(/\s+/);
    return { state, parent: Number(parent), command: command.join(' ') };
  } catch {
    return { state: '', parent: 0, command: '' };
  }
}
