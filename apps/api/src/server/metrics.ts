import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Health, Problem, sendProblem, Telemetry, type AppConfig } from '@kechuang/kernel';
import { explainListenError } from '../boot/port.js';
import { VERSION } from '../version.js';

/** A text and what kind of text it is. */
interface Page {
  readonly type: string;
  readonly text: string;
}

/**
 * Lets Prometheus read what the process counts: with METRICS_TOKEN at /metrics of the API's port, with METRICS_PORT at a
 * port of its own, which only the network of the monitoring should reach. Beside it, /metrics/health tells the health in
 * detail. With neither variable nothing is counted and nothing answers.
 */
export async function serveMetrics(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  const { metricsToken, metricsPort } = config;
  if (metricsToken === null && metricsPort === null) return;
  const telemetry = app.get(Telemetry);
  telemetry.enable(VERSION);
  countRequests(app, telemetry);
  const pages = pagesOf(app, telemetry);
  if (metricsToken !== null) addRoutes(app, metricsToken, pages);
  if (metricsPort !== null) await openPort(app, config.host, metricsPort, pages);
}

function pagesOf(app: NestFastifyApplication, telemetry: Telemetry): ReadonlyMap<string, () => Promise<Page>> {
  const health = app.get(Health);
  return new Map([
    ['/metrics', async () => ({ type: telemetry.registry.contentType, text: await telemetry.registry.metrics() })],
    ['/metrics/health', async () => ({ type: 'application/json', text: JSON.stringify(await health.details()) })],
  ]);
}

function countRequests(app: NestFastifyApplication, telemetry: Telemetry): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (_request, _reply, done) => {
    telemetry.requestBegins();
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    telemetry.requestEnds(request.method, routeOf(request), reply.statusCode, reply.elapsedTime / 1_000);
    done();
  });
}

/** Whatever has no route of its own is one label, or a scanner could invent as many as it likes. */
function routeOf(request: FastifyRequest): string {
  const { url } = request.routeOptions;
  if (request.is404 || url === undefined) return 'unknown';
  return url === '/*' ? 'console' : url;
}

function addRoutes(app: NestFastifyApplication, token: string, pages: ReadonlyMap<string, () => Promise<Page>>): void {
  const server = app.getHttpAdapter().getInstance();
  const expected = digest(`Bearer ${token}`);
  for (const [path, page] of pages)
    server.get(path, async (request, reply) => {
      if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected))
        return sendProblem(reply, request, new Problem('access.sign-in'));
      const { type, text } = await page();
      return reply.header('cache-control', 'no-store').type(type).send(text);
    });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

async function openPort(
  app: NestFastifyApplication,
  host: string,
  port: number,
  pages: ReadonlyMap<string, () => Promise<Page>>,
): Promise<void> {
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return response.writeHead(404).end();
    page().then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await listen(server, host, port);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', () => new Promise<void>((resolve) => server.close(() => resolve())));
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}
