/** Spreads (seed, stream, index) so that neighbouring households share nothing. Murmur3's finisher. */
function mixed(seed: number, stream: number, index: number): number {
  let hash =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35) ^ Math.imul(index + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws that repeat exactly for the same seed, stream and index: mulberry32. */
export class Random {
  private state: number;

  constructor(seed: number, stream: number, index: number) {
    this.state = mixed(seed, stream, index);
  }

  /** At least 0 and under 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from least to most, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True so many times in a hundred. */
  chance(inHundred: number): boolean {
    return this.next() * 100 < inHundred;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.between(0, from.length - 1)] ?? from[0];
  }

  /** One of the options, each as likely as its weight. */
  weighted<T>(options: readonly [readonly [T, number], ...(readonly [T, number])[]]): T {
    let left = this.next() * options.reduce((total, [, weight]) => total + weight, 0);
    for (const [option, weight] of options) {
      left -= weight;
      if (left < 0) return option;
    }
    return options[0][0];
  }
}
