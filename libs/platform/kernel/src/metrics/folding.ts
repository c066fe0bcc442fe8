import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Figures } from './figures.js';

const EVERY_MS = 1_000;

/** Folds metric deltas into cells every second, in worker processes. */
@Injectable()
export class MetricFolding implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('MetricFolding');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private enabled = false;

  constructor(private readonly figures: Figures) {}

  enable(): void {
    this.enabled = true;
  }

  onApplicationBootstrap(): void {
    if (!this.enabled) return;
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.fold());
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async fold(): Promise<void> {
    await this.figures.fold().catch((error: Error) => this.log.error({ err: error }));
  }
}
