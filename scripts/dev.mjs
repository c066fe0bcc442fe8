/** npm run dev: compiles, restarts the server and reloads the console whenever a source file is saved. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pinnedEnvironment } from './lib/child.mjs';
import { whenOrphaned } from './lib/orphan.mjs';
import { buildApi, install } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';
import { pinnedNode } from './lib/runtime.mjs';
import { say } from './lib/terminal.mjs';

await install();
await buildApi();

const port = process.env.PORT ?? '3000';
const environment = pinnedEnvironment({ NODE_ENV: 'development', PORT: port, API_ORIGIN: `http://localhost:${port}` });
const children = [
  run(['node_modules/typescript/bin/tsc', '-b', '-w', '--preserveWatchOutput']),
  run(['--watch', '--watch-preserve-output', 'apps/api/dist/main.js']),
  run([join(root, 'apps/admin/node_modules/vite/bin/vite.js')], join(root, 'apps/admin')),
];
say('控制台 http://localhost:5173，保存即生效，Ctrl-C 停止', 'Console with live reload; Ctrl-C stops all');

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll(signal));
for (const child of children) child.once('exit', () => stopAll('SIGTERM'));
const endWatch = whenOrphaned(() => stopAll('SIGTERM'));

function run(parameters, cwd = root) {
  return spawn(pinnedNode(), parameters, { cwd, stdio: 'inherit', env: environment });
}

/** None of the three is of use without the others. */
function stopAll(signal) {
  if (stopping) return;
  stopping = true;
  endWatch();
  for (const child of children) child.kill(signal);
}
