import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '@kechuang/kernel';
import fastify from 'fastify';

const YEAR_S = 31_536_000;

/** Element Plus positions by inline styles; scripts are never inline. */
const SECURITY: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: null,
    },
  },
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: { maxAge: YEAR_S, includeSubDomains: true },
  referrerPolicy: { policy: 'same-origin' },
};

/** What pages of other sites may send and see; cookies are neither, they sign in with tokens of their own. */
const CORS = {
  methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowedHeaders: ['Authorization', 'Content-Type', 'If-Match', 'Idempotency-Key', 'Accept-Language', 'X-Request-Id'],
  exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id', 'Idempotency-Replayed', 'Content-Disposition'],
  credentials: false,
  maxAge: 600,
};

/** Security headers, cookies, compression, and the other sites that may call. */
export async function addServerPlugins(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  const headers = await securityHeaders();
  // Over plain HTTP it means nothing, and would mislead where a proxy serves both.
  if (config.publicUrl?.startsWith('https:') !== true) delete headers['strict-transport-security'];
  if (config.corsOrigins.length > 0) app.enableCors({ ...CORS, origin: [...config.corsOrigins] });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      void reply.headers(headers);
      done();
    });
  await app.register(cookie);
  await app.register(compress, { global: true, threshold: 4096, encodings: ['gzip', 'deflate'] });
}

/** The headers that helmet sets: the same for every answer, so they are composed once and not for each. */
async function securityHeaders(): Promise<Record<string, string>> {
  const plain = await headersOf(fastify());
  const secured = fastify();
  await secured.register(helmet, SECURITY);
  return Object.fromEntries(Object.entries(await headersOf(secured)).filter(([name]) => !(name in plain)));
}

async function headersOf(server: ReturnType<typeof fastify>): Promise<Record<string, string>> {
  server.get('/', () => '');
  const { headers } = await server.inject('/');
  await server.close();
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
