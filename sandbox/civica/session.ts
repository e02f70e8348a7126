import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Found } from '../population/population.js';

/** One session as the real thing keeps it: later calls answer for what earlier calls chose. */
export interface Session {
  readonly id: string;
  readonly loggedIn: boolean;
  person: Found | null;
  /** The account that ctxdet last opened. */
  account: string | null;
}

export interface SessionOptions {
  readonly minutes: number;
  /** Milliseconds that only go up. */
  readonly now: () => number;
}

const MOST_SESSIONS = 50_000;

/** Sessions end when nothing was asked in them for so many minutes; the oldest go first when there are too many. */
export class Sessions {
  private readonly live: LRUCache<string, Session>;

  constructor(readonly options: SessionOptions) {
    const ttl = Math.max(1, Math.round(options.minutes * 60_000));
    this.live = new LRUCache({
      max: MOST_SESSIONS,
      ttl,
      ttlResolution: 0,
      updateAgeOnGet: true,
      perf: { now: options.now },
    });
  }

  open(loggedIn: boolean): Session {
    const session: Session = {
      id: randomBytes(8).toString('hex').toUpperCase(),
      loggedIn,
      person: null,
      account: null,
    };
    this.live.set(session.id, session);
    return session;
  }

  find(id: string): Session | null {
    return this.live.get(id) ?? null;
  }

  end(id: string): void {
    this.live.delete(id);
  }

  get count(): number {
    return this.live.size;
  }
}
