/** Chance that comes out the same for the same seed, on any machine: for invented cases, never for a secret. */
export class Dice {
  private state: number;

  /** `throwing` tells one case from another, so that a case is the same however many come before it. */
  constructor(seed: number, throwing: number) {
    this.state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(throwing + 1, 0xc2b2ae35)) >>> 0;
  }

  /** From 0 to below 1: mulberry32. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True that often in a hundred. */
  percent(often: number): boolean {
    return this.next() * 100 < often;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<const T>(from: readonly [T, ...T[]]): T {
    return from[this.between(0, from.length - 1)] ?? from[0];
  }

  /** Pounds as text, to the penny. */
  pounds(least: number, most: number): string {
    const pence = this.between(least * 100, most * 100);
    return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
  }

  /** A day of a year: `1951-07-15`. */
  dayOf(firstYear: number, lastYear: number): string {
    const [month, day] = [this.between(1, 12), this.between(1, 28)];
    return `${this.between(firstYear, lastYear)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
}
