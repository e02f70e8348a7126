import type { BatchAsk } from './ask.js';
import type { Link } from './chain.js';
import type { BatchAnswers, Waiter } from './waiter.js';

/** One question under way: what makes it itself, what its answer is found by, and the batch that asks it. */
export interface Place<K, V> {
  readonly key: K;
  readonly keyText: string;
  readonly answerText: string;
  readonly batch: Batch<K, V>;
  /** Another question with the same answer text, in another batch: nearly never. */
  other: Place<K, V> | null;
  /** Whether there never was one: then it is found and forgotten by its answer text alone. */
  alone: boolean;
}

/** One caller's part in one batch: the questions of its own that are asked there. */
export interface Ticket<K, V> {
  readonly batch: Batch<K, V>;
  readonly waiter: Waiter<K, V>;
  readonly places: Place<K, V>[];
}

/** Questions of one authority that go to the upstream together, and everyone who waits for them. */
export class Batch<K, V> implements Link<Batch<K, V>> {
  before: Batch<K, V> | null = null;
  after: Batch<K, V> | null = null;
  places: Place<K, V>[] = [];
  tickets: Ticket<K, V>[] = [];
  state: 'collecting' | 'running' | 'over' = 'collecting';
  /** What it was answered with, for as long as one of its callers waits for other batches too and has passed nothing on. */
  held: BatchAnswers<V> | null = null;
  /** How many such callers there are. */
  holders = 0;
  /** How many callers still wait. At none the load is aborted. */
  callers = 0;
  /** Whether it holds one of the batcher's places no longer, and the timer that takes it from a load nobody waits for. */
  released = false;
  giveUp: NodeJS.Timeout | null = null;
  private controller: AbortController | null = null;
  private deadlineAt = Number.NEGATIVE_INFINITY;
  private fresh = false;

  constructor(readonly authority: string) {}

  admit(ticket: Ticket<K, V>, ask: BatchAsk): void {
    this.tickets.push(ticket);
    this.callers += 1;
    if (ask.deadlineAt > this.deadlineAt) this.deadlineAt = ask.deadlineAt;
    if (ask.fresh) this.fresh = true;
  }

  /** Whether who asks now may have its answer. An error is tried again, and a fresh read wants a load of its own. */
  serves({ answerText }: Place<K, V>, fresh: boolean): boolean {
    if (this.state === 'collecting') return true;
    return !fresh && !(this.held?.get(answerText) instanceof Error);
  }

  /**
   * What the load is told. The deadline is the latest of the waiters', read when it is read: a caller who joins while the
   * load runs lengthens it for the calls that the load has still to make. The signal is made only for a load that asks.
   */
  ask(): BatchAsk {
    const batch = this;
    return {
      authority: batch.authority,
      fresh: batch.fresh,
      get deadlineAt() {
        return batch.deadlineAt;
      },
      get signal() {
        batch.controller ??= new AbortController();
        return batch.controller.signal;
      },
    };
  }

  /** Lets go of its callers and questions: it may be found by them for a while yet, and is not to keep them alive. */
  empty(): void {
    this.places = [];
    this.tickets = [];
    this.held = null;
  }

  abort(): void {
    this.controller ??= new AbortController();
    this.controller.abort();
  }

  /** Drops the questions that only callers who have left asked, and tells which they were. */
  prune(): readonly Place<K, V>[] {
    const wanted = new Set<Place<K, V>>();
    for (const { waiter, places } of this.tickets) if (!waiter.answered) for (const place of places) wanted.add(place);
    const unwanted = this.places.filter(place => !wanted.has(place));
    if (unwanted.length > 0) this.places = this.places.filter(place => wanted.has(place));
    return unwanted;
  }
}
