import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import type { AppConfig } from '@kechuang/kernel';

/** Tried first by somebody who looks around: an enterprise, its city, the province, the one who administers. */
const ACCOUNTS = ['enterprise', 'hefei', 'xuehui', 'leader', 'society', 'expert', 'sysadmin', 'auditor'];

/** Where the platform can be reached from this machine. */
export function originOf({ address, port }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::';
  const host = address.includes(':') ? `[${address}]` : address;
  return `http://${everywhere ? 'localhost' : host}:${port}`;
}

/** What the person at the terminal needs to go on: the address, and how to sign in. */
export function greeting(origin: string, config: AppConfig, isBootstrapOpen: boolean): string {
  const lines = ['', `  科创安徽已启动  Ready at  ${origin}`];
  if (config.demo) lines.push(...demoLines(config.demo));
  else if (config.bootstrap && isBootstrapOpen) lines.push(...bootstrapLines(origin, config.bootstrap));
  lines.push('', '  按 Ctrl-C 停止  Ctrl-C stops it', '');
  return lines.join('\n');
}

function demoLines({ password, passwordFile }: NonNullable<AppConfig['demo']>): string[] {
  const place = passwordFile === null ? 'DEMO_PASSWORD' : shortPath(passwordFile);
  return [
    '',
    `  演示账号  Demo accounts  ${ACCOUNTS.join('  ')} …`,
    `  统一密码  Password       ${passwordFile === null ? `(${place})` : `${password}  (${place})`}`,
  ];
}

function bootstrapLines(origin: string, { tokenFile }: NonNullable<AppConfig['bootstrap']>): string[] {
  const place = tokenFile === null ? 'BOOTSTRAP_TOKEN' : shortPath(tokenFile);
  return [
    '',
    `  尚缺管理员，请用一次性令牌（${place}）在此创建系统管理员、安全管理员、审计员：`,
    `  Administrators are missing: make all three with the one-time token (${place}) at`,
    '',
    `  ${origin}/bootstrap`,
  ];
}

/** As one would type it from here. */
function shortPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
