import { Logger } from '@nestjs/common';

/**
 * Does some work over and over while the process runs: the next round begins a while after the last has ended, so that
 * slow rounds never run beside each other. A round that fails is logged; the next one tries again.
 */
export class Rounds {
  private readonly log: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private enabled = false;

  /**
   * @param name what the log calls it
   * @param everyMs pause before each round, in milliseconds
   */
  constructor(
    name: string,
    private readonly everyMs: number,
    private readonly round: () => Promise<unknown>,
  ) {
    this.log = new Logger(name);
  }

  /** Whether rounds may go on; long ones ask before each step. */
  get isEnabled(): boolean {
    return this.enabled;
  }

  /** Lets this process do the work; processes that leave it to workers never call it. */
  enable(): void {
    this.enabled = true;
  }

  /** Begins, where the work is enabled. */
  start(): void {
    if (!this.enabled) return;
    this.timer = setTimeout(() => {
      this.running = this.once().finally(() => this.start());
    }, this.everyMs);
  }

  /** Begins no further round and waits for the running one. */
  async stop(): Promise<void> {
    this.enabled = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private async once(): Promise<void> {
    try {
      await this.round();
    } catch (error) {
      this.log.error({ err: error instanceof Error ? error : new Error(String(error)) });
    }
  }
}
