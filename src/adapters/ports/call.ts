/** What every port call carries beside its keys. Passed on by name, never held in ambient state. */
export interface Call {
  /** Milliseconds of `performance.now()` after which the caller no longer waits. */
  readonly deadlineAt: number;
  /**
   * Whose authority the upstream sees. `gateway` where the gateway's own credential is used: those loads may be shared
   * between callers, all others only between calls of equal authority.
   */
  readonly authority: 'gateway' | `caller:${string}`;
  /** Whether an old answer will do where the upstream cannot be asked. Never before a payment or enforcement. */
  readonly staleAllowed: boolean;
  /** Skip caches on the way in, as a command does that is about to change what it reads. */
  readonly fresh: boolean;
  /** Aborted when the caller goes away. */
  readonly signal?: AbortSignal;
}

/**
 * Answers by key. A key that is absent has no record; an Error is that key's own trouble, and the others stand.
 */
export type Answers<Key extends string, Value> = ReadonlyMap<Key, Value | Error>;
