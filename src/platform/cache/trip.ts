const FAILURES_TO_OPEN = 5;
const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * A breaker for something we can do without: after five failures in a row nobody waits for it for a while, then one at a
 * time may try. Those who come while one tries do not wait for its result, as they would with a policy library's.
 */
export class Trip {
  private failures = 0;
  private pauseMs = SHORTEST_PAUSE_MS;
  private openUntil = Number.NEGATIVE_INFINITY;
  private trying = false;

  constructor(private readonly nowMs: () => number) {}

  /** Whether to try now. Who is let through says how it went, by `worked` or `failed`. */
  admits(): boolean {
    if (this.failures < FAILURES_TO_OPEN) return true;
    if (this.trying || this.nowMs() < this.openUntil) return false;
    this.trying = true;
    return true;
  }

  worked(): void {
    this.failures = 0;
    this.trying = false;
    this.pauseMs = SHORTEST_PAUSE_MS;
  }

  failed(): void {
    this.failures += 1;
    if (this.failures < FAILURES_TO_OPEN) return;
    // Those let through before it opened fail too, and are not to make the pause longer.
    if (this.failures === FAILURES_TO_OPEN || this.trying) {
      this.openUntil = this.nowMs() + this.pauseMs;
      this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
    }
    this.trying = false;
  }
}
