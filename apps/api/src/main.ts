import 'reflect-metadata';
import { loadConfig, StartupError } from '@kechuang/kernel';
import { stopOnSignal } from './boot/lifetime.js';
import { start } from './boot/start.js';

/** Ends the process with the one sentence that helps, or with the whole error where none was foreseen. */
function fail(error: unknown): never {
  if (error instanceof StartupError) console.error(`\n  ${error.zh}\n  ${error.en}\n`);
  else console.error(error);
  process.exit(1);
}

try {
  const starting = start(loadConfig(process.env));
  // A signal during the start waits for it: half a migration is worse than a second of patience.
  stopOnSignal(async () => (await starting).stop());
  const server = await starting;
  console.log(server.greeting);
  fail(await server.failed);
} catch (error) {
  fail(error);
}
