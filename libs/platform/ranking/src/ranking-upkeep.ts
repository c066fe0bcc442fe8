import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Corpora } from './corpora.js';
import { RankingEngine } from './engine.js';

const EVERY_MS = 1_000;
/** Between two looks for records that no event has told of, e.g. loaded ones. */
const CATCH_UP_MS = 10 * 60_000;

/** Lets the engine put its house in order every second, in worker processes. */
@Injectable()
export class RankingUpkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('RankingUpkeep');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private enabled = false;
  private caughtUpAt = 0;

  constructor(
    private readonly corpora: Corpora,
    private readonly engine: RankingEngine,
  ) {}

  /** Lets this process do the work. */
  enable(): void {
    this.enabled = true;
  }

  onApplicationBootstrap(): void {
    if (this.enabled) this.schedule();
  }

  async onApplicationShutdown(): Promise<void> {
    this.enabled = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      this.running = this.work().finally(() => {
        if (this.enabled) this.schedule();
      });
    }, EVERY_MS);
  }

  /** Between two looks the events tell what has changed. */
  private async catchUp(): Promise<void> {
    if (Date.now() - this.caughtUpAt < CATCH_UP_MS) return;
    for (const corpus of this.corpora.all()) await this.corpora.catchUp(corpus, () => this.enabled);
    this.caughtUpAt = Date.now();
  }

  private async work(): Promise<void> {
    try {
      await this.catchUp();
      for (const corpus of this.corpora.all()) await this.engine.upkeep(corpus.name);
    } catch (error) {
      this.log.error({ err: error instanceof Error ? error : new Error(String(error)) });
    }
  }
}
