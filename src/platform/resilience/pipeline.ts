import type { Stop } from '../http/stop.js';
import { UpstreamError } from '../http/upstream-error.js';
import { abandoned, attempt, timedOut } from './attempt.js';
import { type Ambience, Breaker, type BreakerLimits, type BreakerState } from './breaker.js';
import { Bulkhead, type BulkheadLimits } from './bulkhead.js';
import type { Ending, Failed } from './ending.js';
import { pause } from './pause.js';
import { jitteredWaitMs, RetryBudget, type RetryLimits } from './retry-budget.js';

export interface PipelineLimits {
  readonly bulkhead: BulkheadLimits;
  readonly breaker: BreakerLimits;
  readonly retry: RetryLimits;
  /** Kept back from the caller's deadline for the gateway's own work on the answer, in milliseconds. */
  readonly marginMs: number;
  /** A timeout after less than this, and less than the operation's own timeout, does not count with the breaker. */
  readonly fairTrialMs: number;
}

export interface PipelineCall<T> {
  /** A read may be retried. */
  readonly kind: 'read' | 'write';
  readonly timeoutMs: number;
  /** In milliseconds of the pipeline's clock. */
  readonly deadlineAt: number;
  readonly signal?: AbortSignal | undefined;
  /** One call, reply checked. Ends soon after it is told to stop; rejects with UpstreamError. */
  readonly send: (stop: Stop) => Promise<T>;
}

/**
 * What stands between callers and one upstream, outermost first: deadline, bulkhead, breaker, retry, timeout, and the check of
 * the reply, which `send` does. Retry is inside bulkhead and breaker, so it never sees their refusals, and the
 * breaker counts what retry gives back.
 */
export class Pipeline {
  private readonly bulkhead: Bulkhead;
  private readonly breaker: Breaker;
  private readonly budget: RetryBudget;

  constructor(
    private readonly system: string,
    private readonly limits: PipelineLimits,
    private readonly ambience: Ambience,
  ) {
    this.bulkhead = new Bulkhead(limits.bulkhead);
    this.breaker = new Breaker(limits.breaker, ambience);
    this.budget = new RetryBudget(limits.retry, ambience.now);
  }

  state(): BreakerState {
    return this.breaker.state();
  }

  /** Never rejects. `attempts` is how many calls were begun on the wire, and so 0 where the pipeline said no. */
  async run<T>(call: PipelineCall<T>): Promise<{ ending: Ending<T>; attempts: number }> {
    const course = new Course(call, this.limits.marginMs, this.ambience.now);
    return { ending: await this.inTurn(course), attempts: course.attempts };
  }

  private async inTurn<T>(course: Course<T>): Promise<Ending<T>> {
    const { signal } = course.call;
    if (signal?.aborted) return abandoned(this.system);
    if (course.leftMs() <= 0) return timedOut(this.system);
    if (this.breaker.shut) return this.shortCircuited(); // nobody queues for an upstream that is not being called
    const turn = await this.bulkhead.run(() => this.guarded(course), { patienceMs: course.leftMs(), signal });
    if (turn === 'abandoned') return abandoned(this.system);
    return turn === 'queue-full' ? this.queueFull() : turn;
  }

  private async guarded<T>(course: Course<T>): Promise<Ending<T>> {
    const pass = this.breaker.enter();
    if (pass === null) return this.shortCircuited();
    const ending = await this.withRetries(course);
    this.breaker.leave(pass, verdictOn(ending));
    return ending;
  }

  private async withRetries<T>(course: Course<T>): Promise<Ending<T>> {
    this.budget.called();
    for (;;) {
      const ending = await this.once(course);
      const waitMs = ending.outcome === 'ok' ? null : this.waitBeforeRetry(ending, course);
      if (waitMs === null) return ending;
      if (!(await pause(waitMs, course.call.signal))) return abandoned(this.system);
    }
  }

  private async once<T>(course: Course<T>): Promise<Ending<T>> {
    const { timeoutMs, signal, send } = course.call;
    const leftMs = course.leftMs();
    if (leftMs <= 0) return timedOut(this.system);
    course.attempts += 1;
    return attempt({
      system: this.system,
      allowedMs: Math.min(timeoutMs, leftMs),
      fairMs: Math.min(timeoutMs, this.limits.fairTrialMs),
      signal,
      send,
    });
  }

  /** Milliseconds to wait before the next attempt; null where there is to be none. */
  private waitBeforeRetry<T>({ outcome, error }: Failed, course: Course<T>): number | null {
    const { retry } = this.limits;
    if (course.call.kind !== 'read' || course.attempts === 0 || course.attempts > retry.retries) return null;
    if (outcome === 'abandoned' || !error.retryable) return null;
    const waitMs = Math.max(error.retryAfterMs ?? 0, jitteredWaitMs(retry, course.attempts, this.ambience.random));
    return waitMs < course.leftMs() && this.budget.take() ? waitMs : null;
  }

  private shortCircuited(): Failed {
    const { retryAfterMs } = this.breaker;
    const error = new UpstreamError(this.system, 'unavailable', { retryAfterMs });
    return { outcome: 'short-circuited', error, counts: false };
  }

  private queueFull(): Failed {
    return { outcome: 'queue-full', error: new UpstreamError(this.system, 'unavailable'), counts: false };
  }
}

/** One request on its way through: what it asked for, and how far it got. */
class Course<T> {
  attempts = 0;

  constructor(
    readonly call: PipelineCall<T>,
    private readonly marginMs: number,
    private readonly now: () => number,
  ) {}

  leftMs(): number {
    return this.call.deadlineAt - this.marginMs - this.now();
  }
}

/** A refusal is an answer: the upstream is up and said no. */
function verdictOn(ending: Ending<unknown>): 'answered' | 'failed' | 'unknown' {
  if (ending.outcome === 'ok' || ending.outcome === 'refused') return 'answered';
  return ending.counts ? 'failed' : 'unknown';
}
