import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 1_000;

/**
 * Stops the server when npm, which started this script, is gone without having sent a signal, as after kill -9:
 * the next `npm start` would find its port and its data directory taken.
 *
 * Only under npm: a script that was started by a shell has every right to outlive it.
 */
export function stopWhenOrphaned(child) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = ancestorsUpToNpm();
  const timer = setInterval(() => {
    if (ancestors.every(isAlive)) return;
    clearInterval(timer);
    child.kill('SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
  child.once('exit', () => clearInterval(timer));
}

/** npm itself, or the shell it runs scripts in and npm behind it. */
function ancestorsUpToNpm() {
  const shell = parentOfShell(process.ppid);
  return shell === null ? [process.ppid] : [process.ppid, shell];
}

function parentOfShell(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return /^(ba|da|z)?sh$/.test(name) && parent > 1 ? parent : null;
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
