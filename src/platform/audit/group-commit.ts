import { AuditError } from './entry.js';

export interface GroupCommitOptions<T> {
  /** Keeps a group, all or nothing. */
  readonly write: (group: readonly T[]) => Promise<void>;
  readonly maxWaiting: number;
  readonly maxGroup: number;
  /** How long a group may gather at most. Zero: one turn of the event loop. */
  readonly maxLingerMs: number;
}

export interface GroupCommit<T> {
  add(item: T): Promise<void>;
  readonly waiting: number;
  close(): Promise<void>;
}

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

// Turns of an idle event loop take microseconds, those of a busy one milliseconds in which more requests come to their end.
const QUIET_TURNS = 6;

/**
 * One write at a time; what arrives meanwhile goes in the next. A write costs much the same for one and
 * for fifty, so it waits for others until a few turns of the event loop bring none, and never for time to pass.
 */
export function groupCommit<T>({ write, maxWaiting, maxGroup, maxLingerMs }: GroupCommitOptions<T>): GroupCommit<T> {
  let queue: Waiting<T>[] = [];
  let writing: Promise<void> | undefined;
  let inHand = 0;
  let closed = false;

  const gather = async () => {
    const until = performance.now() + maxLingerMs;
    let quiet = 0;
    do {
      const before = queue.length;
      await new Promise<void>(resolve => setImmediate(resolve));
      quiet = queue.length > before ? 0 : quiet + 1;
    } while (quiet < QUIET_TURNS && queue.length < maxGroup && performance.now() < until);
  };
  const drain = async () => {
    while (queue.length > 0) {
      await gather();
      const group = queue.slice(0, maxGroup);
      queue = queue.slice(maxGroup);
      inHand = group.length;
      const outcome = await outcomeOf(write(group.map(({ item }) => item)));
      inHand = 0;
      for (const { resolve, reject } of group) outcome.failed ? reject(outcome.error) : resolve();
    }
    writing = undefined;
  };
  return {
    add(item) {
      if (closed) return Promise.reject(new AuditError('closed'));
      if (queue.length + inHand >= maxWaiting) return Promise.reject(new AuditError('full'));
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        writing ??= drain();
      });
    },
    get waiting() {
      return queue.length + inHand;
    },
    async close() {
      closed = true;
      await writing;
    },
  };
}

type Outcome = { readonly failed: false } | { readonly failed: true; readonly error: unknown };

const outcomeOf = (writing: Promise<void>): Promise<Outcome> =>
  writing.then(
    () => ({ failed: false }),
    (error: unknown) => ({ failed: true, error }),
  );
