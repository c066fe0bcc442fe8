import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { giveUp } from './terminal.mjs';

const BOOTSTRAP = [20, 0];
const WITHOUT_PIN = [22, 12];

/** Refuses a Node that cannot even install, before anything is downloaded. */
export function checkNode() {
  const needed = hasPin() ? BOOTSTRAP : WITHOUT_PIN;
  if (atLeast(needed)) return;
  const version = needed.join('.');
  const here = `${process.platform}-${process.arch}`;
  if (hasPin()) {
    giveUp(
      `需要 Node.js ${version} 以上版本，当前为 ${process.versions.node}。`,
      `Node.js ${version} or later is needed, this is ${process.versions.node}.`,
    );
  }
  giveUp(
    `本机（${here}）没有随项目安装的 Node.js，需要自行安装 ${version} 以上版本，当前为 ${process.versions.node}。`,
    `The project brings no Node.js for this machine (${here}): install ${version} or later, this is ${process.versions.node}.`,
  );
}

/** The Node the project pins as a dependency; where there is none for this machine, the one that runs now. */
export function pinnedNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const file = join(root, 'node_modules', packageName(), 'bin', binary);
  return existsSync(file) ? file : process.execPath;
}

function hasPin() {
  return ['linux-x64', 'linux-arm64', 'darwin-x64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);
}

function packageName() {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

function atLeast([major, minor]) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number);
  return ours > major || (ours === major && oursMinor >= minor);
}
