import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@kechuang/identity';
import { CONFIG, createLogger, KernelModule, NestLogger, type AppConfig } from '@kechuang/kernel';
import { PlanModule } from '@kechuang/plan';
import { RegistryModule } from '@kechuang/registry';
import { TransferModule } from '@kechuang/transfer';
import { connectModules, enableWork, prepareData } from './boot/prepare-data.js';
import { dataSourceOptions, prepareSchema } from './schema.js';
import { httpAdapter } from './server/adapter.js';
import { serveConsole } from './server/console.js';
import { serveDocument } from './server/document.js';
import { addHooks } from './server/hooks.js';
import { addServerPlugins } from './server/security-headers.js';

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
        KernelModule.for(config),
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
export async function createApp(given: ReadyConfig): Promise<NestFastifyApplication> {
  const owner = given.databaseOwnerUrl;
  const access = await prepareSchema(owner ?? given.databaseUrl, owner === null ? null : given.databaseUrl);
  const config = { ...given, databaseUrl: access.url };
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config), httpAdapter(config), {
    logger: new NestLogger(createLogger(config.logLevel)),
    abortOnError: false,
    bufferLogs: false,
  });
  try {
    app.setGlobalPrefix('api/v1');
    if (!access.restricted) warnOfOwner();
    await addServerPlugins(app);
    addHooks(app);
    serveDocument(app);
    await serveConsole(app);
    connectModules(app);
    if (config.worker === 'in-process') enableWork(app);
    await app.init();
    await prepareData(app, config);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Without a role of its own the application could change the audit log if it removed the triggers first. */
function warnOfOwner(): void {
  new Logger('Database').warn(
    '应用以数据库所有者身份连接，审计日志仅由触发器保护；请按运维手册设置受限用户（DATABASE_OWNER_URL 与 DATABASE_URL）。 / ' +
      'The application is connected as the owner of the database, so only triggers protect the audit log: give it a user of its own (DATABASE_OWNER_URL and DATABASE_URL).',
  );
}
