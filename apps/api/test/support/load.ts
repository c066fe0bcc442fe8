import { randomUUID } from 'node:crypto';
import { demandOf } from './demands.js';
import type { RemoteAnswer, RemoteClient } from './processes.js';

interface Demand {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** One write of the load, under a key of its own. */
export interface Write {
  readonly who: 'enterprise' | 'hefei';
  readonly path: string;
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
  /** Id, version and state that were acknowledged; null while nothing was. */
  acknowledged: string | null;
  /** How often it was sent without an answer. */
  unanswered: number;
}

const stateOf = ({ id, version, status }: Demand): string => `${id} ${version} ${status}`;

/**
 * People who report demands and take them through their first steps, each write with a key, and who ask again with the
 * same key when there was no answer, as clients are told to.
 */
export class Load {
  readonly writes: Write[] = [];
  private running: Promise<void>[] = [];
  private isOver = false;

  constructor(
    private readonly clients: Readonly<Record<Write['who'], RemoteClient>>,
    private readonly prefix: string,
  ) {}

  start(people: number): void {
    this.running = Array.from({ length: people }, (_, at) => this.person(at));
  }

  /** Everybody finishes what he has begun. */
  async finish(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.running);
  }

  moveTo(origin: string): void {
    for (const client of Object.values(this.clients)) client.origin = origin;
  }

  get unanswered(): number {
    return this.writes.filter(({ unanswered }) => unanswered > 0).length;
  }

  /** Sends a write that was acknowledged once more; answers what differs from the first answer. */
  async replay(write: Write): Promise<string | null> {
    const answer = await this.send(write);
    const state = answer?.status === 200 || answer?.status === 201 ? stateOf(answer.body) : (answer?.text ?? '');
    return state === write.acknowledged ? null : `${write.acknowledged ?? 'nothing'} became ${state}`;
  }

  private async person(number: number): Promise<void> {
    for (let at = 0; !this.isOver; at += 1) {
      const demand = await this.settle('enterprise', 'transfer/demands', demandOf(`${this.prefix}${number}之${at}`));
      const path = `transfer/demands/${demand.id}/actions`;
      const submitted = await this.settle('enterprise', `${path}/submit`, {}, demand.version);
      if (at % 2 === 0) await this.settle('hefei', `${path}/verify`, {}, submitted.version);
    }
  }

  /** Repeats a write until it is acknowledged. */
  private async settle(who: Write['who'], path: string, body: object, version?: number): Promise<Demand> {
    const headers = {
      'idempotency-key': randomUUID(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    const write: Write = { who, path, body, headers, acknowledged: null, unanswered: 0 };
    this.writes.push(write);
    for (;;) {
      const answer = await this.send(write);
      if (answer?.status === 200 || answer?.status === 201) {
        write.acknowledged = stateOf(answer.body);
        return answer.body;
      }
      if (!answer || answer.status >= 500) write.unanswered += 1;
      else if (answer.status !== 409 || !answer.text.includes('in-flight'))
        throw new Error(`${path} was refused: ${answer.text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private send({ who, path, body, headers }: Write): Promise<RemoteAnswer<Demand> | null> {
    return this.clients[who].send<Demand>('POST', path, body, { ...headers });
  }
}
