import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { whenOrphaned } from './orphan.mjs';
import { root } from './root.mjs';
import { pinnedNode } from './runtime.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The environment in which `node` is the pinned one, also for what a child starts itself. */
export function pinnedEnvironment(extra = {}) {
  const path = `${dirname(pinnedNode())}${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, ...extra };
}

/** Runs a program to its end and answers what it printed; it rejects with the output when the program fails. */
export function capture(command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(output.trim() || `${command} ended with code ${code}`));
    });
  });
}

/**
 * Runs a script under the pinned Node with this terminal, hands signals on, and answers its exit code.
 *
 * It is stopped when npm has gone; the channel between the two lets a server notice that this script has.
 */
export function runPinned(script, parameters = [], options = {}) {
  const child = spawn(pinnedNode(), [...(options.flags ?? []), script, ...parameters], {
    cwd: root,
    stdio: options.channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    env: pinnedEnvironment(options.env),
  });
  const handOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, handOn);
  const endWatch = whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      endWatch();
      for (const name of SIGNALS) process.off(name, handOn);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
