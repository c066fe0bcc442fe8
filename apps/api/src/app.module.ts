import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@kechuang/identity';
import { CONFIG, createLogger, KernelModule, NestLogger, onReplica, type AppConfig } from '@kechuang/kernel';
import { PlanModule } from '@kechuang/plan';
import { RegistryModule } from '@kechuang/registry';
import { TransferModule } from '@kechuang/transfer';
import { connectModules, enableWork, prepareData } from './boot/prepare-data.js';
import { awaitSchema, oneAtATime, refuseNewerSchema } from './boot/schema-version.js';
import { dataSourceOptions, migrationNames, prepareSchema } from './schema.js';
import { httpAdapter } from './server/adapter.js';
import { checkBodies } from './server/body-check.js';
import { serveConsole } from './server/console.js';
import { serveDocument } from './server/document.js';
import { addHooks } from './server/hooks.js';
import { serveMetrics } from './server/metrics.js';
import { readFromReplicas } from './server/own-writes.js';
import { addServerPlugins } from './server/security-headers.js';
import { refuseRequests } from './server/worker-only.js';

/** A configuration whose database is known. */
export type ReadyConfig = AppConfig & { readonly databaseUrl: string };

/** The process: all modules of the plan, composed. */
@Module({})
export class AppModule {
  static for(config: ReadyConfig): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(config.databaseUrl), extra: { max: 4 } }),
        KernelModule.for({ ...config, migrations: migrationNames() }),
        IdentityModule.for(config),
        RegistryModule,
        PlanModule,
        TransferModule,
      ],
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}

/** The API, migrated and with its data in place, not listening yet. */
export async function createApp(config: ReadyConfig): Promise<NestFastifyApplication> {
  const owner = config.databaseOwnerUrl ?? config.databaseUrl;
  await refuseNewerSchema(owner);
  if (!config.migrate) await awaitSchema(owner);
  return oneAtATime(owner, async () => {
    const access = await prepareSchema(owner, config.databaseOwnerUrl === null ? null : config.databaseUrl);
    if (!access.restricted) warnOfOwner();
    const databaseReadUrls = config.databaseReadUrls.map((url) => onReplica(url, owner, access));
    return compose({ ...config, databaseUrl: access.url, databaseReadUrls });
  });
}

async function compose(config: ReadyConfig): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config), httpAdapter(config), {
    logger: new NestLogger(createLogger(config.logLevel)),
    abortOnError: false,
    bufferLogs: false,
  });
  try {
    await addServer(app, config);
    connectModules(app);
    if (config.worker !== 'off') enableWork(app);
    await app.init();
    await prepareData(app, config);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** What answers requests besides the modules' own routes. */
async function addServer(app: NestFastifyApplication, config: ReadyConfig): Promise<void> {
  app.setGlobalPrefix('api/v1');
  if (config.worker === 'only') refuseRequests(app);
  await addServerPlugins(app, config);
  checkBodies(app);
  await serveMetrics(app, config);
  readFromReplicas(app);
  addHooks(app);
  if (config.worker === 'only') return;
  serveDocument(app, config);
  await serveConsole(app);
}

/** Without a role of its own the application could change the audit log if it removed the triggers first. */
function warnOfOwner(): void {
  new Logger('Database').warn(
    '应用以数据库所有者身份连接，审计日志仅由触发器保护；请按运维手册设置受限用户（DATABASE_OWNER_URL 与 DATABASE_URL）。 / ' +
      'The application is connected as the owner of the database, so only triggers protect the audit log: give it a user of its own (DATABASE_OWNER_URL and DATABASE_URL).',
  );
}
