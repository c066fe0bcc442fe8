import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastify from 'fastify';

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
  referrerPolicy: { policy: 'same-origin' },
};

/** Security headers, cookies and compression. */
export async function addServerPlugins(app: NestFastifyApplication): Promise<void> {
  const headers = await securityHeaders();
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
