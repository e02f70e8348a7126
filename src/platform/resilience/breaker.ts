import { SlidingTally } from './sliding-tally.js';

export interface BreakerLimits {
  /** How far back calls count, in milliseconds. */
  readonly windowMs: number;
  /** From this many calls in the window, the share decides; below it, the run of failures. */
  readonly busyFrom: number;
  /** Opens at this share of failures, 0 to 1, when busy. */
  readonly failedShare: number;
  /** Opens at this many failures in a row, when not busy. */
  readonly failedInARow: number;
  /** How long it stays open the first time; doubled at each failed probe, up to `openAtMostMs`. */
  readonly openMs: number;
  readonly openAtMostMs: number;
  /** Each opening is up to this share longer or shorter, so that gateways do not probe in step. */
  readonly jitter: number;
  /** Calls let through at once while half-open, and answers in a row that close it. */
  readonly probes: number;
}

export const BREAKER_DEFAULTS: BreakerLimits = {
  windowMs: 30_000,
  busyFrom: 20,
  failedShare: 0.5,
  failedInARow: 5,
  openMs: 10_000,
  openAtMostMs: 60_000,
  jitter: 0.2,
  probes: 3,
};

export interface BreakerState {
  readonly state: 'closed' | 'open' | 'half-open';
  /** While open: milliseconds since the epoch at which the first probe may pass. */
  readonly openUntil: number | null;
}

/** Leave to call, valid for the era it was given in: an answer that comes after the breaker moved says nothing new. */
export interface Pass {
  readonly era: number;
}

/** `unknown`: the call ended for a reason of the caller's, so it says nothing of the upstream. */
export type Verdict = 'answered' | 'failed' | 'unknown';

export interface Ambience {
  /** Milliseconds that only go forward, as `performance.now()` gives them. */
  readonly now: () => number;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

/**
 * Stops calling an upstream that does not answer, and finds out with a few probes when it does again. Beyond those probes
 * nobody waits on a probe: whoever comes while it is half-open is turned away at once.
 */
export class Breaker {
  private readonly tally: SlidingTally;
  private era = 0;
  private phase: 'closed' | 'open' | 'half-open' = 'closed';
  private failedInARow = 0;
  private openings = 0;
  private opensAgainAt = 0;
  private probing = 0;
  private probesAnswered = 0;

  constructor(
    private readonly limits: BreakerLimits,
    private readonly ambience: Ambience,
  ) {
    this.tally = new SlidingTally(limits.windowMs, ambience.now);
  }

  /** Whether `enter` would refuse now. */
  get shut(): boolean {
    if (this.phase === 'closed') return false;
    if (this.phase === 'open') return this.ambience.now() < this.opensAgainAt;
    return this.probing + this.probesAnswered >= this.limits.probes;
  }

  /** Milliseconds until a probe may pass; null when that is not known. */
  get retryAfterMs(): number | null {
    return this.phase === 'open' ? Math.max(0, Math.ceil(this.opensAgainAt - this.ambience.now())) : null;
  }

  state(): BreakerState {
    if (this.phase !== 'open') return { state: this.phase, openUntil: null };
    if (!this.shut) return { state: 'half-open', openUntil: null };
    return { state: 'open', openUntil: Math.round(performance.timeOrigin + this.opensAgainAt) };
  }

  /** Leave to call, or null. Each pass must be handed back by `leave`. */
  enter(): Pass | null {
    if (this.phase === 'closed') return { era: this.era };
    if (this.shut) return null;
    if (this.phase === 'open') this.move('half-open');
    this.probing += 1;
    return { era: this.era };
  }

  leave(pass: Pass, verdict: Verdict): void {
    if (pass.era !== this.era) return;
    if (this.phase === 'half-open') this.afterProbe(verdict);
    else if (verdict === 'answered') this.afterAnswer();
    else if (verdict === 'failed') this.afterFailure();
  }

  private afterAnswer(): void {
    this.failedInARow = 0;
    this.tally.hit();
  }

  private afterFailure(): void {
    this.failedInARow += 1;
    this.tally.miss();
    const { hits, misses } = this.tally.totals();
    const busy = hits + misses >= this.limits.busyFrom;
    const down = busy
      ? misses / (hits + misses) >= this.limits.failedShare
      : this.failedInARow >= this.limits.failedInARow;
    if (down) this.open();
  }

  private afterProbe(verdict: Verdict): void {
    this.probing -= 1;
    if (verdict === 'failed') this.open();
    if (verdict !== 'answered') return;
    this.probesAnswered += 1;
    if (this.probesAnswered >= this.limits.probes) this.close();
  }

  private open(): void {
    const { openMs, openAtMostMs, jitter } = this.limits;
    const length = Math.min(openAtMostMs, openMs * 2 ** this.openings);
    this.openings += 1;
    this.opensAgainAt = this.ambience.now() + length * (1 - jitter + 2 * jitter * this.ambience.random());
    this.move('open');
  }

  private close(): void {
    this.openings = 0;
    this.failedInARow = 0;
    this.tally.clear();
    this.move('closed');
  }

  private move(phase: 'closed' | 'open' | 'half-open'): void {
    this.phase = phase;
    this.era += 1;
    this.probing = 0;
    this.probesAnswered = 0;
  }
}
