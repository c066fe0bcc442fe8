import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const DIST = fileURLToPath(new URL('../../../admin/dist', import.meta.url));
const YEAR_S = 31_536_000;

/** Paths of the built console's files, with slashes. */
function filesOf(root: string): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(files.map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/')));
}

/**
 * Serves the built console beside the API: its files by name, and its one page for every other address, because the
 * addresses of its pages exist only in the browser. Without a build there is only the API.
 */
export async function serveConsole(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) return;
  const files = filesOf(DIST);
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, { root: DIST, serve: false, cacheControl: false });
  server.get('/*', (request, reply) => {
    const path = decodeURIComponent((request.url.split('?')[0] ?? '').slice(1));
    if (path === 'api' || path.startsWith('api/')) {
      reply.callNotFound();
      return reply;
    }
    const known = files.has(path);
    if (!known && /\.[a-z0-9]{2,5}$/i.test(path)) {
      reply.callNotFound();
      return reply;
    }
    const hashed = known && path.startsWith('assets/');
    void reply.header('cache-control', hashed ? `public, max-age=${YEAR_S}, immutable` : 'no-cache');
    return reply.sendFile(known ? path : 'index.html');
  });
}
