import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
export const PASSWORD = 'drill-2026-anhui';

/** A built process of the platform, started as an operator starts it. */
export class PlatformProcess {
  output = '';

  private constructor(
    readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  /** Starts and waits until it answers; rejects with what it printed when it does not come up. */
  static async start(env: Readonly<Record<string, string>>): Promise<PlatformProcess> {
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOST: '127.0.0.1',
        PORT: '0',
        DEMO_PASSWORD: PASSWORD,
        LOG_LEVEL: 'fatal',
        RATE_LIMITS: 'off',
        ...env,
      },
    });
    let output = '';
    const ready = new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString('utf8');
        const [, origin] = /Ready at\s+(\S+)/.exec(output) ?? [];
        if (origin !== undefined) resolve(origin);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(output)));
    });
    return new PlatformProcess(child, await ready);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const exit = once(this.child, 'exit');
    this.child.kill(signal);
    await exit;
  }
}

/** What a process answered; null when it ended before it did. */
export interface RemoteAnswer<B> {
  readonly status: number;
  readonly text: string;
  readonly body: B;
  readonly headers: Headers;
}

/** A person at one of the processes. */
export class RemoteClient {
  private constructor(
    public origin: string,
    readonly token: string,
  ) {}

  static async signIn(origin: string, username: string, password = PASSWORD): Promise<RemoteClient> {
    const client = new RemoteClient(origin, '');
    const answer = await client.send<{ accessToken: string }>('POST', 'auth/login', { username, password });
    if (answer?.status !== 200) throw new Error(`${username} cannot sign in: ${answer?.text ?? 'no answer'}`);
    return new RemoteClient(origin, answer.body.accessToken);
  }

  /** The same person with the same token at another process. */
  at(origin: string): RemoteClient {
    return new RemoteClient(origin, this.token);
  }

  async get<B = Record<string, unknown>>(path: string): Promise<RemoteAnswer<B>> {
    const answer = await this.send<B>('GET', path);
    if (!answer) throw new Error(`no answer to GET ${path}`);
    return answer;
  }

  /** Null when the process ended before it answered: whether the write happened is not known. */
  async send<B = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<RemoteAnswer<B> | null> {
    try {
      const isForm = body instanceof Uint8Array;
      const response = await fetch(`${this.origin}/api/v1/${path}`, {
        method,
        headers: {
          ...(this.token !== '' && { authorization: `Bearer ${this.token}` }),
          ...(body && !isForm && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: isForm ? new Uint8Array(body) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return {
        status: response.status,
        text,
        body: (isJson ? JSON.parse(text) : {}) as B,
        headers: response.headers,
      };
    } catch {
      return null;
    }
  }
}

/** Asks again until the answer is as wished. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isDone: (answer: T) => boolean,
  withinMs = 60_000,
): Promise<T> {
  for (const deadline = Date.now() + withinMs; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const answer = await ask();
    if (isDone(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(answer)}`);
  }
}
