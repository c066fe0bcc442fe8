import { fork } from 'node:child_process';
import { createServer } from 'node:net';

/** Starts a Node script in a process of its own; `stop` ends it in order and waits. */
export function startProcess(script, { env = {}, flags = [] } = {}) {
  const child = fork(script, [], {
    env: { ...process.env, ...env },
    execArgv: flags,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const failed = ended.then((code) => {
    throw new Error(`${script} ended with code ${code}`);
  });
  failed.catch(() => undefined);
  return {
    pid: child.pid,
    /** Rejects when the process ends. */
    failed,
    /** Sends a message and waits for the next one that comes back. */
    ask: (message) => Promise.race([failed, answerOf(child, message)]),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function answerOf(child, message) {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => (answer.error ? reject(new Error(answer.error)) : resolve(answer)));
    child.send(message);
  });
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
