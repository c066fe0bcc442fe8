import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pinnedEnvironment } from '../lib/child.mjs';
import { root } from '../lib/root.mjs';

/** Where runners leave their results for the sum. */
const RESULTS = join(root, 'node_modules', '.cache', 'kechuang', 'results');

/** The script behind a command of an installed package, so that it runs under this Node on every system. */
export function command(name, bin, from = root) {
  const manifest = manifestOf(name, from);
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bins === 'string' ? bins : bins[bin ?? name]);
}

function manifestOf(name, from) {
  const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const file = join(folder, name, 'package.json');
    if (readable(file)) return file;
  }
  throw new Error(`${name} is not installed`);
}

function readable(file) {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Runs a tool; live to this terminal, or silently with its output kept for the case that it fails. */
export function tool(script, parameters, { live = false, cwd = root, flags = [], env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, script, ...parameters], {
      cwd,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: pinnedEnvironment({ ...(live ? {} : { FORCE_COLOR: undefined, NO_COLOR: '1' }), ...env }),
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs tools one after another as one check: it passes when all of them do. */
export async function check(...runs) {
  const outputs = [];
  for (const run of runs) {
    const { ok, output } = await run();
    if (!ok) outputs.push(output);
  }
  return { passed: outputs.length === 0 ? 1 : 0, failed: outputs.length === 0 ? 0 : 1, output: outputs.join('\n') };
}

/** Runs a test runner that writes a report in jest's format, and counts what it did. */
export async function countTests(name, run) {
  const report = join(RESULTS, `${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(report, { force: true });
  const { ok, output } = await run(report);
  const { passed, failed } = readReport(report);
  // A runner that ended badly without a failed test broke in itself: that is a failure too.
  return { passed, failed: ok ? failed : Math.max(failed, 1), output };
}

function readReport(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites = 0 } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
