import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp } from './terminal.mjs';

/** Options of a command, or its usage and the end. */
export function optionsOf(options, usage) {
  try {
    return parseArgs({ options, allowPositionals: false }).values;
  } catch (error) {
    giveUp(`用法：${usage}`, error.message);
  }
}

/** A path as the person wrote it: npm runs scripts in the root, whatever folder one is in. */
export function pathFrom(words) {
  return words === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), words);
}

/** Runs the work and ends with one sentence where one was foreseen. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error.name === 'StartupError') giveUp(error.zh, error.en);
    throw error;
  }
}
