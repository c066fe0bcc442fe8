type Write = (done: number, total: number, message: string | null) => Promise<void>;

const EVERY_MS = 500;

/** Thins progress reports out: at most one write at a time and two a second, the last one always. */
export class Progress {
  private latest: { readonly done: number; readonly total: number; readonly message: string | null } | undefined;
  private writing: Promise<void> = Promise.resolve();
  private busy = false;
  private lastAt = 0;

  constructor(private readonly write: Write) {}

  report(done: number, total: number, message?: string): void {
    this.latest = { done, total, message: message ?? null };
    if (!this.busy && Date.now() - this.lastAt >= EVERY_MS) this.flush();
  }

  /** Writes what has not been written and waits for it. */
  async end(): Promise<void> {
    await this.writing;
    this.flush();
    await this.writing;
  }

  /** Progress is a courtesy: that it could not be told is no reason to fail the work. */
  private flush(): void {
    const latest = this.latest;
    if (!latest) return;
    this.latest = undefined;
    this.lastAt = Date.now();
    this.busy = true;
    this.writing = this.write(latest.done, latest.total, latest.message)
      .catch(() => undefined)
      .finally(() => (this.busy = false));
  }
}
