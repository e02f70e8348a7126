import type { Caller } from '../../domain/caller.js';
import type { Database } from '../../platform/database/database.js';
import { concerns, type Notice, type Scope } from './notice.js';
import { NoticeQueue } from './notice-queue.js';
import { NoticeReader } from './notice-reader.js';
import { MOST_MISSED, missedSince } from './notice-rows.js';

export interface Following {
  readonly scope: Scope;
  readonly caller: Caller;
  /** The place of the last one seen; null for what comes from now on. */
  readonly after: number | null;
  /** Told once, where the reader fell so far behind that it was let go. */
  readonly onTooSlow?: () => void;
}

/** Notices as they come. Ending it answers at once whoever waits. */
export type Notices = AsyncIterableIterator<Notice, undefined>;

/** Too much has happened since: the reader has to read afresh, then follow from now on. */
export class TooFarBack extends Error {
  override readonly name = 'TooFarBack';
}

export interface NoticeFeedOptions {
  readonly database: Database;
  /** How long a change of another process can lie unseen. */
  readonly pollMs: number;
  /** Notices that may wait for one reader. */
  readonly mostWaiting: number;
  readonly onTrouble: (error: unknown) => void;
}

interface Listener {
  readonly wants: (notice: Notice) => boolean;
  readonly queue: NoticeQueue;
}

const LONGEST_WAIT_MS = 10_000;

/** What follows the outbox for everybody in this process who listens: one look for all of them, none where nobody does. */
export class NoticeFeed {
  private readonly listeners = new Set<Listener>();
  private reader: Promise<NoticeReader> | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private again = false;
  private waitMs: number;

  constructor(private readonly options: NoticeFeedOptions) {
    this.waitMs = options.pollMs;
  }

  /** Rejects with TooFarBack. */
  async follow({ scope, caller, after, onTooSlow }: Following): Promise<Notices> {
    const { database, mostWaiting, pollMs } = this.options;
    const listener: Listener = {
      wants: notice => concerns(scope, notice, caller),
      queue: new NoticeQueue(mostWaiting, how => {
        this.left(listener);
        if (how === 'too-slow') onTooSlow?.();
      }),
    };
    this.listeners.add(listener);
    try {
      this.reader ??= NoticeReader.fromNow(database);
      await this.reader;
      this.lookAfter(pollMs);
      if (after === null) return listener.queue;
      const missed = await missedSince(database, scope, after);
      if (missed.length > MOST_MISSED) throw new TooFarBack('too much has happened since');
      return joined(missed.filter(listener.wants), listener.queue);
    } catch (error) {
      if (!(error instanceof TooFarBack)) this.reader = null;
      await listener.queue.return();
      throw error;
    }
  }

  /** Looks at once: something was written in this process. */
  nudge(): void {
    if (this.listeners.size > 0) this.lookNow();
  }

  /** Ends everybody's reading. */
  async close(): Promise<void> {
    for (const { queue } of [...this.listeners]) await queue.return();
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      const reader = await this.reader;
      while (reader && this.listeners.size > 0) {
        const page = await reader.page();
        for (const notice of page) for (const { wants, queue } of this.listeners) if (wants(notice)) queue.push(notice);
        if (page.length === 0) break;
      }
      this.waitMs = this.options.pollMs;
    } catch (error) {
      this.options.onTrouble(error);
      this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
    }
  }

  private lookAfter(ms: number): void {
    clearTimeout(this.timer);
    if (this.listeners.size > 0) this.timer = setTimeout(() => this.lookNow(), ms).unref();
  }

  private lookNow(): void {
    if (this.looking !== null) {
      this.again = true;
      return;
    }
    this.again = false;
    this.looking = this.look().finally(() => {
      this.looking = null;
      this.lookAfter(this.again ? 0 : this.waitMs);
    });
  }

  /** With nobody there nothing is looked at; whoever comes next begins behind what is there then. */
  private left(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size === 0) this.reader = null;
  }
}

/** First what was missed, then what comes; what is in both comes once. */
function joined(missed: readonly Notice[], queue: NoticeQueue): Notices {
  const seen = new Set(missed.map(({ id }) => id));
  const first = [...missed];
  const iterator: Notices = {
    async next() {
      const one = first.shift();
      if (one) return { value: one, done: false };
      for (;;) {
        const taken = await queue.next();
        if (taken.done || !seen.delete(taken.value.id)) return taken;
      }
    },
    async return() {
      first.length = 0;
      return queue.return();
    },
    throw: () => queue.throw(),
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
