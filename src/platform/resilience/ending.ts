import type { Trouble, UpstreamError } from '../http/upstream-error.js';

/**
 * How a call ended, as metrics count it: beside the troubles, `short-circuited` (the breaker was open), `queue-full` (the
 * bulkhead had no place or its wait was over) and `abandoned` (the caller went away).
 */
export type Outcome = 'ok' | Trouble | 'short-circuited' | 'queue-full' | 'abandoned';

export interface Answered<T> {
  readonly outcome: 'ok';
  readonly value: T;
}

export interface Failed {
  readonly outcome: Exclude<Outcome, 'ok'>;
  readonly error: UpstreamError;
  /** Whether the upstream had its chance, so that this says something of it. */
  readonly counts: boolean;
}

/** What a call came to, kept as data: nothing is thrown until the pipeline's edge. */
export type Ending<T> = Answered<T> | Failed;
