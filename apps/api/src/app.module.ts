import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@kechuang/identity';
import { CONFIG, createLogger, KernelModule, NestLogger, type AppConfig } from '@kechuang/kernel';
import { PlanModule } from '@kechuang/plan';
import { RegistryModule } from '@kechuang/registry';
import { TransferModule } from '@kechuang/transfer';
import { connectModules, enableWork, prepareData } from './boot/prepare-data.js';
import { dataSourceOptions, migrate } from './schema.js';
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
export async function createApp(config: ReadyConfig): Promise<NestFastifyApplication> {
  await migrate(config.databaseUrl);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config), httpAdapter(config), {
    logger: new NestLogger(createLogger(config.logLevel)),
    abortOnError: false,
    bufferLogs: false,
  });
  try {
    app.setGlobalPrefix('api/v1');
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
