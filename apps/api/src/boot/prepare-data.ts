import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoAccounts, OrganisationDirectory, type RoleCode } from '@kechuang/identity';
import {
  checkKeys,
  AuditChain,
  Database,
  Figures,
  Heartbeat,
  Jobs,
  MetricFolding,
  Outbox,
  PermissionCatalogue,
  resealAll,
  SealedPlaces,
  Vault,
  type AppConfig,
} from '@kechuang/kernel';
import { loadCatalogue } from '@kechuang/plan';
import { RankingUpkeep } from '@kechuang/ranking';
import { TransferDemo } from '@kechuang/transfer';
import { DEMO_SEED, RegistryCatalogue, RegistryDemo, RegistryOrganisations } from '@kechuang/registry';

/** Connects the modules' ports to each other: what a lower layer asks is answered by a higher one. */
export function connectModules(app: NestFastifyApplication): void {
  app.get(OrganisationDirectory, { strict: false }).use(app.get(RegistryOrganisations, { strict: false }));
}

/** Lets this process do the work behind the requests: deliver events, fold figures, seal the audit log, keep the ranking, run jobs. */
export function enableWork(app: NestFastifyApplication): void {
  app.get(Jobs).enable();
  app.get(Outbox).enable();
  app.get(MetricFolding).enable();
  app.get(AuditChain).enable();
  app.get(Heartbeat).enable();
  app.get(RankingUpkeep, { strict: false }).enable();
}

/** What must be in the database before the first request: catalogue, demo data where asked for, current figures. */
export async function prepareData(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  const unknown = app.get(PermissionCatalogue).unknown();
  if (unknown.length > 0) throw new Error(`role templates name unknown permissions: ${unknown.join(', ')}`);
  await checkKeys(app.get(Database), app.get(Vault));
  // Nothing is served while rows of versions without a vault stand there in the clear.
  for (const { table, rows } of await resealAll(app.get(Database), app.get(SealedPlaces).all()))
    new Logger('Vault').warn(`sealed with the current key: ${rows} rows of ${table}`);
  await app.get(RegistryCatalogue, { strict: false }).load();
  await loadCatalogue(app.get(Database));
  if (config.demo) await loadDemo(app, config.demo);
  await app.get(Figures).ensureCurrent();
}

/** Demo data is loaded once; a later start finds it and only renews passwords that nobody has chosen himself. */
async function loadDemo(app: NestFastifyApplication, demo: NonNullable<AppConfig['demo']>): Promise<void> {
  const options = { seed: DEMO_SEED, scale: demo.scale };
  const { organisations, experts, accounts } = await app.get(RegistryDemo, { strict: false }).load(options);
  await app.get(DemoAccounts, { strict: false }).load(
    accounts.map(({ role, ...account }) => ({ ...account, roles: [role as RoleCode] })),
    demo.password,
  );
  const loaded = await app
    .get(TransferDemo, { strict: false })
    .load({ ...options, organisations, experts, now: new Date() });
  if (loaded === 0) return;
  await app.get(Figures).rebuild();
  await app.get(RankingUpkeep, { strict: false }).announceLoaded();
}
