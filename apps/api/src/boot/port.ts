import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppConfig, errorCode, StartupError } from '@kechuang/kernel';

/** An orphaned predecessor frees its port within this time. */
const WAIT_MS = 3_000;

/** Makes sure the port can be had before minutes are spent on filling a database. */
export async function checkPort({ host, port }: AppConfig): Promise<void> {
  for (const deadline = Date.now() + WAIT_MS; ; await sleep(100)) {
    try {
      return await tryPort(host, port);
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE' || Date.now() > deadline) throw explainListenError(error, host, port);
    }
  }
}

/** Turns what the system says about a listening address into a sentence; other errors stay what they are. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartupError(
        `端口 ${port} 已被占用，请用 PORT 指定另一个端口。`,
        `Port ${port} is already in use: set PORT to another one.`,
        { cause: error },
      );
    case 'EACCES':
      return new StartupError(
        `无权使用端口 ${port}，请用 PORT 指定 1024 以上的端口。`,
        `Port ${port} may not be used: set PORT to one above 1024.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError(`HOST=${host} 不是本机地址。`, `HOST=${host} is not an address of this machine.`, {
        cause: error,
      });
    default:
      return error;
  }
}

function tryPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
