import { SlidingTally } from './sliding-tally.js';

export interface RetryLimits {
  /** Retries of one read, at most. */
  readonly retries: number;
  /** Retries allowed over the window as a share of the calls made in it. */
  readonly budgetShare: number;
  /** Retries always allowed over the window, so that a quiet upstream has any. */
  readonly budgetFloor: number;
  readonly budgetWindowMs: number;
  /** A retry waits a random time between these two, in milliseconds. */
  readonly waitAtLeastMs: number;
  readonly waitAtMostMs: number;
}

export const RETRY_DEFAULTS: RetryLimits = {
  retries: 2,
  budgetShare: 0.1,
  budgetFloor: 3,
  budgetWindowMs: 10_000,
  waitAtLeastMs: 50,
  waitAtMostMs: 1_000,
};

/** Keeps retries a small share of all calls, so that a struggling upstream is not asked more for struggling. */
export class RetryBudget {
  private readonly tally: SlidingTally;

  constructor(
    private readonly limits: RetryLimits,
    now: () => number,
  ) {
    this.tally = new SlidingTally(limits.budgetWindowMs, now);
  }

  /** Counts a first attempt. */
  called(): void {
    this.tally.hit();
  }

  /** Takes one retry, where there is one left. */
  take(): boolean {
    const { hits, misses } = this.tally.totals();
    if (misses >= Math.max(this.limits.budgetFloor, hits * this.limits.budgetShare)) return false;
    this.tally.miss();
    return true;
  }
}

/** Milliseconds to wait before the given retry, the first being 1: random, up to a ceiling that doubles to the longest. */
export function jitteredWaitMs(limits: RetryLimits, retry: number, random: () => number): number {
  const ceiling = Math.max(limits.waitAtLeastMs, limits.waitAtMostMs / 2 ** (limits.retries - retry));
  return limits.waitAtLeastMs + random() * (ceiling - limits.waitAtLeastMs);
}
