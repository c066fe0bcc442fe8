import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppConfig, Health, StartupError } from '@kechuang/kernel';
import { createApp } from '../app.module.js';
import { type OpenedDatabase, openDatabase } from './database.js';
import { greeting, originOf } from './greeting.js';
import { checkPort, explainListenError } from './port.js';
import { withinSeconds } from './lifetime.js';

/** A server that answers requests. */
export interface RunningServer {
  /** What to tell the person at the terminal. */
  readonly greeting: string;
  /** Settles when the server cannot go on. */
  readonly failed: Promise<StartupError>;
  stop(): Promise<void>;
}

/** Brings everything up in order: port, database, schema and data, listening. What was started is stopped on failure. */
export async function start(config: AppConfig): Promise<RunningServer> {
  await checkPort(config);
  const database = await openDatabase(config);
  try {
    const app = await createApp({ ...config, databaseUrl: database.url, databaseOwnerUrl: database.ownerUrl });
    const address = await listen(app, config);
    const isBootstrapOpen = await isOpenForBootstrap(app);
    if (!isBootstrapOpen && config.bootstrap?.tokenFile) rmSync(config.bootstrap.tokenFile, { force: true });
    return {
      greeting: greeting(config.publicUrl ?? address, config, isBootstrapOpen),
      failed: database.lost.then(databaseLost),
      stop: () => stop(app, database, config),
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function listen(app: NestFastifyApplication, { host, port }: AppConfig): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw explainListenError(error, host, port);
  }
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address !== null ? originOf(address) : String(address);
}

/** Whether administrators are still to be made; only an installation without demo accounts asks. */
async function isOpenForBootstrap(app: NestFastifyApplication): Promise<boolean> {
  const answer = await app.inject({ method: 'GET', url: '/api/v1/auth/bootstrap' });
  if (answer.statusCode !== 200) return false;
  return answer.json<{ open: boolean }>().open;
}

/**
 * Loses no request: first the load balancer hears that this process is not ready, while it still serves; then it stops
 * listening, requests and jobs finish, and the database stops last.
 */
async function stop(app: NestFastifyApplication, database: OpenedDatabase, config: AppConfig): Promise<void> {
  database.announceStop();
  app.get(Health).drain();
  await sleep(config.drainDelay * 1_000);
  await withinSeconds(config.drainLimit, app.close());
  await database.stop();
}

function databaseLost(): StartupError {
  return new StartupError(
    '内置数据库意外停止，服务随之停止；已确认的数据不会丢失，请重新启动。',
    'The built-in database stopped unexpectedly and the server with it; nothing acknowledged is lost, start it again.',
  );
}
