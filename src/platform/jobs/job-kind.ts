import type { z } from 'zod';

/** What the engine needs of a kind of work. */
export interface JobQueue {
  /** Lower case with hyphens, such as `feed-intake`: the queue's name. */
  readonly name: string;
  /** Tries after the first one fails. */
  readonly retries: number;
  /** Seconds before the second try; each wait after it is about twice as long. */
  readonly retryAfterSeconds: number;
  /** A try that takes longer has failed. */
  readonly expireSeconds: number;
}

/**
 * One kind of work. Its data are references alone, never anything about a person: they lie in the store in plain text and
 * are shown to whoever looks after failed jobs.
 */
export interface JobKind<Data extends object> extends JobQueue {
  readonly shape: z.ZodType<Data>;
}

const SENSIBLE = { retries: 8, retryAfterSeconds: 5, expireSeconds: 300 };

/** A kind of work; what is not said is eight further tries over about twenty minutes, each of five minutes at most. */
export const jobKind = <Data extends object>(
  kind: Pick<JobKind<Data>, 'name' | 'shape'> & Partial<JobKind<Data>>,
): JobKind<Data> => ({ ...SENSIBLE, ...kind });
