import { type BulkheadPolicy, BulkheadRejectedError, bulkhead } from 'cockatiel';

export interface BulkheadLimits {
  readonly running: number;
  readonly waiting: number;
  /** The longest a call waits for its turn, in milliseconds. */
  readonly waitMs: number;
}

export const BULKHEAD_DEFAULTS: BulkheadLimits = { running: 10, waiting: 20, waitMs: 500 };

export type TurnedAway = 'queue-full' | 'abandoned';

/**
 * A few calls at once, a few waiting, and nobody waits long: one slow upstream cannot hold all that the gateway has. A call
 * that gave up keeps its place in the queue until its turn comes, so a queue of the hopeless turns newcomers away at once.
 */
export class Bulkhead {
  private readonly policy: BulkheadPolicy;

  constructor(private readonly limits: BulkheadLimits) {
    this.policy = bulkhead(limits.running, limits.waiting);
  }

  /** Runs `work` in its turn, or says why it did not. Waits `patienceMs` at most, and its own limit at most. */
  async run<T>(
    work: () => Promise<T>,
    { patienceMs, signal }: { patienceMs: number; signal?: AbortSignal | undefined },
  ): Promise<T | TurnedAway> {
    if (this.policy.executionSlots > 0) return this.policy.execute(work);
    const turn = new Turn(Math.min(this.limits.waitMs, patienceMs), signal);
    const worked = this.policy
      .execute<T | TurnedAway>(async () => (turn.taken() ? work() : 'queue-full'))
      .catch(refusalOf);
    const answer = await Promise.race([worked, turn.givenUp]);
    turn.end();
    return answer;
  }
}

function refusalOf(error: unknown): TurnedAway {
  if (error instanceof BulkheadRejectedError) return 'queue-full';
  throw error;
}

/** One wait: ends when the turn comes, when time is up or when the caller goes, whichever is first. */
class Turn {
  readonly givenUp: Promise<TurnedAway>;
  private over = false;
  private timer: NodeJS.Timeout | undefined;
  private leave: () => void = () => undefined;

  constructor(
    waitMs: number,
    private readonly signal?: AbortSignal,
  ) {
    this.givenUp = new Promise(resolve => {
      const give = (reason: TurnedAway) => {
        this.end();
        resolve(reason);
      };
      this.leave = () => give('abandoned');
      this.timer = setTimeout(() => give('queue-full'), waitMs);
      signal?.addEventListener('abort', this.leave, { once: true });
    });
  }

  /** True once, if nobody gave up first; then the wait is over. */
  taken(): boolean {
    const mine = !this.over;
    this.end();
    return mine;
  }

  end(): void {
    this.over = true;
    clearTimeout(this.timer);
    this.signal?.removeEventListener('abort', this.leave);
  }
}
