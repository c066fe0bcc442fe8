import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Figures, PermissionCatalogue } from '@kechuang/kernel';

/** What must be in the database before the first request: the catalogue, roles, demo data, current figures. */
export async function prepareData(app: NestFastifyApplication): Promise<void> {
  const unknown = app.get(PermissionCatalogue).unknown();
  if (unknown.length > 0) throw new Error(`role templates name unknown permissions: ${unknown.join(', ')}`);
  await app.get(Figures).ensureCurrent();
}
