import { createHmac, timingSafeEqual } from 'node:crypto';

const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signatureOf(text, secret) {
  return createHmac('sha256', secret).update(text).digest();
}

/** A token that says all that the bare server asks of its caller. */
export function signToken(claims, secret) {
  const text = `${HEADER}.${encode({ ...claims, exp: Math.floor(Date.now() / 1000) + 86_400 })}`;
  return `${text}.${signatureOf(text, secret).toString('base64url')}`;
}

/** The claims of a bearer token; undefined when its signature or time does not hold. */
export function readToken(authorization, secret) {
  if (!authorization?.startsWith('Bearer ')) return undefined;
  const token = authorization.slice(7);
  const dot = token.lastIndexOf('.');
  const given = Buffer.from(token.slice(dot + 1), 'base64url');
  const expected = signatureOf(token.slice(0, dot), secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const claims = JSON.parse(Buffer.from(token.slice(token.indexOf('.') + 1, dot), 'base64url').toString());
  return claims.exp * 1000 > Date.now() ? claims : undefined;
}
