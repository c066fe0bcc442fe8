import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@kechuang/kernel';

type Server = Awaited<ReturnType<typeof startEmbeddedPostgres>>;

/** A primary and a streaming replica that follows it. */
export class ReplicatedDatabase {
  private constructor(
    private readonly folder: string,
    readonly primary: Server,
    public replica: Server,
  ) {}

  static async start(): Promise<ReplicatedDatabase> {
    const folder = mkdtempSync(join(tmpdir(), 'kechuang-replicated-'));
    chmodSync(folder, 0o755);
    const first = await startEmbeddedPostgres({ dataDir: join(folder, 'primary') });
    await first.stop();
    // With its owner: under root the server runs as another user.
    execFileSync('cp', ['-a', join(folder, 'primary'), join(folder, 'replica')]);
    follow(join(folder, 'replica'), first.port);
    const primary = await startEmbeddedPostgres({ dataDir: join(folder, 'primary'), port: first.port });
    return new ReplicatedDatabase(folder, primary, await startEmbeddedPostgres({ dataDir: join(folder, 'replica') }));
  }

  async restartReplica(): Promise<void> {
    const { port } = this.replica;
    this.replica = await startEmbeddedPostgres({ dataDir: join(this.folder, 'replica'), port });
  }

  async end(): Promise<void> {
    await this.replica.stop();
    await this.primary.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A copy of a stopped server follows its original with these two lines. */
function follow(dataDir: string, port: number): void {
  const data = join(dataDir, 'postgres');
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();
  const { uid, gid } = statSync(join(data, 'PG_VERSION'));
  writeFileSync(join(data, 'standby.signal'), '');
  chownSync(join(data, 'standby.signal'), uid, gid);
  const primary = `host=127.0.0.1 port=${port} user=postgres password=${password}`;
  appendFileSync(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${primary}'\n`);
}
