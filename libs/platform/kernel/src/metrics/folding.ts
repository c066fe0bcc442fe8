import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Rounds } from '../work/rounds.js';
import { Figures } from './figures.js';

const EVERY_MS = 1_000;

/** Folds metric deltas into cells every second, in worker processes. */
@Injectable()
export class MetricFolding implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(figures: Figures) {
    this.rounds = new Rounds('MetricFolding', EVERY_MS, () => figures.fold());
  }

  /** Lets this process fold. */
  enable(): void {
    this.rounds.enable();
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }
}
