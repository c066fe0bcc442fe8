import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Bus, Database, Rounds } from '@kechuang/kernel';
import { Corpora } from './corpora.js';
import { RankingEngine } from './engine.js';

const EVERY_MS = 1_000;
/** Between two looks for records that no event has told of, e.g. loaded ones. */
const CATCH_UP_MS = 10 * 60_000;
/** For so long a corpus catches up at a time; what was taken in is put in order before it goes on. */
const ROUND_MS = 5_000;

/** Topic of the bus under which loaded records are announced. */
const TOPIC = 'ranking';

/** Lets the engine put its house in order every second, in worker processes. */
@Injectable()
export class RankingUpkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds = new Rounds('RankingUpkeep', EVERY_MS, () => this.work());
  private caughtUpAt = 0;

  constructor(
    private readonly corpora: Corpora,
    private readonly engine: RankingEngine,
    private readonly database: Database,
    private readonly bus: Bus,
  ) {
    const lookAgain = (): void => void (this.caughtUpAt = 0);
    bus.subscribe(TOPIC, { changed: lookAgain, missed: lookAgain });
  }

  /** Tells the workers that records were loaded without events: they look for them at once. */
  async announceLoaded(): Promise<void> {
    await this.bus.announce(this.database, TOPIC, 'loaded');
  }

  /** Lets this process do the work. */
  enable(): void {
    this.rounds.enable();
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Between two looks the events tell what has changed. */
  private async catchUp(): Promise<void> {
    if (Date.now() - this.caughtUpAt < CATCH_UP_MS) return;
    // Noted before: what is loaded meanwhile is looked for again.
    this.caughtUpAt = Date.now();
    try {
      for (const corpus of this.corpora.all()) {
        const end = Date.now() + ROUND_MS;
        const done = await this.corpora.catchUp(corpus, () => this.rounds.isEnabled && Date.now() < end);
        if (!done) this.caughtUpAt = 0;
      }
    } catch (error) {
      this.caughtUpAt = 0;
      throw error;
    }
  }

  private async work(): Promise<void> {
    await this.catchUp();
    for (const corpus of this.corpora.all()) await this.engine.upkeep(corpus.name);
  }
}
