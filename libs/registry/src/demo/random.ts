/**
 * Random numbers for the demo data: the same seed and label give the same sequence on every machine.
 *
 * Every record draws from a stream of its own (`stream('enterprise', 17)`), so that a smaller set is a prefix of the
 * full one and a change in one record does not shift all others.
 */
export class Random {
  private constructor(private readonly state: Uint32Array) {}

  static of(seed: string): Random {
    const random = new Random(mix(seed));
    for (let i = 0; i < 12; i += 1) random.next();
    return random;
  }

  /** A stream of its own for one record. */
  static stream(seed: string, ...label: readonly (string | number)[]): Random {
    return Random.of([seed, ...label].join('/'));
  }

  /** A number in [0, 1), by the sfc32 generator. */
  next(): number {
    const s = this.state;
    const [a = 0, b = 0, c = 0, d = 0] = s;
    const t = (a + b + d) >>> 0;
    s[3] = d + 1;
    s[0] = b ^ (b >>> 9);
    s[1] = c + (c << 3);
    s[2] = ((c << 21) | (c >>> 11)) + t;
    return t / 4294967296;
  }

  /** A whole number from min to max, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** A whole number like `int`, but in steps: 50, 100, 150 … */
  step(min: number, max: number, step: number): number {
    return min + step * this.int(0, Math.floor((max - min) / step));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** So many different elements, or all when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }

  shuffle<T>(list: readonly T[]): T[] {
    const keyed = list.map((value) => ({ key: this.next(), value }));
    return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
  }

  /** One of the keys, each as likely as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    // Rounding can leave a crumb of the sum: it belongs to the last.
    return this.pick(entries.slice(-1))[0];
  }

  /** A moment from `from` to `to`. */
  moment(from: Date, to: Date): Date {
    return new Date(from.getTime() + Math.floor(this.next() * (to.getTime() - from.getTime())));
  }

  /** A UUID of version 7 for a record created at this moment: loading the same set twice finds the same ids. */
  uuid(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const hex = (digits: number) => Array.from({ length: digits }, () => this.int(0, 15).toString(16)).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${this.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
  }
}

/** Four 32-bit words from a text (FNV-1a with a different start for each word). */
function mix(text: string): Uint32Array {
  return Uint32Array.from([0, 1, 2, 3], (word) => {
    let hash = 0x811c9dc5 ^ Math.imul(word + 1, 0x9e3779b1);
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13);
  });
}
