/**
 * npm start: installs and builds what changed, then runs the server under the Node that the project pins.
 * It needs nothing but Node 20 and npm, and no dependency of its own.
 */
import { join } from 'node:path';
import { chdir } from 'node:process';
import { runPinned } from './lib/child.mjs';
import { buildApi, buildConsole, install } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';
import { SERVER_ENVIRONMENT, SERVER_FLAGS } from './lib/server-flags.mjs';

chdir(root);
await install();
await buildApi();
await buildConsole();
process.exitCode = await runPinned('apps/api/dist/main.js', [], {
  channel: true,
  flags: SERVER_FLAGS,
  // Spares a second start a good part of its compiling.
  env: { ...SERVER_ENVIRONMENT, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'kechuang', 'compiled') },
});
