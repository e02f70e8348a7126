import type { BatchAsk } from './ask.js';
import type { Waiter } from './waiter.js';

/** One caller's part in one batch: which of its keys it waits for there. */
export interface Ticket<K, V> {
  readonly batch: Batch<K, V>;
  readonly waiter: Waiter<K, V>;
  readonly texts: string[];
}

/** Keys of one authority that go to the upstream together, and everyone who waits for them. */
export class Batch<K, V> {
  keys: K[] = [];
  texts: string[] = [];
  readonly tickets: Ticket<K, V>[] = [];
  state: 'collecting' | 'running' | 'over' = 'collecting';
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

  abort(): void {
    this.controller ??= new AbortController();
    this.controller.abort();
  }

  /** Drops the keys that only callers who have left wanted, and tells which they were. */
  prune(): string[] {
    const wanted = new Set<string>();
    for (const { waiter, texts } of this.tickets) if (!waiter.answered) for (const text of texts) wanted.add(text);
    const unwanted = this.texts.filter(text => !wanted.has(text));
    if (unwanted.length === 0) return unwanted;
    this.keys = this.keys.filter((_, at) => wanted.has(this.texts[at] ?? ''));
    this.texts = this.texts.filter(text => wanted.has(text));
    return unwanted;
  }
}
