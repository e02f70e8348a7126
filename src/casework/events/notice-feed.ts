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

/** Too much has happened since: the reader has to read afresh, then follow from now on. */
export class TooFarBack extends Error {
  override readonly name = 'TooFarBack';
}

/** What follows the outbox for everybody in this process who listens: one look for all of them. */
export interface NoticeFeed {
  /** Rejects with TooFarBack. */
  follow(following: Following): Promise<AsyncIterableIterator<Notice, undefined>>;
  /** Looks at once: something was written in this process. */
  nudge(): void;
  /** Ends everybody's reading. */
  close(): Promise<void>;
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

export function noticeFeed({ database, pollMs, mostWaiting, onTrouble }: NoticeFeedOptions): NoticeFeed {
  const listeners = new Set<Listener>();
  let reader: Promise<NoticeReader> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | null = null;
  let again = false;
  let waitMs = pollMs;

  const look = async (): Promise<void> => {
    try {
      const from = await reader;
      while (from && listeners.size > 0) {
        const page = await from.page();
        for (const notice of page) for (const one of listeners) if (one.wants(notice)) one.queue.push(notice);
        if (page.length === 0) break;
      }
      waitMs = pollMs;
    } catch (error) {
      onTrouble(error);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  };
  const soon = (afterMs: number): void => {
    clearTimeout(timer);
    if (listeners.size > 0) timer = setTimeout(now, afterMs).unref();
  };
  const now = (): void => {
    if (looking !== null) {
      again = true;
      return;
    }
    again = false;
    looking = look().finally(() => {
      looking = null;
      soon(again ? 0 : waitMs);
    });
  };
  const left = (listener: Listener): void => {
    listeners.delete(listener);
    // With nobody there nothing is looked at; whoever comes next begins behind what is there then.
    if (listeners.size === 0) reader = null;
  };

  return {
    async follow({ scope, caller, after, onTooSlow }) {
      const listener: Listener = {
        wants: notice => concerns(scope, notice, caller),
        queue: new NoticeQueue(mostWaiting, how => {
          left(listener);
          if (how === 'too-slow') onTooSlow?.();
        }),
      };
      listeners.add(listener);
      try {
        reader ??= NoticeReader.fromNow(database);
        await reader;
        soon(pollMs);
        if (after === null) return listener.queue;
        const missed = await missedSince(database, scope, after);
        if (missed.length > MOST_MISSED) throw new TooFarBack('too much has happened since');
        return joined(missed.filter(listener.wants), listener.queue);
      } catch (error) {
        reader = listeners.size > 1 ? reader : null;
        await listener.queue.return();
        throw error;
      }
    },
    nudge: () => {
      if (listeners.size > 0) now();
    },
    async close() {
      clearTimeout(timer);
      for (const { queue } of [...listeners]) await queue.return();
      await looking;
    },
  };
}

/** First what was missed, then what comes; what is in both comes once. */
function joined(missed: readonly Notice[], queue: NoticeQueue): AsyncIterableIterator<Notice, undefined> {
  const seen = new Set(missed.map(({ id }) => id));
  const first = [...missed];
  const iterator: AsyncIterableIterator<Notice, undefined> = {
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
