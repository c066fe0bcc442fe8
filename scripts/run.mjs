/**
 * Runs a script of this repository under the pinned Node, after installing and building what changed:
 * node scripts/run.mjs [--install-only] <script> [parameters]
 */
import { runPinned } from './lib/child.mjs';
import { buildApi, install } from './lib/prepare.mjs';

const parameters = process.argv.slice(2);
const installOnly = parameters[0] === '--install-only';
if (installOnly) parameters.shift();
const [script, ...rest] = parameters;
await install();
if (!installOnly) await buildApi();
process.exitCode = await runPinned(script, rest);
