import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, type Session } from '../database/database.js';
import { Listener } from './listener.js';

/** One channel for all topics: a process has one connection that listens, whatever it listens for. */
const CHANNEL = 'kechuang_bus';

/** What a process knows by heart and has to forget when it changes elsewhere. */
export interface Subscriber {
  /** A transaction that announced this key has committed, here or in another process. */
  readonly changed: (key: string) => void;
  /** Announcements may have been missed: nothing that is remembered is certain. */
  readonly missed: () => void;
}

/**
 * Tells all processes that something they may remember has changed, so that caches need no query to be right. An
 * announcement is part of a transaction and heard when that commits, never when it rolls back.
 *
 * PostgreSQL commits transactions that announce something one after another: this is for rare changes (an account
 * is disabled, a role or a setting changes), not for every write.
 */
@Injectable()
export class Bus implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly subscribers = new Map<string, Subscriber[]>();
  private readonly listener: Listener;

  constructor(database: Database) {
    this.listener = new Listener(database.url, CHANNEL, {
      heard: (payload) => this.hear(payload),
      began: () => this.forgetAll(),
    });
  }

  /**
   * Whether announcements arrive at present. While they do not, whoever remembers something must ask the database
   * each time.
   */
  get isListening(): boolean {
    return this.listener.isListening;
  }

  /** Hears of a topic from now on; call it when the module is constructed. */
  subscribe(topic: string, subscriber: Subscriber): void {
    this.subscribers.set(topic, [...(this.subscribers.get(topic) ?? []), subscriber]);
  }

  /** Announces a change with the transaction of `session`. The key is an id or a short name. */
  async announce(session: Session, topic: string, key: string): Promise<void> {
    await session.query('select pg_notify($1, $2)', [CHANNEL, `${topic} ${key}`]);
  }

  onApplicationBootstrap(): Promise<void> {
    return this.listener.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.listener.stop();
  }

  private hear(payload: string): void {
    const space = payload.indexOf(' ');
    for (const { changed } of this.subscribers.get(payload.slice(0, space)) ?? []) changed(payload.slice(space + 1));
  }

  private forgetAll(): void {
    for (const { missed } of [...this.subscribers.values()].flat()) missed();
  }
}
