import type { RateCount, RateCharge, RateStore } from './rate-store.js';
import type { RateRule } from './rate-rules.js';

interface Tally {
  /** Counted here and not yet told to the others. */
  pending: number;
  /** Counted by all processes when last asked, and what is being told to them. */
  shared: number;
  /** Milliseconds since 1970. */
  endsAt: number;
  readonly seconds: number;
}

/** So many subjects are counted at once; past them, nobody new is limited until a window ends. */
const MOST_SUBJECTS = 200_000;

/**
 * Counts in the process and settles with the others now and then. Between two settlements a subject can take at most
 * what each process has seen of it too much; an ordinary request costs a look into a map.
 */
export class SettledCounts {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly store: RateStore) {}

  /** Counts one request. */
  take(bucket: string, { seconds }: RateRule): RateCount {
    const now = Date.now();
    let tally = this.tallies.get(bucket);
    if (!tally || tally.endsAt <= now) {
      tally = { pending: 0, shared: 0, endsAt: now + seconds * 1_000, seconds };
      if (this.tallies.size < MOST_SUBJECTS) this.tallies.set(bucket, tally);
    }
    tally.pending++;
    return { n: tally.pending + tally.shared, left: (tally.endsAt - now) / 1_000 };
  }

  /** Tells the shared store what was counted here, and learns what was counted elsewhere. */
  async settle(): Promise<void> {
    const charges: RateCharge[] = [];
    const now = Date.now();
    for (const [bucket, tally] of this.tallies) {
      if (tally.pending > 0) charges.push({ bucket, n: tally.pending, seconds: tally.seconds });
      else if (tally.endsAt <= now) this.tallies.delete(bucket);
    }
    if (charges.length === 0) return;
    this.move(charges, 1);
    try {
      for (const [bucket, { n, left }] of await this.store.add(charges)) {
        const tally = this.tallies.get(bucket);
        if (tally) Object.assign(tally, { shared: n, endsAt: Date.now() + left * 1_000 });
      }
    } catch (error) {
      this.move(charges, -1);
      throw error;
    }
  }

  private move(charges: readonly RateCharge[], sign: 1 | -1): void {
    for (const { bucket, n } of charges) {
      const tally = this.tallies.get(bucket);
      if (!tally) continue;
      tally.pending -= sign * n;
      tally.shared += sign * n;
    }
  }
}
